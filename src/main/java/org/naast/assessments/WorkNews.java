package org.naast.assessments;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programmes;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Tells whoever teaches that something waits for them, and whoever learns what was said. */
@Component
class WorkNews {

    /** For whoever teaches; about the programme. */
    private static final String HANDED_IN = "assessments.handedIn";
    /** For whoever learns; about the part. */
    static final String SAID = "assessments.said";

    private static final Duration TO_JUDGE = Duration.ofDays(14);
    private static final Duration TO_LOOK = Duration.ofDays(7);

    private final Programmes programmes;
    private final Inbox inbox;
    private final Clock clock;

    WorkNews(Programmes programmes, Inbox inbox, Clock clock) {
        this.programmes = programmes;
        this.inbox = inbox;
        this.clock = clock;
    }

    void handedIn(Viewer learner, ProgrammeId programme) {
        programmes
                .desk(learner, programme)
                .ifPresent(desk -> inbox.put(
                        learner,
                        desk.coordinator(),
                        HANDED_IN,
                        programme.value(),
                        clock.instant().plus(TO_JUDGE)));
    }

    void said(Viewer coordinator, PersonId person, UUID part) {
        inbox.put(coordinator, person, SAID, part, clock.instant().plus(TO_LOOK));
    }

    void nothingWaits(Viewer coordinator, ProgrammeId programme) {
        inbox.done(coordinator, HANDED_IN, programme.value());
    }

    void seen(Viewer learner, UUID part) {
        inbox.seen(learner, SAID, part);
    }
}
