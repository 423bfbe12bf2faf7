package org.naast.training;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.naast.notifications.Inbox;
import org.naast.openings.SeatGiven;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever waited that they have a seat now. */
@Service
@Transactional
@NotPersonal("it tells nobody anything that asks")
public class SeatNews {

    /** What they find before them; about the round. */
    public static final String KIND = "training.seat";

    private static final Set<String> READ = Set.of(KIND, RoundNews.MOVED, StopTold.KIND);

    private static final Duration TO_LOOK = Duration.ofDays(2);

    private final Rounds rounds;
    private final Inbox inbox;
    private final Clock clock;

    SeatNews(Rounds rounds, Inbox inbox, Clock clock) {
        this.rounds = rounds;
        this.inbox = inbox;
        this.clock = clock;
    }

    public void given(Viewer job, SeatGiven seat) {
        rounds.at(job, seat.opening())
                .ifPresent(round -> inbox.put(
                        job, seat.person(), KIND, round.id(), clock.instant().plus(TO_LOOK)));
    }

    /** They have been on the page that says so. */
    public void seen(Viewer learner) {
        inbox.mine(learner).stream()
                .filter(item -> READ.contains(item.kind()))
                .forEach(item -> inbox.seen(learner, item.kind(), item.about()));
    }
}
