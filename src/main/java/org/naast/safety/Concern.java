package org.naast.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.About;
import org.naast.privacy.Text;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * A concern as the coordinator sees it.
 *
 * @param reader who looks; it tells about nobody else when both were erased
 * @param excerpt what was said round a reported message; empty in a list
 */
public record Concern(
        ConcernId id,
        ProgrammeId programme,
        Kind kind,
        Optional<UUID> conversation,
        Optional<PersonId> raisedBy,
        Optional<PersonId> regarding,
        Instant raisedAt,
        Instant due,
        boolean handled,
        Text words,
        List<Said> excerpt,
        PersonId reader)
        implements About {

    /** One message round the reported one. */
    public record Said(Optional<PersonId> author, Instant at, boolean reported, Text words) {}

    Concern with(List<Said> said) {
        return new Concern(
                id, programme, kind, conversation, raisedBy, regarding, raisedAt, due, handled, words, said, reader);
    }

    /** A report of somebody who erased everything since: nothing is left to judge. */
    public boolean raiserGone() {
        return kind.isReport() && raisedBy.isEmpty();
    }

    /** Whether somebody must say if the two can go on: both are still there. */
    public boolean asksToDecide() {
        return kind.isReport() && raisedBy.isPresent() && regarding.isPresent();
    }

    @Override
    public PersonId whose() {
        return regarding.or(() -> raisedBy).orElse(reader);
    }
}
