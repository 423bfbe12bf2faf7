package org.naast.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.naast.notifications.Inbox;
import org.naast.organisations.Operators;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Tells operators that somebody asks, and whoever asked that there is an answer. */
@Component
class AdmissionNews {

    /** For operators; about the application. */
    private static final String WAITS = "admission.waits";
    /** For whoever asked; about themselves. */
    private static final String ANSWERED = "admission.answered";

    private static final Duration TO_LOOK = Duration.ofDays(7);

    private final Operators operators;
    private final Inbox inbox;
    private final Clock clock;

    AdmissionNews(Operators operators, Inbox inbox, Clock clock) {
        this.operators = operators;
        this.inbox = inbox;
        this.clock = clock;
    }

    void waits(Viewer job, UUID id, Instant due) {
        operators.all(job).forEach(operator -> inbox.put(job, operator, WAITS, id, due));
    }

    void nothingWaits(Viewer viewer, UUID id) {
        inbox.done(viewer, WAITS, id);
    }

    void answered(Viewer operator, PersonId asker) {
        inbox.put(operator, asker, ANSWERED, asker.value(), clock.instant().plus(TO_LOOK));
    }

    void seen(Viewer asker) {
        inbox.seen(asker, ANSWERED, asker.id().value());
    }
}
