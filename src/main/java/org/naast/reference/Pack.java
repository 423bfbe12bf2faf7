package org.naast.reference;

import java.time.LocalDate;

/**
 * Where a set of facts comes from. Administrators see it beside the facts.
 *
 * @param jurisdiction a country code, or {@code any}
 * @param checked the day somebody last held the facts against their source
 */
public record Pack(
        String id, String version, LocalDate effective, String jurisdiction, String source, LocalDate checked) {

    public Pack {
        if (id.isBlank() || version.isBlank() || jurisdiction.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a pack needs an id, a version, a jurisdiction and a source");
        }
    }
}
