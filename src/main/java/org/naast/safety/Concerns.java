package org.naast.safety;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.conversations.Conversation;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.conversations.Holds;
import org.naast.conversations.Parties;
import org.naast.notifications.Inbox;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Worries and reports: raised by anyone in a conversation, handled by whoever coordinates. */
@Service
@Transactional
public class Concerns {

    private final ConcernTable table;
    private final HandledTable handled;
    private final ExcerptTable excerpts;
    private final Owners owners;
    private final Reports reports;
    private final Conversations conversations;
    private final Parties parties;
    private final Holds holds;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Concerns(
            ConcernTable table,
            HandledTable handled,
            ExcerptTable excerpts,
            Owners owners,
            Reports reports,
            Conversations conversations,
            Parties parties,
            Holds holds,
            Inbox inbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.handled = handled;
        this.excerpts = excerpts;
        this.owners = owners;
        this.reports = reports;
        this.conversations = conversations;
        this.parties = parties;
        this.holds = holds;
        this.inbox = inbox;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when there is no such conversation or message, or it is not theirs. */
    public Optional<Raised> raise(Viewer raiser, Raise raise) {
        return conversations
                .read(raiser, raise.in(), Long.MAX_VALUE - 1)
                .flatMap(talk -> raise.kind().isReport() ? report(raiser, talk, raise) : worry(raiser, talk, raise));
    }

    private Optional<Raised> worry(Viewer raiser, Conversation talk, Raise raise) {
        var who = talk.other().map(Conversation.Somebody::person);
        return Optional.of(keep(raiser, concern(raiser, talk, raise, who), raise.words()));
    }

    private Optional<Raised> report(Viewer raiser, Conversation talk, Raise raise) {
        var round = reports.round(raiser, raise);
        if (raise.message().isPresent() && round.isEmpty()) {
            return Optional.empty();
        }
        var who = reports.whom(raiser, talk, raise, round);
        var raised = keep(raiser, concern(raiser, talk, raise, who), raise.words());
        reports.copy(raiser, raise, round);
        who.ifPresent(other -> reports.keepApart(raiser, talk, other));
        return Optional.of(raised);
    }

    private ConcernTable.New concern(Viewer raiser, Conversation talk, Raise raise, Optional<PersonId> who) {
        var now = clock.instant();
        return new ConcernTable.New(
                raise.id(),
                talk.programme(),
                raise.kind(),
                Optional.of(raise.in().value()),
                who,
                owners.first(raiser, talk.programme(), who),
                now,
                owners.due(raiser, talk.programme(), raise.kind(), now));
    }

    /** Somebody wrote very much in a night; the machine says so once, until it is handled. */
    @NotPersonal("nothing is answered")
    public void flood(Viewer job, ConversationId in, PersonId writer) {
        parties.programme(job, in).ifPresent(programme -> {
            var now = clock.instant();
            var due = owners.due(job, programme, Kind.FLOOD, now);
            var who = Optional.of(writer);
            var owner = owners.first(job, programme, who);
            keep(
                    job,
                    new ConcernTable.New(
                            ConcernId.next(), programme, Kind.FLOOD, Optional.of(in.value()), who, owner, now, due),
                    "");
        });
    }

    public List<Concern> open(Viewer coordinator) {
        return table.open(coordinator);
    }

    /** Who handled what, and when. */
    public List<Handled> handled(Viewer coordinator) {
        return handled.of(coordinator);
    }

    public Optional<Concern> find(Viewer coordinator, ConcernId id) {
        var found = table.find(coordinator, id);
        var said = excerpts.of(coordinator, id);
        return found.map(concern -> concern.with(said));
    }

    /** Somebody looked, and decided whether the two can go on; false when it was handled before, or is not theirs. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean handle(Viewer coordinator, ConcernId id, String note, boolean goOn) {
        var concern = table.find(coordinator, id);
        var done = table.handle(coordinator, id, note, clock.instant());
        if (done) {
            inbox.done(coordinator, Owners.KIND, id.value());
            concern.filter(found -> found.kind().isReport()).ifPresent(found -> decide(coordinator, found, goOn));
        }
        return done;
    }

    /** Only where the two still are: once one of them went, nothing stands still because of them. */
    private void decide(Viewer coordinator, Concern concern, boolean goOn) {
        var in = concern.conversation().map(ConversationId::new);
        var one = concern.raisedBy();
        var other = concern.regarding();
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        if (!goOn) {
            in.ifPresent(talk -> holds.end(coordinator, talk, one.get(), other.get()));
        } else if (!table.reportBetween(coordinator, one.get(), other.get())) {
            var place = in.map(ConversationId::value).orElse(new UUID(0, 0));
            events.publishEvent(new PairReleased(place, one.get(), other.get()));
        }
    }

    private Raised keep(Viewer raiser, ConcernTable.New concern, String words) {
        if (table.insert(raiser, concern, words)) {
            owners.tell(raiser, concern);
        }
        return new Raised(
                concern.id(),
                concern.kind(),
                concern.due(),
                owners.zone(raiser, concern.programme()),
                concern.owner().isPresent());
    }
}
