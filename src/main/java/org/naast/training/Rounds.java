package org.naast.training;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.openings.OpeningId;
import org.naast.openings.Openings;
import org.naast.openings.Room;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A course as it is given: when, where, and for how many. */
@Service
@Transactional
public class Rounds {

    private final RoundTable table;
    private final CourseTable courses;
    private final Openings openings;
    private final Offered offered;
    private final RoundNews news;
    private final Clock clock;

    Rounds(RoundTable table, CourseTable courses, Openings openings, Offered offered, RoundNews news, Clock clock) {
        this.table = table;
        this.courses = courses;
        this.openings = openings;
        this.offered = offered;
        this.news = news;
        this.clock = clock;
    }

    /** Empty when the course is not theirs, and once its programme stops. People may come in until it starts. */
    @NotPersonal("a round names nobody")
    public Optional<UUID> plan(Viewer coordinator, UUID course, Instant starts, Round.Place place, int seats) {
        return courses.find(coordinator, course)
                .filter(one -> coordinator.coordinates(one.programme()))
                .filter(one -> offered.by(coordinator, one.programme()))
                .map(one -> {
                    var opening = openings.open(coordinator, one.programme(), seats, starts);
                    var round = new Round(Ids.next(), course, one.programme(), opening, starts, place);
                    table.insert(coordinator, round);
                    return round.id();
                });
    }

    /**
     * Another time, place or number of seats; nobody loses a seat, and everybody is told of another time or place. What
     * has begun keeps its day and time. False when it is not theirs.
     */
    @NotPersonal("a round names nobody")
    public boolean change(Viewer coordinator, UUID round, Instant starts, Round.Place place, int seats) {
        var found = table.mine(coordinator, round);
        found.ifPresent(one -> {
            var when = one.begun(clock.instant()) ? one.starts() : starts;
            table.change(coordinator, round, when, place);
            openings.change(coordinator, one.opening(), seats, when);
            if (!when.equals(one.starts()) || !place.equals(one.place())) {
                news.moved(coordinator, one);
            }
        });
        return found.isPresent();
    }

    /** What is taught, by programmes that go on. */
    @NotPersonal("a course is what an organisation says of itself")
    public List<Course> courses(Viewer viewer) {
        return offered.courses(viewer, courses.published(viewer));
    }

    @NotPersonal("a round names nobody")
    public Optional<Round> find(Viewer viewer, UUID round) {
        return table.find(viewer, round);
    }

    /** Every round of a course that is still offered to the viewer, the last to start on top. */
    @NotPersonal("a round names nobody")
    public List<Round> of(Viewer viewer, UUID course) {
        return offered.among(viewer, table.of(viewer, course));
    }

    /** Those to come, of all published courses whose programme goes on, the first on top. */
    @NotPersonal("a round names nobody")
    public List<Round> next(Viewer viewer) {
        return offered.among(viewer, table.next(viewer, clock.instant()));
    }

    @NotPersonal("it says how many, not who")
    public Map<UUID, Room> rooms(Viewer viewer, Collection<Round> rounds) {
        var rooms = openings.rooms(viewer, rounds.stream().map(Round::opening).collect(toUnmodifiableSet()));
        return rounds.stream().collect(toUnmodifiableMap(Round::id, round -> room(rooms, round)));
    }

    @NotPersonal("it says how many, not who")
    public Room room(Viewer viewer, Round round) {
        return room(openings.rooms(viewer, Set.of(round.opening())), round);
    }

    private static Room room(Map<OpeningId, Room> rooms, Round round) {
        return Optional.ofNullable(rooms.get(round.opening())).orElse(new Room(0, 0, 0));
    }

    /** The round of seats. */
    @NotPersonal("a round names nobody")
    public Optional<Round> at(Viewer job, OpeningId opening) {
        return table.at(job, List.of(opening)).stream().findFirst();
    }
}
