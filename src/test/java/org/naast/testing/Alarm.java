package org.naast.testing;

import org.naast.timers.TimerFailed;
import org.naast.timers.Timers;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Fires what is due by now, as the machine does: what fails is put off, and holds up none behind it. */
@Component
public class Alarm {

    private final Timers timers;

    Alarm(Timers timers) {
        this.timers = timers;
    }

    public void ring() {
        for (var more = true; more; ) {
            try {
                more = timers.fireNext(Viewer.job());
            } catch (TimerFailed failed) {
                timers.putOff(Viewer.job(), failed);
            }
        }
    }
}
