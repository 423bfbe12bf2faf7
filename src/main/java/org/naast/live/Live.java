package org.naast.live;

import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells pages that something changed, and keeps the streams by which they hear of it. */
@Component
public class Live {

    private final LiveTable channel;
    private final Streams streams;

    Live(LiveTable channel, Streams streams) {
        this.channel = channel;
        this.streams = streams;
    }

    /**
     * Tells all streams of a topic, on every node, once the transaction commits. For messages and availability only: it
     * makes commits wait for one another.
     */
    public void announce(Viewer viewer, String topic) {
        channel.tell(Signal.changed(topic));
    }

    /** Ends all streams of a person within a second, on every node: they left, were suspended, or changed role. */
    public void close(PersonId person) {
        channel.tell(Signal.closed(person));
    }

    /**
     * A stream for one page. It reads at once, after each announcement, and again after the connection to the database
     * was lost.
     *
     * @param last the place the page has seen: {@code Last-Event-ID}, or what the page was printed with
     */
    public SseEmitter stream(Viewer viewer, String topic, long last, Reader reader) {
        return streams.open(viewer.id(), topic, last, reader);
    }
}
