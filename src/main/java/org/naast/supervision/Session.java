package org.naast.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.privacy.Text;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * One talk, alone or in a group.
 *
 * @param note what it was about, without names of those somebody walks beside
 */
@NotPersonal("about work, and who was there")
public record Session(UUID id, ProgrammeId programme, LocalDate day, Text note, List<PersonId> present) {

    public Session {
        present = List.copyOf(present);
    }

    /** Whether it was written down in these words already, as by whoever presses twice. */
    boolean says(Talk talk) {
        return day.equals(talk.day())
                && talk.present().equals(Set.copyOf(present))
                && note.or("").equals(talk.note());
    }
}
