package org.naast.certification;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.privacy.About;
import org.naast.privacy.Text;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * Somebody asks a programme for a certificate.
 *
 * @param version of the scheme as it was when they began: a newer one changes nothing for them
 * @param words why, in their own words
 * @param round 2 once two others look at it again
 * @param renews whether it is about keeping a certificate
 * @param askedAt when it was asked for; that decides whether a renewal was in time
 * @param due when it should be decided
 * @param reason of a refusal, for the applicant and those who decide
 */
public record Application(
        UUID id,
        PersonId person,
        ProgrammeId programme,
        String scheme,
        String version,
        Text words,
        int round,
        boolean renews,
        Instant askedAt,
        Instant due,
        State state,
        Optional<Text> reason)
        implements About {

    /** How it stands. */
    public enum State {
        WAITING,
        GRANTED,
        REFUSED,
        WITHDRAWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return Stream.of(values())
                    .filter(state -> state.word().equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public PersonId whose() {
        return person;
    }

    public boolean waiting() {
        return state == State.WAITING;
    }

    /** Once, to two others. */
    public boolean mayAppeal() {
        return state == State.REFUSED && round == 1;
    }
}
