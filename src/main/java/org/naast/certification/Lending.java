package org.naast.certification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.dossier.Readers;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People of another programme help to decide. Nothing is read there before whoever applied says yes to that programme; it
 * is over once it is decided, taken back, or one of the three wants no more.
 */
@Service
@Transactional
public class Lending {

    private final LentTable table;
    private final Loans loans;
    private final ApplicationTable applications;
    private final LendingNews news;
    private final Readers readers;
    private final Programmes programmes;
    private final Clock clock;

    Lending(
            LentTable table,
            Loans loans,
            ApplicationTable applications,
            LendingNews news,
            Readers readers,
            Programmes programmes,
            Clock clock) {
        this.table = table;
        this.loans = loans;
        this.applications = applications;
        this.news = news;
        this.readers = readers;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** False when it is not theirs, not waiting, one helps already, or that programme is not there, closed, or not wanted. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean ask(Viewer coordinator, UUID application, ProgrammeId programme) {
        var found = applications
                .lockWaiting(coordinator, application)
                .filter(one -> coordinator.coordinates(one.programme())
                        && !one.programme().equals(programme))
                .filter(_ -> programmes
                        .find(coordinator, programme)
                        .filter(Programme::open)
                        .isPresent())
                .filter(one -> table.ask(coordinator, one, programme, clock.instant()));
        found.ifPresent(one -> news.asked(coordinator, one.person()));
        return found.isPresent();
    }

    /** Who was asked to help with this one, who helps, and whom they did not want: for the applicant and those who asked. */
    @NotPersonal("whoever sees the application sees who looks at it")
    public List<Lent> of(Viewer viewer, Application one) {
        return viewer.id().equals(one.person()) || viewer.coordinates(one.programme()) ? table.of(one.id()) : List.of();
    }

    /** What this programme helps to decide; nothing when it is not theirs. */
    public List<Lent> to(Viewer coordinator, ProgrammeId programme) {
        if (!coordinator.coordinates(programme)) {
            return List.of();
        }
        news.seen(coordinator, programme);
        return table.to(programme);
    }

    /** That programme may read their application and their file from now on, also after a no. False when it was not asked, or another one is. */
    @NotPersonal("it is the viewer's own")
    public boolean agree(Viewer person, UUID application, ProgrammeId programme) {
        var found = mine(person, application, programme)
                .filter(_ -> table.free(application, programme))
                .filter(one -> table.answer(person, one, Lent.State.OPEN, clock.instant()));
        found.ifPresent(one -> {
            readers.lend(person, programme, one.home());
            news.lent(person, programme);
        });
        return found.isPresent();
    }

    /** Not that one, or no more. What was answered by then stays. */
    @NotPersonal("it is the viewer's own")
    public boolean refuse(Viewer person, UUID application, ProgrammeId programme) {
        var found = mine(person, application, programme)
                .filter(one -> table.answer(person, one, Lent.State.REFUSED, clock.instant()));
        found.ifPresent(one -> readers.end(person, person.id(), programme, one.home()));
        return found.isPresent();
    }

    /** One of the two programmes wants no more of it. False when it is not there or not theirs. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean end(Viewer coordinator, UUID application, ProgrammeId programme) {
        return applications.lockWaiting(coordinator, application).stream()
                .flatMap(one -> table.of(one.id()).stream())
                .filter(one -> one.programme().equals(programme))
                .filter(one -> !one.person().equals(coordinator.id())
                        && (coordinator.coordinates(programme) || coordinator.coordinates(one.home())))
                .anyMatch(one -> loans.over(coordinator, one));
    }

    private Optional<Lent> mine(Viewer person, UUID application, ProgrammeId programme) {
        return applications.lockWaiting(person, application).stream()
                .filter(one -> one.person().equals(person.id()))
                .flatMap(one -> table.of(one.id()).stream())
                .filter(lent -> lent.programme().equals(programme))
                .findFirst();
    }
}
