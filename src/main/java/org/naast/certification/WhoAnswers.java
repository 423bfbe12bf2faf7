package org.naast.certification;

import org.naast.organisations.Stop;
import org.naast.organisations.Stopping;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for the certificates a programme gave: those who decide there, and operators once it has stopped. */
@Service
@Transactional
@NotPersonal("it answers yes or no")
public class WhoAnswers {

    private final Certificates certificates;
    private final Stopping stopping;

    WhoAnswers(Certificates certificates, Stopping stopping) {
        this.certificates = certificates;
        this.stopping = stopping;
    }

    /** Whether this programme has stopped, and the viewer is one of those to whom it left what it gave. */
    public boolean left(Viewer operator, ProgrammeId programme) {
        return operator.is(Role.OPERATOR) && over(operator, programme);
    }

    /** Whether the viewer may let this person's certificate stand still. */
    public boolean mayStop(Viewer viewer, ProgrammeId programme, PersonId holder) {
        return (certificates.mayCertify(viewer, programme, holder) && !over(viewer, programme))
                || (left(viewer, programme)
                        && !viewer.id().equals(holder)
                        && certificates.find(viewer, holder, programme).isPresent());
    }

    boolean answers(Viewer viewer, ProgrammeId programme) {
        return (viewer.coordinates(programme) && !over(viewer, programme)) || left(viewer, programme);
    }

    private boolean over(Viewer viewer, ProgrammeId programme) {
        return stopping.of(viewer, programme).filter(Stop::over).isPresent();
    }
}
