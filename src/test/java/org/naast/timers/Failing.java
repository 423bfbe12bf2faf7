package org.naast.timers;

import java.util.UUID;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** A reaction that never gets anywhere. */
@Component
class Failing implements Due {

    static final String KIND = "test.fails";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        throw new IllegalStateException("it never works");
    }
}
