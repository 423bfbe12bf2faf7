package org.naast.assessments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.openings.Claim;
import org.naast.training.Attendance;
import org.naast.training.Courses;
import org.naast.training.DoneBy;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.training.Seats;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever teaches looks at what somebody made or did, and says whether it was good enough, and what they saw. */
@Service
@Transactional
public class Judging {

    private final WorkTable table;
    private final Rounds rounds;
    private final Courses courses;
    private final Seats seats;
    private final Attendance attendance;
    private final WorkNews news;
    private final Clock clock;

    Judging(
            WorkTable table,
            Rounds rounds,
            Courses courses,
            Seats seats,
            Attendance attendance,
            WorkNews news,
            Clock clock) {
        this.table = table;
        this.rounds = rounds;
        this.courses = courses;
        this.seats = seats;
        this.attendance = attendance;
        this.news = news;
        this.clock = clock;
    }

    /** Everybody with a seat, in the order in which they came; nobody when it is not theirs or not to be judged. */
    public List<Judged> of(Viewer coordinator, UUID round, UUID part) {
        if (judged(coordinator, round, part).isEmpty()) {
            return List.of();
        }
        var works = table.works(part);
        var verdicts = table.verdicts(part);
        return seats.people(coordinator, round).stream()
                .filter(Claim::seated)
                .map(Claim::person)
                .map(who ->
                        new Judged(who, Optional.ofNullable(works.get(who)), Optional.ofNullable(verdicts.get(who))))
                .toList();
    }

    /** False when it is not theirs, not to be judged, or about themselves. */
    public boolean say(Viewer coordinator, UUID round, UUID part, PersonId person, boolean good, String words) {
        var programme =
                judged(coordinator, round, part).filter(_ -> attendance.judge(coordinator, round, part, person, good));
        programme.ifPresent(one -> {
            table.say(coordinator, part, person, one, good, words, clock.instant());
            news.said(coordinator, person, part);
            if (table.waiting(coordinator, one).isEmpty()) {
                news.nothingWaits(coordinator, one);
            }
        });
        return programme.isPresent();
    }

    /** What was handed in and waits, the longest first; nothing when the programme is not theirs. */
    public List<Work> waiting(Viewer coordinator, ProgrammeId programme) {
        return coordinator.coordinates(programme) ? table.waiting(coordinator, programme) : List.of();
    }

    private Optional<ProgrammeId> judged(Viewer coordinator, UUID round, UUID part) {
        return rounds.find(coordinator, round)
                .filter(one -> coordinator.coordinates(one.programme()))
                .filter(one -> courses.part(coordinator, part)
                        .filter(found -> found.course().equals(one.course()) && found.counts(DoneBy.JUDGED))
                        .isPresent())
                .map(Round::programme);
    }
}
