package org.naast.dossier;

import java.time.LocalDate;

/**
 * What is typed to write something down.
 *
 * @param hours only where hours are asked
 * @param words where, with whom; may be empty
 */
public record Entry(int hours, LocalDate day, String words) {

    @Override
    public String toString() {
        return "Entry[" + hours + ", " + day + "]";
    }
}
