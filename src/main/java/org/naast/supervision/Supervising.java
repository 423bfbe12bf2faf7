package org.naast.supervision;

import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A supervisor's talk is written down by the machine: they are a peer, and may not read who else works there. The database
 * checks that they were named, and that it is not about themselves.
 */
@Service
@Transactional
public class Supervising {

    private final Supervisors supervisors;
    private final SessionTable sessions;
    private final Counting counting;
    private final Programmes programmes;

    Supervising(Supervisors supervisors, SessionTable sessions, Counting counting, Programmes programmes) {
        this.supervisors = supervisors;
        this.sessions = sessions;
        this.counting = counting;
        this.programmes = programmes;
    }

    /** False when they are no supervisor there now, or when somebody who was there is themselves or no peer of it. */
    @NotPersonal("it answers yes or no")
    public boolean record(Viewer job, PersonId supervisor, ProgrammeId programme, Talk talk) {
        if (!job.is(Role.JOB)
                || talk.present().isEmpty()
                || talk.present().contains(supervisor)
                || !supervisors.may(job, supervisor, programme)
                || !talk.present().stream().allMatch(one -> programmes.hasPeer(job, programme, one))) {
            return false;
        }
        sessions.insert(supervisor, Ids.next(), programme, talk);
        counting.begun(job, programme, talk.present());
        return true;
    }
}
