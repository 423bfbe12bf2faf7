package org.naast.admission;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.About;
import org.naast.privacy.Text;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * An organisation that wants to take part.
 *
 * @param whose who asked; nobody once they are erased
 * @param words how it was verified, or why not; whoever asked reads it
 * @param programme what was begun for it; empty until it is verified
 */
public record Admission(
        UUID id,
        PersonId whose,
        Facts facts,
        Text contact,
        Instant asked,
        Instant due,
        State state,
        Optional<Text> words,
        Optional<ProgrammeId> programme)
        implements About {

    /**
     * What can be looked up.
     *
     * @param register its number in a public register, as KvK or EIN
     * @param country two letters
     */
    public record Facts(String name, String register, String country, String website) {}

    /** What somebody says of their organisation; {@code contact} is whom to call or write there. */
    public record Said(Facts facts, String contact) {}

    /** Where it stands. */
    public enum State {
        WAITING,
        VERIFIED,
        REFUSED,
        WITHDRAWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public boolean waiting() {
        return state == State.WAITING;
    }
}
