package org.naast.notifications;

import java.time.Duration;
import java.util.UUID;
import org.naast.timers.Due;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** A day after something was done, nothing is left of it in anybody's inbox. */
@Component
class InboxSweep implements Due {

    static final String KIND = "notifications.sweep";
    static final Duration AFTER = Duration.ofDays(1);

    private final Inbox inbox;

    InboxSweep(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        inbox.sweep(job, about);
    }
}
