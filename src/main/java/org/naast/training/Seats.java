package org.naast.training;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.naast.openings.Claim;
import org.naast.openings.Openings;
import org.naast.openings.Standing;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a seat at a round, and who waits for one. */
@Service
@Transactional
public class Seats {

    private final RoundTable table;
    private final CourseTable courses;
    private final Openings openings;
    private final Offered offered;
    private final Clock clock;

    Seats(RoundTable table, CourseTable courses, Openings openings, Offered offered, Clock clock) {
        this.offered = offered;
        this.table = table;
        this.courses = courses;
        this.openings = openings;
        this.clock = clock;
    }

    /** A seat or a place in line, for whoever has an account: the others are called by name there. */
    @NotPersonal("it is the asker's own place")
    public Standing take(Viewer somebody, UUID round) {
        return table.find(somebody, round)
                .filter(_ -> somebody.isSomebody() && !somebody.is(Role.GUEST))
                .filter(one -> courses.find(somebody, one.course())
                        .filter(Course::published)
                        .isPresent())
                .map(one -> take(somebody, one))
                .orElseGet(Standing.Outside::new);
    }

    /** Whoever has a seat keeps it when the programme stops; nobody new gets one. */
    private Standing take(Viewer somebody, Round round) {
        var before = openings.standing(somebody, round.opening());
        return before instanceof Standing.Outside && !offered.by(somebody, round.programme())
                ? new Standing.Closed()
                : openings.take(somebody, round.opening());
    }

    @NotPersonal("it is the asker's own place")
    public Standing standing(Viewer somebody, Round round) {
        return openings.standing(somebody, round.opening());
    }

    /** Whoever waits may stop at any time; a seat goes back until it begins. */
    @NotPersonal("it is the viewer's own place")
    public boolean mayLeave(Viewer somebody, Round round) {
        return switch (standing(somebody, round)) {
            case Standing.Seated _ -> !round.begun(clock.instant());
            case Standing.Waiting _ -> true;
            case Standing.Outside _, Standing.Closed _ -> false;
        };
    }

    /** Gives the seat back, or leaves the line. Once it has begun, whoever teaches takes them out. */
    @NotPersonal("it is the viewer's own place")
    public boolean leave(Viewer somebody, UUID round) {
        return table.find(somebody, round)
                .filter(one -> mayLeave(somebody, one))
                .filter(one -> openings.leave(somebody, one.opening()))
                .isPresent();
    }

    /** What the viewer has a seat at or waits for, the last to start on top. */
    @NotPersonal("these are the viewer's own")
    public List<Round> mine(Viewer somebody) {
        return table.at(somebody, openings.mine(somebody));
    }

    /** Who has a seat, then who waits; nobody when it is not theirs. */
    public List<Claim> people(Viewer coordinator, UUID round) {
        return table.mine(coordinator, round)
                .map(one -> openings.people(coordinator, one.opening()))
                .orElse(List.of());
    }

    /** Takes somebody out who said that they will not come. */
    public boolean remove(Viewer coordinator, UUID round, PersonId person) {
        return table.mine(coordinator, round)
                .filter(one -> openings.remove(coordinator, one.opening(), person))
                .isPresent();
    }
}
