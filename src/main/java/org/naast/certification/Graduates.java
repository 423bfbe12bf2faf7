package org.naast.certification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.directory.Level;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.privacy.About;
import org.naast.reference.Endorsement;
import org.naast.training.Attendance;
import org.naast.training.Courses;
import org.naast.training.Progress;
import org.naast.training.Rounds;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has done everything of an organisation's own short course may get its volunteer certificate from who taught
 * them. On every higher level two people decide.
 */
@Service
@Transactional
public class Graduates {

    private final Rounds rounds;
    private final Courses courses;
    private final Attendance attendance;
    private final Programmes programmes;
    private final Certificates certificates;
    private final CertificateNews news;

    Graduates(
            Rounds rounds,
            Courses courses,
            Attendance attendance,
            Programmes programmes,
            Certificates certificates,
            CertificateNews news) {
        this.rounds = rounds;
        this.courses = courses;
        this.attendance = attendance;
        this.programmes = programmes;
        this.certificates = certificates;
        this.news = news;
    }

    /** Somebody who has done everything; {@code certified} when this programme recorded a certificate of theirs already. */
    public record Graduate(PersonId whose, boolean certified) implements About {}

    /** Nobody when the round is not theirs. */
    public List<Graduate> of(Viewer coordinator, UUID round) {
        return attendance.of(coordinator, round).stream()
                .filter(Progress::complete)
                .map(Progress::whose)
                .map(one -> new Graduate(one, certified(coordinator, round, one)))
                .toList();
    }

    /** To those among these who have done everything and have none yet; they are peers of the programme from now on. */
    public Given give(Viewer coordinator, UUID round, Set<PersonId> chosen, Set<Endorsement> fields) {
        var found = rounds.find(coordinator, round).filter(one -> coordinator.coordinates(one.programme()));
        var course = found.flatMap(one -> courses.find(coordinator, one.course()))
                .filter(one -> one.words().level() == Level.VOLUNTEER);
        var programme = found.flatMap(one -> programmes.find(coordinator, one.programme()));
        if (course.isEmpty() || programme.isEmpty()) {
            return new Given.NotHere();
        }
        return courses.outdated(coordinator, course.get().id(), programme.get().zone()).stream()
                .findFirst()
                .<Given>map(Given.Outdated::new)
                .orElseGet(() -> new Given.Done(of(coordinator, round).stream()
                        .filter(one -> !one.certified() && chosen.contains(one.whose()))
                        .map(Graduate::whose)
                        .filter(one -> give(coordinator, programme.get(), one, fields))
                        .toList()));
    }

    private boolean give(Viewer coordinator, Programme programme, PersonId holder, Set<Endorsement> fields) {
        programmes.admit(coordinator, programme.id(), holder, Role.PEER);
        news.given(coordinator, holder);
        var today = certificates.today(coordinator, holder, programme.id());
        return certificates
                .record(
                        coordinator,
                        new Certificate(
                                holder,
                                programme.id(),
                                GivenBy.name(programmes, coordinator, programme.id()),
                                Level.VOLUNTEER,
                                fields,
                                today,
                                Optional.empty(),
                                today))
                .isPresent();
    }

    private boolean certified(Viewer coordinator, UUID round, PersonId person) {
        return rounds.find(coordinator, round)
                .flatMap(one -> certificates.find(coordinator, person, one.programme()))
                .isPresent();
    }
}
