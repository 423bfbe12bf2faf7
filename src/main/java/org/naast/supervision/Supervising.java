package org.naast.supervision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
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
    private final TalkBook book;
    private final Programmes programmes;

    Supervising(Supervisors supervisors, SessionTable sessions, TalkBook book, Programmes programmes) {
        this.supervisors = supervisors;
        this.sessions = sessions;
        this.book = book;
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
        book.put(job, supervisor, programme, talk);
        return true;
    }

    /** What they recorded there, the newest first; nothing when they are no supervisor there now. */
    @NotPersonal("about work, and who was there, for whoever wrote it")
    public List<Session> of(Viewer job, PersonId supervisor, ProgrammeId programme) {
        return job.is(Role.JOB) && supervisors.may(job, supervisor, programme)
                ? sessions.by(supervisor, programme)
                : List.of();
    }

    /** It went otherwise. False as with {@link #record}, or when they did not record it. */
    @NotPersonal("it answers yes or no")
    public boolean correct(Viewer job, PersonId supervisor, ProgrammeId programme, UUID session, Talk talk) {
        return find(job, supervisor, programme, session)
                .filter(_ -> !talk.present().contains(supervisor))
                .filter(before -> book.fits(before, talk, one -> programmes.hasPeer(job, programme, one)))
                .filter(before -> book.replace(job, supervisor, before, talk))
                .isPresent();
    }

    /** There was no such talk. False when they did not record it. */
    @NotPersonal("it answers yes or no")
    public boolean remove(Viewer job, PersonId supervisor, ProgrammeId programme, UUID session) {
        return find(job, supervisor, programme, session)
                .filter(one -> book.remove(job, one))
                .isPresent();
    }

    private Optional<Session> find(Viewer job, PersonId supervisor, ProgrammeId programme, UUID session) {
        return of(job, supervisor, programme).stream()
                .filter(one -> one.id().equals(session))
                .findFirst();
    }
}
