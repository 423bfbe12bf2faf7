package org.naast.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
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
    private final TalkBook book;
    private final Counting counting;
    private final Programmes programmes;
    private final SupervisionDue news;

    Supervision(
            SessionTable sessions,
            RhythmTable rhythms,
            TalkBook book,
            Counting counting,
            Programmes programmes,
            SupervisionDue news) {
        this.sessions = sessions;
        this.rhythms = rhythms;
        this.book = book;
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
        book.put(coordinator, coordinator.id(), programme, new Talk(day, present, note));
        return true;
    }

    /** One talk; empty when it is not there, not theirs, or one about their own work. */
    @NotPersonal("about work, and who was there")
    public Optional<Session> find(Viewer coordinator, ProgrammeId programme, UUID session) {
        return Optional.of(programme)
                .filter(coordinator::coordinates)
                .flatMap(there -> sessions.find(session, there))
                .filter(one -> !one.present().contains(coordinator.id()));
    }

    /** It went otherwise: what is due is counted again. False as with {@link #record}, or when it is not theirs to correct. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean correct(Viewer coordinator, ProgrammeId programme, UUID session, Talk talk) {
        return find(coordinator, programme, session)
                .filter(before -> book.fits(before, talk, one -> mayRecord(coordinator, programme, one)))
                .filter(before -> book.replace(coordinator, coordinator.id(), before, talk))
                .isPresent();
    }

    /** There was no such talk: what is due is counted again. False when it is not there, or not theirs. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean remove(Viewer coordinator, ProgrammeId programme, UUID session) {
        return find(coordinator, programme, session)
                .filter(one -> book.remove(coordinator, one))
                .isPresent();
    }

    /** One's own, in each programme that began with it. */
    @NotPersonal("it is the viewer's own")
    public List<Standing> mine(Viewer peer) {
        news.seenByPeer(peer);
        return rhythms.of(peer.id()).stream()
                .map(row -> counting.standing(peer, row.person(), row.programme()))
                .toList();
    }

    boolean mayRecord(Viewer coordinator, ProgrammeId programme, PersonId peer) {
        return coordinator.coordinates(programme)
                && !coordinator.id().equals(peer)
                && programmes.hasPeer(coordinator, programme, peer);
    }
}
