package org.naast.conversations;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.naast.apart.Apart;
import org.naast.live.Live;
import org.naast.privacy.NotPersonal;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who takes part in a conversation, and whether it goes on. A party may arrange it, a coordinator of its programme, and
 * the machine; for anybody else nothing happens, and the answer is no.
 */
@Service
@Transactional
@NotPersonal(value = "it answers yes or no", noIsATry = true)
public class Parties {

    private final ConversationTable table;
    private final PartyTable parties;
    private final StillTable still;
    private final Apart apart;
    private final Telling telling;
    private final Live live;
    private final Timers timers;
    private final ConversationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Parties(
            ConversationTable table,
            PartyTable parties,
            StillTable still,
            Apart apart,
            Telling telling,
            Live live,
            Timers timers,
            ConversationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.parties = parties;
        this.still = still;
        this.apart = apart;
        this.telling = telling;
        this.live = live;
        this.timers = timers;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody joins, and can read what was said before only when it may go along. */
    public boolean admit(Viewer by, ConversationId id, Party party, boolean wordsGoAlong) {
        return arrange(by, id, here -> {
            parties.put(id, here.programme(), party, wordsGoAlong ? 1 : here.last() + 1);
            return true;
        });
    }

    /** From here on this person reads nothing of it, what they read before included; a hold that was about them ends. */
    public boolean leave(Viewer by, ConversationId id, PersonId who) {
        return arrange(by, id, _ -> {
            table.releaseFrom(id, who);
            telling.forget(by, id);
            var left = parties.leave(id, who, clock.instant());
            still.left(id);
            return left;
        });
    }

    public boolean mayWrite(Viewer by, ConversationId id, PersonId who, boolean may) {
        return arrange(by, id, _ -> parties.mayWrite(id, who, may));
    }

    /** It stays readable for a while; nobody is told who ended it or why. */
    public boolean end(Viewer by, ConversationId id) {
        return arrange(by, id, _ -> {
            var until = clock.instant().plus(settings.readable());
            var ended = table.end(id, clock.instant(), until);
            if (ended) {
                timers.set(by, Forgetting.KIND, id.value(), until);
                events.publishEvent(new ConversationEnded(id));
            }
            return ended;
        });
    }

    /** Ends it, and sees to it that the two are never matched again. */
    public boolean block(Viewer by, ConversationId id) {
        parties.others(by, id).stream()
                .filter(Conversation.Somebody::here)
                .forEach(other -> apart.block(by, other.person()));
        return end(by, id);
    }

    /** For somebody who may arrange it: the programme that answers for it. */
    public Optional<ProgrammeId> programme(Viewer by, ConversationId id) {
        return table.lockToArrange(by, id).map(ConversationTable.Arranged::programme);
    }

    /** A peer takes a break, or is back: their conversations say so before the next message, also where one is open. */
    public void away(Viewer job, PersonId peer, boolean away) {
        parties.awayForEveryone(peer, away).forEach(id -> live.announce(job, id.topic()));
    }

    private boolean arrange(Viewer by, ConversationId id, Predicate<ConversationTable.Arranged> change) {
        var changed = table.lockToArrange(by, id).filter(change).isPresent();
        live.announce(by, id.topic());
        return changed;
    }
}
