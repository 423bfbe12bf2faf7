package org.naast.supervision;

import org.naast.certification.Near;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever wrote down a talk with somebody may have guided them. */
@Service
@Transactional
public class TalkedTogether implements Near {

    private final SessionTable sessions;

    TalkedTogether(SessionTable sessions) {
        this.sessions = sessions;
    }

    @Override
    @NotPersonal("it answers yes or no about what the viewer wrote")
    public boolean worked(Viewer coordinator, PersonId with) {
        return sessions.recorded(coordinator, with);
    }
}
