package org.naast.training.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.openings.Room;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says of each course in a list what somebody wants to know before they look further. */
@Component
class Listing {

    /**
     * A course with the start that suits whoever asks.
     *
     * @param distance in words; empty when nobody can say
     */
    record Start(Course course, Optional<Round> round, String distance) {}

    /** What is asked once for a whole list. */
    private record Known(
            Map<UUID, Integer> minutes, Map<UUID, Room> rooms, Map<ProgrammeId, Optional<Programme>> givers) {}

    private final Programmes programmes;
    private final Courses courses;
    private final Rounds rounds;
    private final CoursePages pages;
    private final Tongues tongues;

    Listing(Programmes programmes, Courses courses, Rounds rounds, CoursePages pages, Tongues tongues) {
        this.programmes = programmes;
        this.courses = courses;
        this.rounds = rounds;
        this.pages = pages;
        this.tongues = tongues;
    }

    /** Group by group, in the same order; those without a course are left out. */
    List<ListPage.Group> groups(Viewer viewer, List<Map.Entry<String, List<Start>>> groups, Locale locale) {
        var known = known(
                viewer,
                groups.stream().flatMap(group -> group.getValue().stream()).toList());
        return groups.stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new ListPage.Group(
                        group.getKey(),
                        group.getValue().stream()
                                .map(start -> listed(start, known, locale))
                                .toList()))
                .toList();
    }

    private Known known(Viewer viewer, Collection<Start> starts) {
        var some = starts.stream()
                .flatMap(start -> start.round().stream())
                .distinct()
                .toList();
        var givers = starts.stream()
                .map(start -> start.course().programme())
                .distinct()
                .collect(toUnmodifiableMap(identity(), id -> programmes.find(viewer, id)));
        return new Known(courses.minutes(viewer), rounds.rooms(viewer, some), givers);
    }

    private ListPage.Listed listed(Start start, Known known, Locale locale) {
        var course = start.course();
        var giver = known.givers().getOrDefault(course.programme(), Optional.empty());
        var zone = giver.map(Programme::zone).orElse(ZoneOffset.UTC);
        var minutes = Optional.ofNullable(known.minutes().get(course.id()));
        return new ListPage.Listed(
                course.id(),
                course.words().language(),
                tongues.name(course.words().language(), locale),
                course.words().title(),
                giver.map(Programme::name).orElse("–"),
                OpenPages.level(course),
                start.round().stream()
                        .map(one ->
                                pages.row(one, known.rooms().getOrDefault(one.id(), CoursePages.NOWHERE), zone, locale))
                        .toList(),
                start.distance(),
                minutes.map(many -> pages.lasting(many, locale)).orElse(""),
                course.words().cost(),
                CoursePages.paragraphs(course.words().asks()));
    }
}
