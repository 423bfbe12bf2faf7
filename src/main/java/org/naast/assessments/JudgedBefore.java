package org.naast.assessments;

import org.naast.certification.Near;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever judged what somebody made or did in a course has taught them. */
@Service
@Transactional
public class JudgedBefore implements Near {

    private final WorkTable works;

    JudgedBefore(WorkTable works) {
        this.works = works;
    }

    @Override
    @NotPersonal("it answers yes or no about what the viewer wrote")
    public boolean worked(Viewer coordinator, PersonId with) {
        return works.recorded(coordinator, with);
    }
}
