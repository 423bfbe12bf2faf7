package org.naast.certification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.About;
import org.naast.privacy.Text;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;

/**
 * A certificate that does not count for now.
 *
 * @param by who stopped it; nobody once they were erased
 * @param decideBy until when a second person says that this was right; otherwise it goes on by itself
 * @param confirmed whether a second person did
 * @param revokeBy who asks to take the certificate back for good; nobody while nobody does
 * @param revokeReason why they ask that
 * @param revoked whether another agreed
 * @param liftBy who asks that it goes on, once two found it right to stop; nobody while nobody does
 */
public record Suspension(
        UUID id,
        PersonId holder,
        ProgrammeId programme,
        PersonId by,
        Instant at,
        Text reason,
        Instant decideBy,
        boolean confirmed,
        PersonId revokeBy,
        Text revokeReason,
        boolean revoked,
        PersonId liftBy)
        implements About {

    @Override
    public PersonId whose() {
        return holder;
    }

    /** Whether this person is a second one. */
    public boolean mayConfirm(PersonId who) {
        return !confirmed && !by.equals(who) && !holder.equals(who);
    }

    /** Whether this person may ask to take it back for good. */
    public boolean mayAskBack(PersonId who) {
        return mayDecide(who) && revokeBy.equals(Viewer.NOBODY);
    }

    /** Whether this person may agree with whoever asked to take it back. */
    public boolean mayTakeBack(PersonId who) {
        return mayDecide(who) && !revokeBy.equals(Viewer.NOBODY);
    }

    /** Whether this person may ask that it goes on, or agree with whoever asked; before a second person looked one is enough. */
    public boolean mayLift(PersonId who) {
        return !revoked && !holder.equals(who) && (!confirmed || !asked(who));
    }

    /** Nobody asks for both. */
    private boolean mayDecide(PersonId who) {
        return confirmed && !revoked && !holder.equals(who) && !asked(who);
    }

    /** Whether it waits for another to agree with this person, either way. */
    public boolean asked(PersonId who) {
        return !revoked && (revokeBy.equals(who) || liftBy.equals(who));
    }

    /** Whether a second person has to look yet. */
    boolean waits() {
        return !revoked && (!confirmed || !revokeBy.equals(Viewer.NOBODY) || !liftBy.equals(Viewer.NOBODY));
    }

    /** Empty for what was typed about somebody who is not here any more. */
    public Optional<String> words() {
        return read(reason);
    }

    /** Why it is to be taken back, or was; empty while nobody asks. */
    public Optional<String> revokeWords() {
        return read(revokeReason);
    }

    private static Optional<String> read(Text text) {
        return Optional.of(text.or("")).filter(words -> !words.isEmpty());
    }
}
