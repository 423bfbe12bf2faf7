package org.naast.certification;

import java.util.Comparator;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lay with somebody who left a desk lies with whoever sits there now. */
@Service
@Transactional
@NotPersonal("the machine hands over, and tells nobody anything")
class LeftDeciding {

    private final ApplicationTable applications;
    private final SuspensionTable suspensions;
    private final ApplicationNews applied;
    private final SuspensionNews stopped;

    LeftDeciding(
            ApplicationTable applications,
            SuspensionTable suspensions,
            ApplicationNews applied,
            SuspensionNews stopped) {
        this.applications = applications;
        this.suspensions = suspensions;
        this.applied = applied;
        this.stopped = stopped;
    }

    /** Promised by the same days as before. */
    public void by(Viewer job, ProgrammeId programme) {
        applied.nothingWaits(job, programme);
        applications.at(job, programme).stream()
                .filter(Application::waiting)
                .min(Comparator.comparing(Application::due))
                .ifPresent(first -> applied.waits(job, programme, first.due()));
        stopped.nothingWaits(job, programme);
        suspensions.undecidedForEveryone(programme).forEach(one -> stopped.waits(job, one));
    }
}
