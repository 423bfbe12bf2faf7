package org.naast.training.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.naast.organisations.Programme;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Rounds;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says what stands on the pages of whoever teaches. */
@Component
class MadePages {

    private final Courses courses;
    private final Rounds rounds;
    private final CoursePages pages;
    private final StopWords stops;

    MadePages(Courses courses, Rounds rounds, CoursePages pages, StopWords stops) {
        this.courses = courses;
        this.rounds = rounds;
        this.pages = pages;
        this.stops = stops;
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
        var lacks = lacks(coordinator, programme, course);
        var all = courses.parts(coordinator, course.id());
        return new CoursePage.Made(
                programme.id().value(),
                course.id(),
                course.words().title(),
                course.published(),
                lacks,
                !course.published() && !all.isEmpty() && lacks.isEmpty(),
                pages.parts(all, programme.zone(), locale),
                pages.rounds(coordinator, rounds.of(coordinator, course.id()), programme.zone(), locale),
                stops.of(coordinator, programme.id(), "plan", locale));
    }

    private List<CoursePage.Lack> lacks(Viewer coordinator, Programme programme, Course course) {
        return Stream.concat(
                        courses.unasked(coordinator, course.id()).stream()
                                .map(part -> new CoursePage.Lack("training.lacks.questions", part)),
                        courses.outdated(coordinator, course.id(), programme.zone()).stream()
                                .map(part -> new CoursePage.Lack("training.lacks.text", part)))
                .toList();
    }
}
