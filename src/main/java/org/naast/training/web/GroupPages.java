package org.naast.training.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.openings.Claim;
import org.naast.organisations.Programme;
import org.naast.people.Names;
import org.naast.training.Attendance;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.DoneBy;
import org.naast.training.Part;
import org.naast.training.Progress;
import org.naast.training.Round;
import org.naast.training.Seats;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says who takes part in a round, and how far they are. */
@Component
class GroupPages {

    private final Courses courses;
    private final Seats seats;
    private final Attendance attendance;
    private final CoursePages pages;
    private final Names names;

    GroupPages(Courses courses, Seats seats, Attendance attendance, CoursePages pages, Names names) {
        this.courses = courses;
        this.seats = seats;
        this.attendance = attendance;
        this.pages = pages;
        this.names = names;
    }

    GroupPage group(Viewer coordinator, Programme programme, Course course, Round round, Locale locale) {
        var parts = courses.parts(coordinator, course.id());
        var progress = attendance.of(coordinator, round.id());
        var line = seats.people(coordinator, round.id()).stream()
                .filter(one -> !one.seated())
                .toList();
        var called = names.shown(
                coordinator,
                Stream.concat(
                                progress.stream().map(Progress::whose),
                                line.stream().map(Claim::person))
                        .collect(Collectors.toSet()));
        return new GroupPage(
                programme.id().value(),
                course.id(),
                round.id(),
                course.words().title(),
                pages.rounds(coordinator, List.of(round), programme.zone(), locale)
                        .getFirst(),
                progress.stream().map(one -> person(one, called)).toList(),
                line.stream()
                        .map(one -> new GroupPage.Person(
                                one.person().value(), called.getOrDefault(one.person(), "–"), 0, 0))
                        .toList(),
                those(parts, DoneBy.ATTENDANCE, progress),
                those(parts, DoneBy.JUDGED, progress),
                (int) progress.stream().filter(Progress::complete).count(),
                courses.outdated(coordinator, course.id(), programme.zone()));
    }

    GroupPage.Presence presence(Viewer coordinator, Round round, Part part) {
        var all = attendance.of(coordinator, round.id());
        var called = names.shown(coordinator, all.stream().map(Progress::whose).collect(Collectors.toSet()));
        return new GroupPage.Presence(
                round.programme().value(),
                round.id(),
                part.id(),
                part.content().title(),
                attendance.begun(coordinator, round),
                all.stream()
                        .map(one -> new GroupPage.There(
                                one.whose().value(), called.getOrDefault(one.whose(), "–"), one.has(part)))
                        .toList());
    }

    private static GroupPage.Person person(Progress one, Map<PersonId, String> called) {
        return new GroupPage.Person(
                one.whose().value(),
                called.getOrDefault(one.whose(), "–"),
                one.done().size(),
                one.parts().size());
    }

    private static List<GroupPage.Meeting> those(List<Part> parts, DoneBy word, List<Progress> progress) {
        return parts.stream()
                .filter(part -> part.counts(word))
                .map(part -> meeting(part, progress))
                .toList();
    }

    private static GroupPage.Meeting meeting(Part part, List<Progress> progress) {
        return new GroupPage.Meeting(part.id(), part.content().title(), (int)
                progress.stream().filter(one -> one.has(part)).count());
    }
}
