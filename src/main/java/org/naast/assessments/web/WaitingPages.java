package org.naast.assessments.web;

import java.util.Optional;
import org.naast.assessments.Judging;
import org.naast.assessments.Work;
import org.naast.people.Names;
import org.naast.training.Courses;
import org.naast.training.Rounds;
import org.naast.training.Seats;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says whose work waits. */
@Component
class WaitingPages {

    private final Judging judging;
    private final Courses courses;
    private final Rounds rounds;
    private final Seats seats;
    private final Names names;

    WaitingPages(Judging judging, Courses courses, Rounds rounds, Seats seats, Names names) {
        this.judging = judging;
        this.courses = courses;
        this.rounds = rounds;
        this.seats = seats;
        this.names = names;
    }

    WorkPage.Waiting waiting(Viewer coordinator, ProgrammeId programme) {
        return new WorkPage.Waiting(
                programme.value(),
                judging.waiting(coordinator, programme).stream()
                        .flatMap(work -> row(coordinator, work).stream())
                        .toList());
    }

    /** In the round in which they have a seat; nothing once they have none. */
    private Optional<WorkPage.Row> row(Viewer coordinator, Work work) {
        return courses.part(coordinator, work.part())
                .flatMap(part -> rounds.of(coordinator, part.course()).stream()
                        .filter(round -> seats.people(coordinator, round.id()).stream()
                                .anyMatch(claim ->
                                        claim.seated() && claim.person().equals(work.person())))
                        .findFirst()
                        .map(round -> new WorkPage.Row(
                                JudgingPages.path(round, part) + "/" + work.person(),
                                names.shown(coordinator, work.person()),
                                part.content().title())));
    }
}
