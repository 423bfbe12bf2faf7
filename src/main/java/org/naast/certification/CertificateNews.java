package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.naast.notifications.Inbox;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Tells a holder that they were given a certificate, that it ends, and that it ended. */
@Component
class CertificateNews {

    private static final String KIND = "certification.given";
    private static final String ENDS = "certification.holder.ends";
    private static final String ENDED = "certification.holder.ended";
    private static final Duration TO_LOOK = Duration.ofDays(7);

    private final Inbox inbox;
    private final Clock clock;

    CertificateNews(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    void given(Viewer coordinator, PersonId holder) {
        inbox.put(coordinator, holder, KIND, holder.value(), clock.instant().plus(TO_LOOK));
    }

    void ends(Viewer job, PersonId holder, Instant until) {
        inbox.put(job, holder, ENDS, holder.value(), until);
    }

    void ended(Viewer job, PersonId holder) {
        inbox.put(job, holder, ENDED, holder.value(), clock.instant().plus(TO_LOOK));
    }

    void seen(Viewer holder) {
        for (var kind : List.of(KIND, ENDS, ENDED)) {
            inbox.seen(holder, kind, holder.id().value());
        }
    }
}
