package org.naast.myway.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What has changed for somebody on their way to become a peer, and where they read it. */
@Component
class MyNews {

    /**
     * One thing.
     *
     * @param kind key of its sentence
     */
    record Row(String kind, String href) {}

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("training.seat", "/learning"),
            Map.entry("training.moved", "/learning"),
            Map.entry("training.stops", "/learning"),
            Map.entry("training.aged", "/learning"),
            Map.entry("training.renewed", "/learning"),
            Map.entry("assessments.said", "/learning"),
            Map.entry("admission.answered", "/organisations"),
            Map.entry("certification.lend", "/applications"),
            Map.entry("certification.decided", "/applications"),
            Map.entry("certification.stopped", "/certificate"),
            Map.entry("certification.given", "/role"),
            Map.entry("certification.holder.ends", "/certificate"),
            Map.entry("certification.holder.ended", "/certificate"),
            Map.entry("organisations.stopped", "/role"));

    private final Inbox inbox;

    MyNews(Inbox inbox) {
        this.inbox = inbox;
    }

    List<Row> of(Viewer reader) {
        return inbox.mine(reader).stream()
                .map(Item::kind)
                .distinct()
                .flatMap(kind -> Optional.ofNullable(PAGES.get(kind)).map(page -> new Row(kind, page)).stream())
                .toList();
    }
}
