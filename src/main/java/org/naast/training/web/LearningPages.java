package org.naast.training.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.directory.Level;
import org.naast.openings.Standing;
import org.naast.people.Surroundings;
import org.naast.reference.Reference;
import org.naast.screens.Moments;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Learning;
import org.naast.training.Part;
import org.naast.training.Progress;
import org.naast.training.Round;
import org.naast.training.Seats;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says how far somebody is with what they learn. */
@Component
class LearningPages {

    private final Seats seats;
    private final Courses courses;
    private final Learning learning;
    private final StepPages steps;
    private final StopWords stops;
    private final Givers givers;
    private final CoursePages pages;
    private final Reference reference;
    private final Surroundings surroundings;
    private final Moments moments;

    LearningPages(
            Seats seats,
            Courses courses,
            Learning learning,
            StepPages steps,
            StopWords stops,
            Givers givers,
            CoursePages pages,
            Reference reference,
            Surroundings surroundings,
            Moments moments) {
        this.seats = seats;
        this.courses = courses;
        this.learning = learning;
        this.steps = steps;
        this.stops = stops;
        this.givers = givers;
        this.pages = pages;
        this.reference = reference;
        this.surroundings = surroundings;
        this.moments = moments;
    }

    LearningPage mine(Viewer learner, Locale locale) {
        return new LearningPage(seats.mine(learner).stream()
                .flatMap(round -> courses.find(learner, round.course()).stream()
                        .map(course -> mine(learner, round, course, locale)))
                .toList());
    }

    LearningPage.Reading reading(Viewer learner, Part part, Optional<Instant> again, Locale locale) {
        var rules = part.content().kind() == Part.Kind.BOUNDARIES
                ? reference.boundaryRules().stream()
                        .map(rule -> rule.text(locale))
                        .toList()
                : List.<String>of();
        return new LearningPage.Reading(
                part.id(),
                part.language(),
                part.content().title(),
                CoursePages.paragraphs(part.content().body()),
                rules,
                pages.lasting(part.content().minutes(), locale),
                learning.progress(learner, part.course()).has(part),
                again.map(from -> moments.from(from, surroundings.zone(learner), locale))
                        .orElse(""));
    }

    private LearningPage.Mine mine(Viewer learner, Round round, Course course, Locale locale) {
        var progress = learning.progress(learner, course.id());
        var standing = seats.standing(learner, round);
        var seated = standing instanceof Standing.Seated;
        return new LearningPage.Mine(
                round.id(),
                course.id(),
                course.words().language(),
                course.words().title(),
                pages.rounds(learner, List.of(round), givers.zone(learner, course), locale)
                        .getFirst(),
                "training.standing." + (seated ? "seat" : "line"),
                standing instanceof Standing.Waiting(var place) ? place : 0,
                seated,
                seats.mayLeave(learner, round),
                stops.of(learner, round.programme(), word(seated, progress), locale),
                progress.spent() == 0 ? "" : pages.lasting(progress.spent(), locale),
                pages.lasting(progress.whole(), locale),
                progress.complete() ? complete(course) : "",
                steps.of(learner, progress, locale));
    }

    /** What a short course leads to is given by who taught it; above that people ask for it with what stands in their file. */
    private static String complete(Course course) {
        return course.words().level() == Level.VOLUNTEER ? "training.mine.complete" : "training.mine.complete.file";
    }

    private static String word(boolean seated, Progress progress) {
        if (!seated) {
            return "line";
        }
        return progress.complete() ? "done" : "seat";
    }
}
