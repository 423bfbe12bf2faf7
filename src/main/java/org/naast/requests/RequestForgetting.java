package org.naast.requests;

import java.util.UUID;
import org.naast.timers.Due;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What is left of a request whose asker was erased goes as soon as its place is free. */
@Component
class RequestForgetting implements Due {

    private final Passing passing;

    RequestForgetting(Passing passing) {
        this.passing = passing;
    }

    @Override
    public String kind() {
        return Keeping.FORGET;
    }

    @Override
    public void due(Viewer job, UUID about) {
        passing.forget(job, new RequestId(about));
    }
}
