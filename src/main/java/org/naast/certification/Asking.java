package org.naast.certification;

import org.naast.viewer.ProgrammeId;

/**
 * What somebody asks for.
 *
 * @param scheme its id; the version is the newest in force
 * @param words why, in their own words
 */
public record Asking(ProgrammeId programme, String scheme, String words) {

    @Override
    public String toString() {
        return "Asking[…]";
    }
}
