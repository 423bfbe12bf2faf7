package org.naast.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A programme records that its peers' work was talked over: one talk counts for all who were there. What is due begins with
 * somebody's first talk; from then on whoever is overdue gets nobody new.
 */
@Service
@Transactional
public class Supervision {

    private final SessionTable sessions;
    private final RhythmTable rhythms;
    private final Counting counting;
    private final Programmes programmes;
    private final SupervisionDue news;

    Supervision(
            SessionTable sessions, RhythmTable rhythms, Counting counting, Programmes programmes, SupervisionDue news) {
        this.sessions = sessions;
        this.rhythms = rhythms;
        this.counting = counting;
        this.programmes = programmes;
        this.news = news;
    }

    /** How it stands with each peer of a programme; nobody when it is not theirs. */
    public List<Standing> of(Viewer coordinator, ProgrammeId programme) {
        if (coordinator.coordinates(programme)) {
            news.seen(coordinator, programme.value());
        }
        return coordinator.coordinates(programme)
                ? counting.standings(coordinator, programme, programmes.peers(coordinator, programme))
                : List.of();
    }

    /** The newest first; none when the programme is not theirs. */
    @NotPersonal("about work, and who was there")
    public List<Session> sessions(Viewer coordinator, ProgrammeId programme) {
        return coordinator.coordinates(programme) ? sessions.of(programme) : List.of();
    }

    /** False when somebody who is said to have been there is no peer of this programme of theirs, or is the one who records. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean record(
            Viewer coordinator, ProgrammeId programme, LocalDate day, Set<PersonId> present, String note) {
        if (present.isEmpty() || !present.stream().allMatch(one -> mayRecord(coordinator, programme, one))) {
            return false;
        }
        sessions.insert(coordinator.id(), Ids.next(), programme, new Talk(day, present, note));
        counting.begun(coordinator, programme, present);
        return true;
    }

    /** It was no talk, or another day: what is due is counted again. False when it is not there, or not theirs. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean remove(Viewer coordinator, ProgrammeId programme, UUID session) {
        var present = coordinator.coordinates(programme) ? sessions.present(session) : List.<PersonId>of();
        if (present.contains(coordinator.id())
                || !coordinator.coordinates(programme)
                || !sessions.remove(session, programme)) {
            return false;
        }
        present.forEach(one -> counting.count(coordinator, one, programme));
        return true;
    }

    /** From now on it is due after so many days for this peer. False when they are not theirs. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean change(Viewer coordinator, ProgrammeId programme, PersonId peer, int days, String reason) {
        if (!mayRecord(coordinator, programme, peer)) {
            return false;
        }
        rhythms.begin(peer, programme);
        rhythms.find(peer, programme).ifPresent(row -> rhythms.change(row, days, reason));
        counting.count(coordinator, peer, programme);
        return true;
    }

    /** One's own, in each programme that began with it. */
    @NotPersonal("it is the viewer's own")
    public List<Standing> mine(Viewer peer) {
        news.seenByPeer(peer);
        return rhythms.of(peer.id()).stream()
                .map(row -> counting.standing(peer, row.person(), row.programme()))
                .toList();
    }

    private boolean mayRecord(Viewer coordinator, ProgrammeId programme, PersonId peer) {
        return coordinator.coordinates(programme)
                && !coordinator.id().equals(peer)
                && programmes.hasPeer(coordinator, programme, peer);
    }
}
