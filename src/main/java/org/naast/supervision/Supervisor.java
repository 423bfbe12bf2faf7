package org.naast.supervision;

import org.naast.privacy.About;
import org.naast.privacy.Text;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/** A peer who records talks for a programme; they read why they were named. */
public record Supervisor(PersonId person, ProgrammeId programme, Text reason) implements About {

    @Override
    public PersonId whose() {
        return person;
    }

    @Override
    public String toString() {
        return "Supervisor[" + person + "]";
    }
}
