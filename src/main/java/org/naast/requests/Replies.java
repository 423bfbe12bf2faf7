package org.naast.requests;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.naast.apart.Apart;
import org.naast.privacy.NotPersonal;
import org.naast.requests.Answer.Done;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the peer can do who is asked: yes, no, let me consult first, I know this person. No reason is ever needed. */
@Service
@Transactional
public class Replies {

    private final RequestTable table;
    private final FormerTable former;
    private final Keeping keeping;
    private final Desking desks;
    private final Yes yes;
    private final Apart apart;
    private final Clock clock;

    Replies(RequestTable table, FormerTable former, Keeping keeping, Desking desks, Yes yes, Apart apart, Clock clock) {
        this.table = table;
        this.former = former;
        this.keeping = keeping;
        this.desks = desks;
        this.yes = yes;
        this.apart = apart;
        this.clock = clock;
    }

    /** What waits for this peer's answer or first word, the most urgent first. */
    public List<Request> mine(Viewer peer) {
        return table.ofPeer(peer);
    }

    /** When they may write first, if they say yes; empty when nothing waits for their answer. */
    @NotPersonal("it tells a peer their own time")
    public Optional<FirstWord> firstWord(Viewer peer, RequestId id) {
        return table.find(peer, id)
                .filter(request -> request.state() instanceof State.Asked && isWith(peer, request))
                .flatMap(request -> yes.word(peer, request));
    }

    /** A yes whose first word comes as promised. */
    public Optional<Answer> accept(Viewer peer, RequestId id) {
        return accept(peer, id, Optional.empty());
    }

    /** By then they write, or as promised. When no place of theirs is free it stays a question. */
    public Optional<Answer> accept(Viewer peer, RequestId id, Optional<Instant> by) {
        return with(peer, id, request -> yes.to(peer, request, by));
    }

    public Optional<Answer> decline(Viewer peer, RequestId id) {
        return with(peer, id, request -> no(peer, request));
    }

    public Optional<Answer> consult(Viewer peer, RequestId id) {
        return with(peer, id, request -> request.consult(peer.id()));
    }

    /** To the asker it reads as a no. The two are kept apart from now on. */
    public Optional<Answer> know(Viewer peer, RequestId id) {
        return with(peer, id, request -> {
            var answer = no(peer, request);
            if (answer instanceof Done) {
                apart.know(peer, request.asker());
            }
            return answer;
        });
    }

    /** It was with this peer, and went on meanwhile. */
    @NotPersonal("to whom it went is not told")
    public boolean wentOn(Viewer peer, RequestId id) {
        return former.was(peer, id);
    }

    private Answer no(Viewer peer, Request request) {
        return request.decline(peer.id(), desks.still(peer, request).ladder(), clock.instant());
    }

    private Optional<Answer> with(Viewer peer, RequestId id, Function<Request, Answer> move) {
        return table.lock(peer, id)
                .filter(request -> isWith(peer, request) || takenBack(peer, request))
                .map(request -> keeping.keep(peer, request, move.apply(request), false));
    }

    private static boolean isWith(Viewer peer, Request request) {
        return request.state().withPeer().filter(peer.id()::equals).isPresent();
    }

    /** A peer finds a request that was taken back only when it was with them. */
    private static boolean takenBack(Viewer peer, Request request) {
        return request.state() instanceof State.Withdrawn
                && peer.is(Role.PEER)
                && !request.asker().equals(peer.id());
    }
}
