package org.naast.conversations;

import java.time.Clock;
import java.time.Duration;
import org.naast.live.Live;
import org.naast.privacy.Text;
import org.naast.timers.Timers;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a message once: the conversation is locked first, so that its order has one author at a time. */
@Component
class Writing {

    /** Whoever is there reads it at once; only somebody who is not there needs to be told. */
    private static final Duration BEFORE_TELLING = Duration.ofMinutes(2);

    private final ConversationTable table;
    private final PartyTable parties;
    private final MessageTable messages;
    private final Links links;
    private final Live live;
    private final Timers timers;
    private final ConversationSettings limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Writing(
            ConversationTable table,
            PartyTable parties,
            MessageTable messages,
            Links links,
            Live live,
            Timers timers,
            ConversationSettings limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.parties = parties;
        this.messages = messages;
        this.links = links;
        this.live = live;
        this.timers = timers;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    Sent send(Viewer author, ConversationId id, FirstMessage message) {
        var standing = table.lock(author, id);
        var before = messages.sentWith(author, message.key());
        var recent = messages.recent(author, id, limits.unanswered());
        if (standing.isEmpty()) {
            return Sent.Refused.NOT_HERE;
        }
        if (before.isPresent()) {
            return again(before.get(), message);
        }
        var refusal = standing.get().refuses(message.text(), recent, clock.instant(), limits);
        if (refusal.isPresent()) {
            return refused(author, id, refusal.get());
        }
        if (links.tooMany(author, message.text())) {
            return Sent.Refused.TOO_MANY_LINKS;
        }
        return new Sent.Done(keep(author, id, message, standing.get().wrote()));
    }

    long keep(Viewer author, ConversationId id, FirstMessage message, boolean wroteBefore) {
        var seq = table.advance(id);
        messages.insert(author, id, seq, message, clock.instant());
        links.sent(author, message.text());
        parties.seen(author, id, seq);
        if (parties.anyCaughtUp(author, id, seq - 1)) {
            timers.set(author, Telling.KIND, id.value(), clock.instant().plus(BEFORE_TELLING));
        }
        live.announce(author, id.topic());
        if (!wroteBefore) {
            parties.wrote(author, id);
            if (parties.everybodyWrote(id)) {
                events.publishEvent(new FirstExchange(id));
            }
        }
        return seq;
    }

    private static Sent again(Message before, FirstMessage message) {
        return before.words().equals(new Text.Words(message.text()))
                ? new Sent.Done(before.seq())
                : Sent.Refused.KEY_USED;
    }

    private Sent refused(Viewer author, ConversationId id, Sent.Refused refusal) {
        if (refusal == Sent.Refused.TOO_MANY) {
            events.publishEvent(new TooManyUnanswered(id, author.id()));
        }
        return refusal;
    }
}
