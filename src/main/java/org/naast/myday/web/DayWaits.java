package org.naast.myday.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.naast.notifications.Inbox;
import org.naast.notifications.Waits;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What else waits for the reader, a row for each kind: they do it in another of their roles. */
@Component
class DayWaits {

    /** Listed on this page already. */
    private static final Set<String> SHOWN = Set.of("requests.answer", "requests.write", "conversations.message");

    private static final Map<String, String> HERE = Map.ofEntries(
            Map.entry("requests.hour", "/hours/%s"),
            Map.entry("directory.anew", "/profile"),
            Map.entry("directory.caseload", "/profile"),
            Map.entry("training.seat", "/learning"),
            Map.entry("training.moved", "/learning"),
            Map.entry("training.stops", "/learning"),
            Map.entry("certification.given", "/certificate"),
            Map.entry("certification.stopped", "/certificate"),
            Map.entry("organisations.peerStops", "/profile"),
            Map.entry("organisations.stopped", "/role"),
            Map.entry("admission.answered", "/organisations"),
            Map.entry("certification.lend", "/applications"),
            Map.entry("certification.decided", "/applications"),
            Map.entry("supervision.yours", "/supervision"),
            Map.entry("supervision.named", "/supervision"),
            Map.entry("certification.holder.ends", "/certificate"),
            Map.entry("certification.holder.ended", "/certificate"),
            Map.entry("training.aged", "/learning"),
            Map.entry("assessments.said", "/learning"),
            Map.entry("training.renewed", "/learning"));

    private final Inbox inbox;
    private final Clock clock;

    DayWaits(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    List<Waits> of(Viewer reader) {
        return Waits.of(inbox.mine(reader), HERE, SHOWN, clock.instant());
    }
}
