package org.naast.live;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.naast.viewer.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The streams of this node. An idle one holds no thread and no connection. */
@Component
class Streams {

    private static final Duration SOON = Duration.ofSeconds(3);

    private final Set<Stream> all = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<Stream>> byTopic = new ConcurrentHashMap<>();
    private final Map<PersonId, Set<Stream>> byPerson = new ConcurrentHashMap<>();
    private final Semaphore reads;
    private final LiveSettings settings;

    Streams(LiveSettings settings) {
        this.settings = settings;
        this.reads = new Semaphore(settings.reads());
    }

    SseEmitter open(PersonId person, String topic, long last, Reader reader) {
        var emitter = new SseEmitter(settings.longest().toMillis());
        var stream = new Stream(person, topic, last, reader, emitter, reads);
        emitter.onCompletion(() -> remove(stream));
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> remove(stream));
        add(stream);
        // The head goes out with the first word: without one the browser would wait for it until the next comment.
        stream.comment();
        // Only now: what is announced between the page's reading and this one is read here.
        stream.mark();
        return emitter;
    }

    private void add(Stream stream) {
        all.add(stream);
        join(byTopic, stream.topic(), stream);
        join(byPerson, stream.person(), stream);
    }

    private void remove(Stream stream) {
        all.remove(stream);
        part(byTopic, stream.topic(), stream);
        part(byPerson, stream.person(), stream);
    }

    private static <K> void join(Map<K, Set<Stream>> map, K key, Stream stream) {
        map.compute(key, (_, there) -> {
            var streams = there == null ? ConcurrentHashMap.<Stream>newKeySet(1) : there;
            streams.add(stream);
            return streams;
        });
    }

    private static <K> void part(Map<K, Set<Stream>> map, K key, Stream stream) {
        map.computeIfPresent(key, (_, there) -> there.remove(stream) && there.isEmpty() ? null : there);
    }

    void hear(Signal signal) {
        switch (signal) {
            case Signal.Changed(var topic) ->
                byTopic.getOrDefault(topic, Set.of()).forEach(Stream::mark);
            case Signal.Closed(var person) ->
                byPerson.getOrDefault(person, Set.of()).forEach(Stream::end);
        }
    }

    void keepAlive() {
        all.forEach(stream -> stream.keepAlive(settings.comment().toNanos(), SOON.toNanos()));
    }

    void endAll() {
        all.forEach(Stream::end);
    }

    int count() {
        return all.size();
    }
}
