package org.naast.training;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.naast.openings.OpeningId;
import org.naast.openings.Openings;
import org.naast.organisations.Stopping;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What somebody new can still get: a programme that stops plans no course and gives no seat. */
@Component
class Offered {

    private final Openings openings;
    private final Stopping stopping;
    private final Clock clock;

    Offered(Openings openings, Stopping stopping, Clock clock) {
        this.openings = openings;
        this.stopping = stopping;
        this.clock = clock;
    }

    boolean by(Viewer viewer, ProgrammeId programme) {
        return stopping.of(viewer, programme).isEmpty();
    }

    /** Without those of a programme that stops, whoever looks: nobody comes in there any more. */
    List<Course> courses(Viewer viewer, List<Course> courses) {
        var goOn = courses.stream()
                .map(Course::programme)
                .distinct()
                .filter(one -> by(viewer, one))
                .collect(toUnmodifiableSet());
        return courses.stream().filter(one -> goOn.contains(one.programme())).toList();
    }

    /** Without those to come that are not, for whoever neither coordinates them nor has a place there. */
    List<Round> among(Viewer viewer, List<Round> rounds) {
        var stops = rounds.stream()
                .map(Round::programme)
                .distinct()
                .filter(one -> !viewer.coordinates(one) && !by(viewer, one))
                .collect(toUnmodifiableSet());
        var mine = stops.isEmpty() ? Set.<OpeningId>of() : Set.copyOf(openings.mine(viewer));
        return rounds.stream()
                .filter(round -> !stops.contains(round.programme())
                        || mine.contains(round.opening())
                        || !round.starts().isAfter(clock.instant()))
                .toList();
    }
}
