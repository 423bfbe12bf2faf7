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

    private static final Map<String, String> PAGES = Map.of(
            "training.seat", "/learning",
            "training.aged", "/learning",
            "training.renewed", "/learning",
            "assessments.said", "/learning",
            "admission.answered", "/organisations",
            "certification.decided", "/applications",
            "certification.stopped", "/certificate",
            "certification.given", "/role",
            "certification.holder.ends", "/certificate",
            "certification.holder.ended", "/certificate");

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
