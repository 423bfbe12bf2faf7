package org.naast.certification;

import java.util.UUID;
import org.naast.timers.Due;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What no second person found right in time goes on. */
@Component
class SuspensionDue implements Due {

    static final String KIND = "certification.suspension";

    private final SuspensionTable table;
    private final Suspensions suspensions;
    private final SuspensionNews news;

    SuspensionDue(SuspensionTable table, Suspensions suspensions, SuspensionNews news) {
        this.table = table;
        this.suspensions = suspensions;
        this.news = news;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        table.findForEveryone(about)
                .filter(one -> suspensions.goesOn(job, one))
                .ifPresent(one -> news.wentOn(job, one));
    }
}
