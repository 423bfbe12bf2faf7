package org.naast.requests;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.naast.directory.Directory;
import org.naast.requests.Answer.Done;
import org.naast.requests.Answer.Refused;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** A yes takes one of the peer's places, and says by when the first word comes. */
@Component
class Yes {

    private final Desking desks;
    private final Directory directory;
    private final Clock clock;

    Yes(Desking desks, Directory directory, Clock clock) {
        this.desks = desks;
        this.directory = directory;
        this.clock = clock;
    }

    Answer to(Viewer peer, Request request, Optional<Instant> by) {
        var answer = word(peer, request)
                .map(word -> accept(peer, request, by.orElse(word.promised()), word))
                .orElse(Refused.FULL);
        return answer instanceof Done && !directory.reserve(peer, peer.id()) ? Refused.FULL : answer;
    }

    private static Answer accept(Viewer peer, Request request, Instant by, FirstWord word) {
        var answer = request.accept(peer.id(), by);
        return answer instanceof Done && !word.holds(by) ? Refused.NOT_THEN : answer;
    }

    Optional<FirstWord> word(Viewer peer, Request request) {
        var programme = desks.still(peer, request).programme();
        var now = clock.instant();
        return directory
                .card(peer, peer.id())
                .map(own -> new FirstWord(now, Promises.peer(own, programme, now), programme.zone()));
    }
}
