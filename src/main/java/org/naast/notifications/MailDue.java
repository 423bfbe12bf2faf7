package org.naast.notifications;

import java.util.UUID;
import org.naast.timers.Due;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A mail's time has come. It only says so: sending needs the network, and that has no place in a transaction. */
@Component
class MailDue implements Due {

    static final String KIND = "notifications.mail";

    private final ApplicationEventPublisher events;

    MailDue(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Somebody may now be written to. */
    record Now(PersonId to) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        events.publishEvent(new Now(new PersonId(about)));
    }
}
