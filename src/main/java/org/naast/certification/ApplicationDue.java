package org.naast.certification;

import java.time.Clock;
import java.util.UUID;
import org.naast.timers.Due;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** An application that nobody decided in time stands before the desk again, as late. */
@Component
class ApplicationDue implements Due {

    static final String KIND = "certification.application";

    private final ApplicationTable table;
    private final ApplicationNews news;
    private final Clock clock;

    ApplicationDue(ApplicationTable table, ApplicationNews news, Clock clock) {
        this.table = table;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        table.find(job, about)
                .filter(Application::waiting)
                .filter(one -> !one.due().isAfter(clock.instant()))
                .ifPresent(one -> news.waits(job, one.programme(), one.due()));
    }
}
