package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import org.naast.notifications.Inbox;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Tells somebody that they were given a certificate, so that they go on to what people may read about them. */
@Component
class CertificateNews {

    private static final String KIND = "certification.given";
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

    void seen(Viewer holder) {
        inbox.seen(holder, KIND, holder.id().value());
    }
}
