package org.naast.supervision;

import java.time.LocalDate;
import java.util.Set;
import org.naast.viewer.PersonId;

/** What somebody records: which day, who was there, and a few words without names of those they walk beside. */
public record Talk(LocalDate day, Set<PersonId> present, String note) {

    public Talk {
        present = Set.copyOf(present);
    }

    @Override
    public String toString() {
        return "Talk[" + day + "]";
    }
}
