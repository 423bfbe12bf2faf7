package org.naast.training.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.naast.openings.Room;
import org.naast.organisations.Programme;
import org.naast.screens.Moments;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Part;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says what stands on the pages of whoever teaches. */
@Component
class CoursePages {

    static final Room NOWHERE = new Room(0, 0, 0);

    private final Courses courses;
    private final Rounds rounds;
    private final Moments moments;
    private final Clock clock;

    CoursePages(Courses courses, Rounds rounds, Moments moments, Clock clock) {
        this.courses = courses;
        this.rounds = rounds;
        this.moments = moments;
        this.clock = clock;
    }

    CoursePage.All all(Viewer coordinator, Programme programme) {
        return new CoursePage.All(
                programme.id().value(),
                programme.name(),
                courses.of(coordinator, programme.id()).stream()
                        .map(one -> new CoursePage.Row(one.id(), one.words().title(), one.published()))
                        .toList());
    }

    CoursePage.Made made(Viewer coordinator, Programme programme, Course course, Locale locale) {
        return new CoursePage.Made(
                programme.id().value(),
                course.id(),
                course.words().title(),
                course.published(),
                parts(courses.parts(coordinator, course.id()), programme.zone(), locale),
                rounds(coordinator, rounds.of(coordinator, course.id()), programme.zone(), locale));
    }

    List<CoursePage.PartRow> parts(List<Part> parts, ZoneId zone, Locale locale) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return parts.stream()
                .map(part -> new CoursePage.PartRow(
                        part.id(),
                        part.content().title(),
                        "training.kind." + part.content().kind().word(),
                        lasting(part.content().minutes(), locale),
                        part.content()
                                .validTo()
                                .map(day -> moments.dated(day, locale))
                                .orElse(""),
                        part.content().outdated(today),
                        part.position() == 1))
                .toList();
    }

    List<CoursePage.RoundRow> rounds(Viewer viewer, List<Round> some, ZoneId zone, Locale locale) {
        var rooms = rounds.rooms(viewer, some);
        return some.stream()
                .map(round -> row(round, rooms.getOrDefault(round.id(), NOWHERE), zone, locale))
                .toList();
    }

    CoursePage.RoundRow row(Round round, Room room, ZoneId zone, Locale locale) {
        var over = round.begun(clock.instant());
        var full = room.free() == 0;
        return new CoursePage.RoundRow(
                round.id(),
                moments.at(round.starts(), zone, locale),
                round.place().words(),
                "training.room." + (over ? "begun" : full ? "full" : "free"),
                full ? room.waiting() : room.free());
    }

    String lasting(int minutes, Locale locale) {
        return moments.spent(Duration.ofMinutes(minutes), locale);
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String path(UUID programme, UUID course) {
        return "/programme/" + programme + "/courses/" + course;
    }
}
