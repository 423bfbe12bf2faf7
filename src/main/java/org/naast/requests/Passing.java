package org.naast.requests;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.naast.conversations.ConversationId;
import org.naast.privacy.NotPersonal;
import org.naast.requests.Desking.Staffed;
import org.naast.timers.Due;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the machine does, so that nobody waits for somebody to look: the promise that is due, the pause, the first words. */
@Service
@Transactional
class Passing implements Due {

    private final RequestTable table;
    private final WhichTable which;
    private final Keeping keeping;
    private final Desking desks;
    private final Clock clock;

    Passing(RequestTable table, WhichTable which, Keeping keeping, Desking desks, Clock clock) {
        this.table = table;
        this.which = which;
        this.keeping = keeping;
        this.desks = desks;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Keeping.PROMISE;
    }

    @Override
    public void due(Viewer job, UUID about) {
        move(job, new RequestId(about), (request, desk) -> {
            var now = clock.instant();
            return Course.due(request, now, another(job, request), desk.ladder(), Promises.desk(desk.programme(), now));
        });
    }

    /** They each wrote. */
    public void met(Viewer job, ConversationId conversation) {
        which.ofConversationForEveryone(conversation)
                .ifPresent(id -> move(job, id, (request, _) -> request.met(clock.instant())));
    }

    /** A conversation is over, and with it the request. */
    public void ended(Viewer job, ConversationId conversation) {
        which.ofConversationForEveryone(conversation)
                .ifPresent(id -> move(job, id, (request, _) -> request.end(clock.instant())));
    }

    /** What is open with this peer. */
    @NotPersonal("ids, for the machine")
    public List<RequestId> openWith(Viewer job, PersonId peer) {
        return which.openWithForEveryone(peer);
    }

    /** One request goes to the desk, when it is still with this peer. */
    public void withoutPeer(Viewer job, RequestId id, PersonId peer, State.Why why) {
        move(
                job,
                id,
                (request, desk) -> Course.withoutPeer(
                        request, peer, why, desk.ladder(), Promises.desk(desk.programme(), clock.instant())));
    }

    /** Whoever had it at the desk is there no more. What waits for a peer stays with that peer. */
    public void toDesk(Viewer job, RequestId id, PersonId left) {
        move(job, id, (request, desk) -> {
            var by = Promises.desk(desk.programme(), clock.instant());
            return request.state()
                            .inHand()
                            .filter(charge -> charge.owner().equals(left))
                            .isPresent()
                    ? Course.takeUp(request, desk.ladder().first().person(), by)
                    : Answer.Refused.WITH_SOMEBODY_ELSE;
        });
    }

    /** Somebody did not come back for so long that the peer's place is free for another. */
    public void quiet(Viewer job, PersonId asker) {
        which.openOfForEveryone(asker).forEach(id -> move(job, id, (request, _) -> request.end(clock.instant())));
    }

    /** Its asker was erased. */
    public void forget(Viewer job, RequestId id) {
        table.lockForEveryone(id)
                .filter(request -> request.asker().equals(Viewer.NOBODY))
                .ifPresent(request -> keeping.forget(job, request));
    }

    private void move(Viewer job, RequestId id, BiFunction<Request, Staffed, Answer> course) {
        table.lockForEveryone(id)
                .filter(request -> !request.asker().equals(Viewer.NOBODY))
                .ifPresent(request -> keeping.keep(
                        job, request, course.apply(request, desks.still(job, request)), request.wordsGoAlong()));
    }

    private Optional<Charge> another(Viewer job, Request request) {
        return request.next().stream()
                .flatMap(peer -> keeping.candidate(job, request, peer).stream())
                .findFirst();
    }
}
