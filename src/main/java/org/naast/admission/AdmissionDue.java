package org.naast.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.timers.Due;
import org.naast.timers.Timers;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** While nobody has answered, operators hear of it: at once, some days before the promised day, on it, and each week after. */
@Component
class AdmissionDue implements Due {

    static final String KIND = "admission.application";

    private static final Duration BEFORE = Duration.ofDays(4);

    private static final Duration AGAIN = Duration.ofDays(7);

    private final AdmissionTable table;
    private final AdmissionNews news;
    private final Timers timers;
    private final Clock clock;

    AdmissionDue(AdmissionTable table, AdmissionNews news, Timers timers, Clock clock) {
        this.table = table;
        this.news = news;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        table.find(job, about).filter(Admission::waiting).ifPresent(one -> {
            var now = clock.instant();
            news.nothingWaits(job, about);
            news.waits(job, about, one.due());
            timers.set(job, KIND, about, next(one.due(), now));
        });
    }

    private static Instant next(Instant due, Instant now) {
        return Stream.of(due.minus(BEFORE), due)
                .filter(at -> at.isAfter(now))
                .findFirst()
                .orElse(now.plus(AGAIN));
    }
}
