package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.naast.timers.Due;
import org.naast.timers.Timers;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** On the last day everybody who may decide hears of it; what no second person found right in time goes on. */
@Component
class SuspensionDue implements Due {

    static final String KIND = "certification.suspension";

    private static final Duration BEFORE = Duration.ofDays(1);

    private final SuspensionTable table;
    private final Suspensions suspensions;
    private final SuspensionNews news;
    private final Timers timers;
    private final Clock clock;

    SuspensionDue(SuspensionTable table, Suspensions suspensions, SuspensionNews news, Timers timers, Clock clock) {
        this.table = table;
        this.suspensions = suspensions;
        this.news = news;
        this.timers = timers;
        this.clock = clock;
    }

    /** When it is looked at for the first time. */
    static Instant first(Instant decideBy) {
        return decideBy.minus(BEFORE);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        table.findForEveryone(about).filter(one -> !one.confirmed()).ifPresent(one -> {
            if (clock.instant().isBefore(one.decideBy())) {
                news.lastDay(job, one);
                timers.set(job, KIND, about, one.decideBy());
            } else if (suspensions.lift(job, one, true)) {
                news.wentOn(job, one);
            }
        });
    }
}
