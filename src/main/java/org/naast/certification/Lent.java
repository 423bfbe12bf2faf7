package org.naast.certification;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * Another programme that helps to decide about an application.
 *
 * @param programme whose people help
 * @param home the programme that was asked for the certificate
 * @param person whoever asked for it; nothing is read there before they say yes
 * @param since when it was asked for, or opened
 */
public record Lent(
        UUID application, ProgrammeId programme, ProgrammeId home, PersonId person, State state, Instant since)
        implements About {

    /** How it stands; a no of the applicant's stays. */
    public enum State {
        ASKED,
        OPEN,
        REFUSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public PersonId whose() {
        return person;
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean refused() {
        return state == State.REFUSED;
    }
}
