package org.naast.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.naast.directory.Level;
import org.naast.reference.Localities;
import org.naast.schemes.Category;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Part;
import org.naast.training.Parts;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Each invented programme has a short course for volunteers that begins two weeks after the first start. */
@Component
class DemoCourses {

    private static final int DAYS = 14;
    private static final int SEATS = 10;
    private static final LocalTime EVENING = LocalTime.of(19, 30);

    private final Courses courses;
    private final Parts parts;
    private final Rounds rounds;
    private final Localities localities;
    private final Clock clock;

    DemoCourses(Courses courses, Parts parts, Rounds rounds, Localities localities, Clock clock) {
        this.courses = courses;
        this.parts = parts;
        this.rounds = rounds;
        this.localities = localities;
        this.clock = clock;
    }

    void begin(Viewer coordinator, ProgrammeId programme, Invented.InventedProgramme invented) {
        var course = courses.of(coordinator, programme).stream()
                .findFirst()
                .map(Course::id)
                .orElseGet(() -> courses.make(coordinator, programme, words(invented.course()))
                        .orElseThrow());
        parts(coordinator, course, invented.course());
        if (rounds.of(coordinator, course).isEmpty()) {
            var day = LocalDate.ofInstant(clock.instant(), invented.zone()).plusDays(DAYS);
            var starts = day.atTime(EVENING).atZone(invented.zone()).toInstant();
            rounds.plan(coordinator, course, starts, place(invented), SEATS);
        }
        courses.publish(coordinator, course, true);
    }

    /** Those that are not there yet. */
    private void parts(Viewer coordinator, UUID course, Invented.InventedCourse invented) {
        invented.parts().stream()
                .skip(courses.parts(coordinator, course).size())
                .forEach(part -> parts.add(
                        coordinator,
                        course,
                        new Part.Content(
                                Part.Kind.of(part.kind()).orElseThrow(),
                                part.title(),
                                part.body(),
                                Category.of(part.category()),
                                part.minutes(),
                                Optional.empty())));
    }

    private Round.Place place(Invented.InventedProgramme invented) {
        var town =
                localities.search(invented.course().town(), invented.country()).getFirst();
        return new Round.Place(
                invented.course().place(),
                new Round.Where.In(town.id()),
                invented.course().later());
    }

    private static Course.Words words(Invented.InventedCourse course) {
        return new Course.Words(
                course.title(), course.about(), course.asks(), course.cost(), course.language(), Level.VOLUNTEER);
    }
}
