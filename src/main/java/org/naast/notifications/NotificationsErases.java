package org.naast.notifications;

import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What waits for somebody goes with them. */
@Component
class NotificationsErases implements Erases {

    private final InboxTable inbox;
    private final MailTable mail;
    private final UndeliveredTable undelivered;
    private final Timers timers;

    NotificationsErases(InboxTable inbox, MailTable mail, UndeliveredTable undelivered, Timers timers) {
        this.inbox = inbox;
        this.mail = mail;
        this.undelivered = undelivered;
        this.timers = timers;
    }

    @Override
    public String step() {
        return "notifications";
    }

    @Override
    public Set<String> columns() {
        return Set.of("notifications.item.person", "notifications.wish.person", "notifications.undelivered.person");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        inbox.erase(who);
        mail.erase(who);
        undelivered.remove(who);
        timers.cancel(eraser, MailDue.KIND, who.value());
    }
}
