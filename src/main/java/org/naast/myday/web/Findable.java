package org.naast.myday.web;

import java.time.Clock;
import java.util.Optional;
import org.naast.directory.Availability;
import org.naast.directory.Certifying;
import org.naast.directory.Directory;
import org.naast.directory.Rests;
import org.naast.directory.Supervised;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Why a peer can be found now, or not, in one word. */
@Component
class Findable {

    private final Directory directory;
    private final Certifying certifying;
    private final Rests rests;
    private final Supervised supervised;
    private final Clock clock;

    Findable(Directory directory, Certifying certifying, Rests rests, Supervised supervised, Clock clock) {
        this.directory = directory;
        this.certifying = certifying;
        this.rests = rests;
        this.supervised = supervised;
        this.clock = clock;
    }

    String why(Viewer peer, Optional<Availability> availability) {
        if (availability.isEmpty()) {
            return "unfinished";
        }
        var own = availability.get();
        if (own.paused() || directory.listed(peer, own.peer())) {
            return own.paused() ? "paused" : "yes";
        }
        if (certifying.standsStill(peer, own.peer())) {
            return "stopped";
        }
        if (own.certifiedUntil()
                .filter(until -> !until.isAfter(clock.instant()))
                .isPresent()) {
            return rests.any(peer, own.peer()) ? "resting" : supervised.overdue(peer, own.peer()) ? "overdue" : "ended";
        }
        if (!own.ready(clock.instant())) {
            return "unfinished";
        }
        return own.load() < own.capacity() ? "closed" : "full";
    }
}
