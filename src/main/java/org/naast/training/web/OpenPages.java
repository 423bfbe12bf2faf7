package org.naast.training.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.naast.openings.Standing;
import org.naast.schemes.Frameworks;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.training.Seats;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says what one course is, when it starts, and whether there is room, to whoever wonders. */
@Component
class OpenPages {

    private final Courses courses;
    private final Rounds rounds;
    private final Seats seats;
    private final Givers givers;
    private final CoursePages pages;
    private final Frameworks frameworks;
    private final StopWords stops;
    private final Tongues tongues;
    private final Clock clock;

    OpenPages(
            Courses courses,
            Rounds rounds,
            Seats seats,
            Givers givers,
            CoursePages pages,
            Frameworks frameworks,
            StopWords stops,
            Tongues tongues,
            Clock clock) {
        this.courses = courses;
        this.rounds = rounds;
        this.seats = seats;
        this.givers = givers;
        this.pages = pages;
        this.frameworks = frameworks;
        this.stops = stops;
        this.tongues = tongues;
        this.clock = clock;
    }

    CoursePage.One one(Viewer viewer, Course course, Locale locale) {
        var words = course.words();
        var parts = courses.parts(viewer, course.id());
        var zone = givers.zone(viewer, course);
        var stopping = stops.of(viewer, course.programme(), "open", locale);
        return new CoursePage.One(
                course.id(),
                words.language(),
                tongues.name(words.language(), locale),
                words.title(),
                givers.name(viewer, course),
                level(course),
                CoursePages.paragraphs(words.about()),
                CoursePages.paragraphs(words.asks()),
                words.cost(),
                pages.lasting(
                        parts.stream()
                                .mapToInt(part -> part.content().minutes())
                                .sum(),
                        locale),
                frameworks.words(
                        parts.stream()
                                .flatMap(part -> part.content().teaches().stream())
                                .collect(toUnmodifiableSet()),
                        locale),
                pages.parts(parts, zone, locale),
                rounds.of(viewer, course.id()).reversed().stream()
                        .filter(round -> round.starts().isAfter(clock.instant()))
                        .map(round -> start(viewer, round, zone, locale))
                        .toList(),
                stopping,
                stopping.nothing() && viewer.isSomebody() && !viewer.is(Role.GUEST));
    }

    private CoursePage.Start start(Viewer viewer, Round round, ZoneId zone, Locale locale) {
        var row = pages.rounds(viewer, List.of(round), zone, locale).getFirst();
        return switch (seats.standing(viewer, round)) {
            case Standing.Seated _ -> new CoursePage.Start(row, "training.standing.seat", 0);
            case Standing.Waiting(var place) -> new CoursePage.Start(row, "training.standing.line", place);
            case Standing.Outside _, Standing.Closed _ -> new CoursePage.Start(row, "", 0);
        };
    }

    static String level(Course course) {
        return "training.level." + course.words().level().word();
    }
}
