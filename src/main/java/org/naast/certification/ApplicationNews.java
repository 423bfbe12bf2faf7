package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programmes;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Tells those who decide what waits, and whoever asked what was decided. */
@Component
class ApplicationNews {

    /** For the desk; about the programme. */
    private static final String WAITS = "certification.applied";
    /** For whoever asked; about themselves. */
    private static final String DECIDED = "certification.decided";

    private static final Duration TO_LOOK = Duration.ofDays(7);

    private final Programmes programmes;
    private final Inbox inbox;
    private final Clock clock;

    ApplicationNews(Programmes programmes, Inbox inbox, Clock clock) {
        this.programmes = programmes;
        this.inbox = inbox;
        this.clock = clock;
    }

    void waits(Viewer viewer, ProgrammeId programme, Instant due) {
        programmes.desk(viewer, programme).ifPresent(desk -> {
            inbox.put(viewer, desk.coordinator(), WAITS, programme.value(), due);
            desk.deputy().ifPresent(deputy -> inbox.put(viewer, deputy, WAITS, programme.value(), due));
        });
    }

    /** Nothing waits there any more. */
    void nothingWaits(Viewer coordinator, ProgrammeId programme) {
        inbox.done(coordinator, WAITS, programme.value());
    }

    void decided(Viewer coordinator, PersonId person) {
        inbox.put(coordinator, person, DECIDED, person.value(), clock.instant().plus(TO_LOOK));
    }

    void seen(Viewer person) {
        inbox.seen(person, DECIDED, person.id().value());
        inbox.seen(person, LendingNews.ASKED, person.id().value());
    }
}
