package org.naast.timers;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.naast.viewer.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets and cancels timers, and fires the next one that is due. */
@Service
@Transactional
public class Timers {

    private static final Logger log = LoggerFactory.getLogger(Timers.class);

    private final TimerTable table;
    private final Clock clock;
    private final ObjectProvider<Due> reactions;

    Timers(TimerTable table, Clock clock, ObjectProvider<Due> reactions) {
        this.table = table;
        this.clock = clock;
        this.reactions = reactions;
    }

    /** Sets, or moves, the one timer of this kind about this thing. */
    public void set(Viewer viewer, String kind, UUID about, Instant due) {
        table.set(kind, about, due);
    }

    /** Nothing happens when there is none. */
    public void cancel(Viewer viewer, String kind, UUID about) {
        table.remove(kind, about);
    }

    /** True when one was due; its removal and its effect are one transaction, so the effect may set it anew. */
    public boolean fireNext(Viewer job) {
        var claimed = table.claim(clock.instant());
        claimed.ifPresent(timer -> {
            table.remove(timer.kind(), timer.about());
            fire(job, timer);
        });
        return claimed.isPresent();
    }

    /** Puts off the timer that failed, so that it does not hold up those behind it. */
    public void putOff(Viewer job, TimerFailed failed) {
        table.putOff(failed.kind(), failed.about(), clock.instant());
    }

    private void fire(Viewer job, TimerTable.Timer timer) {
        var reaction = byKind().get(timer.kind());
        if (reaction == null) {
            log.warn("timer of unknown kind {} removed", timer.kind());
        } else {
            try {
                reaction.due(job, timer.about());
            } catch (RuntimeException e) {
                throw new TimerFailed(timer.kind(), timer.about(), e);
            }
        }
    }

    private Map<String, Due> byKind() {
        return reactions.stream().collect(Collectors.toMap(Due::kind, Function.identity()));
    }
}
