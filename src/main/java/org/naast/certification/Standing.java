package org.naast.certification;

import java.time.Instant;
import java.util.Optional;
import org.naast.directory.Certifying;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the directory whether a certificate stands still. */
@Service
@Transactional
@NotPersonal("it tells nobody anything")
class Standing {

    private final SuspensionTable table;
    private final Certifying certifying;
    private final ApplicationEventPublisher events;

    Standing(SuspensionTable table, Certifying certifying, ApplicationEventPublisher events) {
        this.table = table;
        this.certifying = certifying;
        this.events = events;
    }

    /** An operator has no right to change what a programme certified; the machine does it a moment later. */
    void still(Viewer viewer, PersonId holder, ProgrammeId programme, Optional<Instant> since) {
        if (viewer.is(Role.OPERATOR)) {
            events.publishEvent(new StandsStill(holder, programme));
        } else {
            certifying.suspend(viewer, holder, programme, since);
        }
    }

    /** As it is now. */
    public void look(Viewer job, StandsStill event) {
        certifying.suspend(
                job,
                event.holder(),
                event.programme(),
                table.find(event.holder(), event.programme()).map(Suspension::at));
    }
}
