package org.naast.training;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody did of a course, for whoever keeps their file. */
@Service
@Transactional
public class Lessons {

    private final CourseTable courses;
    private final PartTable parts;
    private final DoneTable done;
    private final Programmes programmes;

    Lessons(CourseTable courses, PartTable parts, DoneTable done, Programmes programmes) {
        this.courses = courses;
        this.parts = parts;
        this.done = done;
        this.programmes = programmes;
    }

    /** Empty when they did not do it; for the machine, themselves, and whoever teaches it. */
    public Optional<Lesson> of(Viewer job, PersonId who, UUID part) {
        return parts.find(job, part)
                .flatMap(found -> courses.find(job, found.course())
                        .flatMap(course -> done.when(who, part)
                                .map(at -> new Lesson(
                                        who,
                                        course.id(),
                                        course.words().title(),
                                        found.content().category(),
                                        found.content().teaches(),
                                        found.content().minutes(),
                                        LocalDate.ofInstant(at, zone(job, course))))));
    }

    /** The course of this part, once they have done everything of it. */
    @NotPersonal("for the machine, themselves, and whoever teaches it")
    public Optional<Course> finished(Viewer job, PersonId who, UUID part) {
        return parts.find(job, part)
                .flatMap(found -> courses.find(job, found.course()))
                .filter(course -> new Progress(
                                who,
                                parts.of(job, course.id()),
                                done.done(job, course.id(), Set.of(who)).getOrDefault(who, Set.of()))
                        .complete());
    }

    /** Whether there is such a part; what was done of one that was taken out stays done. */
    @NotPersonal("it names nobody")
    public boolean known(Viewer job, UUID part) {
        return parts.find(job, part).isPresent();
    }

    private ZoneId zone(Viewer job, Course course) {
        return programmes.find(job, course.programme()).map(Programme::zone).orElse(ZoneOffset.UTC);
    }
}
