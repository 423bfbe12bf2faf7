package org.naast.requests;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.conversations.Conversations;
import org.naast.conversations.FirstMessage;
import org.naast.conversations.Links;
import org.naast.conversations.Party;
import org.naast.directory.Directory;
import org.naast.directory.PeerCard;
import org.naast.notifications.Inbox;
import org.naast.people.Names;
import org.naast.privacy.NotPersonal;
import org.naast.requests.Desking.Staffed;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person who asks can do. The peer's part is {@link Replies}, the programme's {@link Waiting}. */
@Service
@Transactional
public class Requests {

    /** As many as one person can have open: a place asked for is a place somebody else waits for. */
    public static final int AT_ONCE = 3;

    /** How long a form that was sent twice is the same form. */
    private static final Duration SAME_FORM = Duration.ofMinutes(2);

    private final RequestTable table;
    private final WhichTable which;
    private final NoteTable notes;
    private final TurnTable turns;
    private final Keeping keeping;
    private final Company company;
    private final Desking desks;
    private final Directory directory;
    private final Conversations conversations;
    private final Links links;
    private final Names names;
    private final Timers timers;
    private final Inbox inbox;
    private final Clock clock;

    Requests(
            RequestTable table,
            WhichTable which,
            NoteTable notes,
            TurnTable turns,
            Keeping keeping,
            Company company,
            Desking desks,
            Directory directory,
            Conversations conversations,
            Links links,
            Names names,
            Timers timers,
            Inbox inbox,
            Clock clock) {
        this.table = table;
        this.which = which;
        this.notes = notes;
        this.turns = turns;
        this.keeping = keeping;
        this.company = company;
        this.desks = desks;
        this.directory = directory;
        this.conversations = conversations;
        this.links = links;
        this.names = names;
        this.timers = timers;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Asking again with the same key, or the same peer while they have not answered, is the same request. */
    public Asked ask(Viewer asker, Ask ask) {
        table.hold(asker.id());
        var before = table.sameAs(asker, ask);
        if (before.isPresent()) {
            return new Asked.Before(before.get().id());
        }
        if (which.countOpen(asker) >= AT_ONCE) {
            return Asked.Refused.TOO_MANY;
        }
        if (links.tooMany(asker, ask.words())) {
            return Asked.Refused.TOO_MANY_LINKS;
        }
        var peer = directory.card(asker, ask.peer()).filter(card -> canAsk(asker, card));
        var desk = peer.flatMap(card -> staffed(asker, card));
        return peer.isPresent() && desk.isPresent() ? send(asker, ask, peer.get(), desk.get()) : Asked.Refused.NOT_FREE;
    }

    /** Who would be asked, and by when they promise to answer; empty when they can not be asked now. */
    public Optional<Offer> offer(Viewer viewer, PersonId peer) {
        return directory
                .card(viewer, peer)
                .filter(card -> canAsk(viewer, card))
                .flatMap(card -> staffed(viewer, card)
                        .map(desk -> new Offer(
                                card, desk.programme(), Promises.peer(card, desk.programme(), clock.instant()))));
    }

    private static boolean canAsk(Viewer asker, PeerCard peer) {
        return peer.listed() && !peer.peer().equals(asker.id());
    }

    /** Somebody besides the asker answers for it. */
    private Optional<Staffed> staffed(Viewer asker, PeerCard peer) {
        return desks.of(asker, peer.programme())
                .filter(desk -> desk.ladder().without(asker.id()).anybody());
    }

    private Asked send(Viewer asker, Ask ask, PeerCard peer, Staffed desk) {
        var now = clock.instant();
        var conversation = conversations.open(
                asker,
                peer.programme(),
                List.of(
                        new Party(asker.id(), names.shown(asker, asker.id()), false),
                        new Party(peer.peer(), peer.name(), false)),
                Optional.of(new FirstMessage(ask.key(), ask.words())));
        var by = Promises.peer(peer, desk.programme(), now);
        var asked = new State.Asked(peer.peer(), Charge.peer(peer.peer(), by), false);
        var request = new Request(
                RequestId.next(), asker.id(), peer.programme(), conversation, now, ask.wishes(), ask.next(), asked);
        table.insert(request, ask.key());
        directory.asked(asker, peer.peer(), asker.id());
        timers.set(asker, Keeping.PROMISE, request.id().value(), by);
        inbox.put(asker, peer.peer(), Keeping.ANSWER, request.id().value(), by);
        return new Asked.Sent(request);
    }

    /** Who sent this very form a moment ago: the same browser, that sent it twice before it had a session. */
    @NotPersonal("only whoever filled in the form knows its key")
    public Optional<PersonId> sentWith(Viewer job, UUID key) {
        return which.askerForEveryone(key, clock.instant().minus(SAME_FORM));
    }

    public List<Request> mine(Viewer asker) {
        return table.ofAsker(asker);
    }

    /** Whoever has a part in it: the asker, its peer, its desk. */
    public Optional<Request> find(Viewer viewer, RequestId id) {
        return table.find(viewer, id);
    }

    public List<Note> notes(Viewer asker, RequestId id) {
        return notes.to(asker, id);
    }

    /** Whom it was with before, and how it went on; for nobody but the asker. */
    public List<Turn> turns(Viewer asker, RequestId id) {
        return turns.of(asker, id);
    }

    public Optional<Answer> withdraw(Viewer asker, RequestId id) {
        return mine(asker, id).map(request -> keeping.keep(asker, request, request.withdraw(clock.instant()), false));
    }

    /** Asks somebody else, with the words or without. */
    public Optional<Answer> askNext(Viewer asker, RequestId id, PersonId peer, boolean words) {
        return mine(asker, id).map(request -> keeping.next(asker, request, peer, words));
    }

    /** Whoever has it at the programme may read the words, until it is with somebody else. False when nobody there has it. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean letDeskRead(Viewer asker, RequestId id) {
        return mine(asker, id)
                .filter(request -> company.letDeskRead(asker, request))
                .isPresent();
    }

    /** What the programme was allowed to read it reads no more. False when the request is not theirs. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean letDeskReadNoMore(Viewer asker, RequestId id) {
        var request = mine(asker, id);
        request.ifPresent(theirs -> company.letDeskReadNoMore(asker, theirs));
        return request.isPresent();
    }

    private Optional<Request> mine(Viewer asker, RequestId id) {
        return table.lock(asker, id).filter(request -> request.asker().equals(asker.id()));
    }
}
