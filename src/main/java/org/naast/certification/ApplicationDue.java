package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.naast.schemes.Scheme;
import org.naast.timers.Due;
import org.naast.timers.Timers;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** An application that nobody decided in time stands before the desk again, as late. */
@Component
class ApplicationDue implements Due {

    static final String KIND = "certification.application";

    /** Where a scheme says nothing: the 60 days of Texas, Tex. Admin. Code title 1, 354.3203. */
    private static final Duration TO_DECIDE = Duration.ofDays(60);

    /** Two others need no longer than the first two. */
    static final Duration AGAIN = Duration.ofDays(30);

    /** Before it is late, those who decide hear of it again. */
    private static final Duration BEFORE = Duration.ofDays(7);

    private final ApplicationTable table;
    private final ApplicationNews news;
    private final Timers timers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplicationDue(
            ApplicationTable table,
            ApplicationNews news,
            Timers timers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.news = news;
        this.timers = timers;
        this.events = events;
        this.clock = clock;
    }

    static Duration toDecide(Scheme scheme) {
        var days = scheme.course().decisionDays();
        return days > 0 ? Duration.ofDays(days) : TO_DECIDE;
    }

    /** It was asked, or asked again: those who decide hear of it, and once more before it is late. */
    void waits(Viewer person, UUID id, ProgrammeId programme, Instant due) {
        news.waits(person, programme, due);
        timers.set(person, KIND, id, first(due, clock.instant()));
        events.publishEvent(new RenewalWaits(id));
    }

    /** Whoever asked took it back. */
    void over(Viewer person, UUID id) {
        timers.cancel(person, KIND, id);
        events.publishEvent(new RenewalWaits(id));
    }

    /** When they hear of it for the first time after today. */
    private static Instant first(Instant due, Instant now) {
        var before = due.minus(BEFORE);
        return before.isAfter(now) ? before : due;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        table.find(job, about)
                .filter(Application::waiting)
                .filter(one -> !one.due().minus(BEFORE).isAfter(clock.instant()))
                .ifPresent(one -> {
                    news.waits(job, one.programme(), one.due());
                    if (one.due().isAfter(clock.instant())) {
                        timers.set(job, KIND, about, one.due());
                    }
                });
    }
}
