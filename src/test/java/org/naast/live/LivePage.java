package org.naast.live;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A page with a stream, whose topics are lists in memory. */
@Controller
class LivePage {

    static final Map<UUID, List<String>> TOPICS = new ConcurrentHashMap<>();
    static final AtomicInteger READING = new AtomicInteger();
    static final AtomicInteger MOST_READING = new AtomicInteger();

    private final Live live;

    LivePage(Live live) {
        this.live = live;
    }

    static List<String> topic(UUID id) {
        return TOPICS.computeIfAbsent(id, _ -> new CopyOnWriteArrayList<>());
    }

    @GetMapping("/test/live/{person}/{topic}")
    SseEmitter show(
            @PathVariable UUID person,
            @PathVariable UUID topic,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "0") long last) {
        return live.stream(
                Viewer.guest(new PersonId(person)), "test:" + topic, last, after -> read(topic(topic), after));
    }

    private static List<Event> read(List<String> words, long after) {
        MOST_READING.accumulateAndGet(READING.incrementAndGet(), Math::max);
        var all = List.copyOf(words);
        READING.decrementAndGet();
        return java.util.stream.LongStream.range(after, all.size())
                .mapToObj(seq -> new Event(seq + 1, "word", all.get((int) seq)))
                .toList();
    }
}
