package org.naast.live;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.naast.viewer.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One page's stream. Marks that come while it reads make it read once more; it never reads twice at a time. */
class Stream {

    private static final Logger log = LoggerFactory.getLogger(Stream.class);

    private final PersonId person;
    private final String topic;
    private final Reader reader;
    private final SseEmitter emitter;
    private final Semaphore reads;
    private final AtomicInteger marks = new AtomicInteger();
    private final AtomicLong lastWord = new AtomicLong(System.nanoTime());
    private volatile boolean probed = true;
    private long last;

    Stream(PersonId person, String topic, long last, Reader reader, SseEmitter emitter, Semaphore reads) {
        this.person = person;
        this.topic = topic;
        this.last = last;
        this.reader = reader;
        this.emitter = emitter;
        this.reads = reads;
    }

    String topic() {
        return topic;
    }

    PersonId person() {
        return person;
    }

    /** Reads soon, on a thread of its own; the marks of a busy stream are worked off by the thread that reads. */
    void mark() {
        if (marks.getAndIncrement() == 0) {
            Thread.ofVirtual().name("live").start(this::catchUp);
        }
    }

    private void catchUp() {
        int seen;
        do {
            seen = marks.get();
            try {
                send(read());
            } catch (IOException | IllegalStateException e) {
                end();
            } catch (RuntimeException e) {
                log.warn("a stream could not read: {}", e.getClass().getName());
                end();
            }
        } while (marks.addAndGet(-seen) > 0);
    }

    private List<Event> read() {
        reads.acquireUninterruptibly();
        try {
            return reader.after(last);
        } finally {
            reads.release();
        }
    }

    private void send(List<Event> events) throws IOException {
        for (var event : events) {
            emitter.send(SseEmitter.event()
                    .id(Long.toString(event.seq()))
                    .name(event.name())
                    .data(event.data()));
            last = event.seq();
            said(true);
        }
    }

    /**
     * A comment when it was silent for long, and one more soon after: to the first, a client that left only answers that
     * nobody is there; the second then fails, and the stream is gone.
     */
    void keepAlive(long silence, long soon) {
        var silent = System.nanoTime() - lastWord.get();
        if (silent > silence || (probed && silent > soon)) {
            said(!probed);
            Thread.ofVirtual().name("live").start(this::comment);
        }
    }

    private void said(boolean toBeProbed) {
        lastWord.set(System.nanoTime());
        probed = toBeProbed;
    }

    void comment() {
        try {
            emitter.send(SseEmitter.event().comment(""));
        } catch (IOException | IllegalStateException e) {
            end();
        }
    }

    void end() {
        emitter.complete();
    }
}
