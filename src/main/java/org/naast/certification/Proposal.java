package org.naast.certification;

import java.util.Optional;
import java.util.UUID;
import org.naast.directory.Level;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;

/**
 * A certificate that one coordinator wants to record.
 *
 * @param by who; another one has to agree
 */
public record Proposal(UUID id, Certificate certificate, PersonId by) implements About {

    @Override
    public PersonId whose() {
        return certificate.holder();
    }

    /** Whether this person is a second one. */
    public boolean mayAgree(PersonId who) {
        return !by.equals(who) && !certificate.holder().equals(who);
    }

    /**
     * One person may record what a short course leads to. What is above it takes two, to give and to take away; what is
     * written down as it was is nothing new.
     */
    static boolean needsTwo(Optional<Certificate> before, Certificate after) {
        var above = after.level() != Level.VOLUNTEER
                || before.filter(had -> had.level() != Level.VOLUNTEER).isPresent();
        return above && before.filter(had -> had.sameAs(after)).isEmpty();
    }
}
