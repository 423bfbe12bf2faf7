package org.naast.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * A conversation as one of its parties sees it.
 *
 * @param readsAlong whether the reader was let in by whoever wrote, to read and no more
 * @param last the place of the newest message
 * @param look changes whenever something besides the messages did
 * @param left how many more messages the reader may send before somebody answers
 */
public record Conversation(
        ConversationId id,
        ProgrammeId programme,
        State state,
        PersonId reader,
        boolean mayWrite,
        boolean readsAlong,
        long last,
        int left,
        int look,
        List<Somebody> others,
        Optional<NextTime> nextTime,
        List<Message> messages)
        implements About {

    public sealed interface State {
        record Running() implements State {}

        /** Nobody can write until somebody has looked into it. */
        record Held() implements State {}

        record Ended(Instant readableUntil) implements State {}
    }

    /**
     * Another party.
     *
     * @param here false when they left, or were replaced
     * @param away paused for a while
     */
    public record Somebody(PersonId person, String name, boolean here, boolean away) {}

    /**
     * When to talk again, and whether both said yes.
     *
     * @param stands what both had said yes to when another time was proposed
     */
    public record NextTime(Instant at, PersonId proposedBy, boolean agreed, Optional<Instant> stands) {

        /** What both said yes to. */
        public Optional<Instant> sure() {
            return agreed ? Optional.of(at) : stands;
        }

        /** As much of it as is still to come. */
        public Optional<NextTime> after(Instant now) {
            var standing = stands.filter(now::isBefore);
            return now.isBefore(at)
                    ? Optional.of(new NextTime(at, proposedBy, agreed, standing))
                    : standing.map(time -> new NextTime(time, proposedBy, true, Optional.empty()));
        }
    }

    /** The first of the others who is still here. */
    public Optional<Somebody> other() {
        return others.stream().filter(Somebody::here).findFirst();
    }

    public boolean over() {
        return state instanceof State.Ended;
    }

    /** Whether it has begun for the reader, and goes on. */
    public boolean open() {
        return !over() && mayWrite;
    }

    @Override
    public PersonId whose() {
        return other().map(Somebody::person).orElse(reader);
    }
}
