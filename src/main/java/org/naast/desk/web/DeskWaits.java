package org.naast.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.naast.notifications.Inbox;
import org.naast.notifications.Waits;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What else waits for the reader, a row each: what kind of thing, and the way there. */
@Component
class DeskWaits {

    /** Listed on this page already. */
    private static final Set<String> SHOWN = Set.of("requests.desk");

    private static final Map<String, String> HERE = Map.ofEntries(
            Map.entry("safety.concern", "/concerns/%s"),
            Map.entry("conversations.message", "/conversations/%s"),
            Map.entry("certification.soon", "/programme/%s/certificates"),
            Map.entry("directory.many", "/programme/%s/supervision"),
            Map.entry("supervision.soon", "/programme/%s/supervision"),
            Map.entry("supervision.overdue", "/programme/%s/supervision"),
            Map.entry("certification.lapsed", "/programme/%s/certificates"),
            Map.entry("certification.unconfirmed", "/programme/%s/certificates"),
            Map.entry("certification.rests", "/programme/%s/certificates"),
            Map.entry("certification.decide", "/programme/%s/certificates"),
            Map.entry("certification.applied", "/programme/%s/applications"),
            Map.entry("certification.lent", "/programme/%s/applications"),
            Map.entry("certification.wentOn", "/programme/%s/certificates"),
            Map.entry("certification.proposed", "/programme/%s/certificates"),
            Map.entry("certification.learned", "/programme/%s/graduates"),
            Map.entry("assessments.handedIn", "/programme/%s/work"),
            Map.entry("training.look", "/programme/%s/courses"),
            Map.entry("organisations.stops", "/programme/%s/stop"),
            Map.entry("organisations.stopsLater", "/programme/%s/stop"),
            Map.entry("directory.alike", "/programme/%s/certificates"));

    private final Inbox inbox;
    private final Clock clock;

    DeskWaits(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    List<Waits> of(Viewer reader) {
        return Waits.of(inbox.mine(reader), HERE, SHOWN, clock.instant());
    }
}
