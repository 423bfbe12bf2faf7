package org.naast.assessments.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.naast.assessments.Judged;
import org.naast.assessments.Verdict;
import org.naast.assessments.Work;
import org.naast.people.Names;
import org.naast.people.Surroundings;
import org.naast.screens.Moments;
import org.naast.training.Attendance;
import org.naast.training.Part;
import org.naast.training.Round;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says how the work of those in a group stands. */
@Component
class JudgingPages {

    private final Attendance attendance;
    private final Names names;
    private final Surroundings surroundings;
    private final Moments moments;

    JudgingPages(Attendance attendance, Names names, Surroundings surroundings, Moments moments) {
        this.attendance = attendance;
        this.names = names;
        this.surroundings = surroundings;
        this.moments = moments;
    }

    WorkPage.Group group(Viewer coordinator, Round round, Part part, List<Judged> judged) {
        var early = early(coordinator, round, part);
        var called = names.shown(coordinator, judged.stream().map(Judged::whose).collect(Collectors.toSet()));
        return new WorkPage.Group(
                path(round, part),
                "/programme/" + round.programme() + "/rounds/" + round.id(),
                part.content().title(),
                early,
                judged.stream()
                        .map(one -> new WorkPage.Row(
                                early || one.whose().equals(coordinator.id())
                                        ? ""
                                        : path(round, part) + "/" + one.whose(),
                                called.getOrDefault(one.whose(), "–"),
                                "assessments.state." + state(one)))
                        .toList());
    }

    WorkPage.Looked look(Viewer coordinator, Round round, Part part, Judged one, Locale locale) {
        var good = one.verdict().map(said -> said.good() ? "yes" : "no").orElse("");
        var about = one.verdict().map(Verdict::words).map(text -> text.or("")).orElse("");
        return again(coordinator, round, part, one, good, about, "", locale);
    }

    WorkPage.Looked again(
            Viewer coordinator,
            Round round,
            Part part,
            Judged one,
            String good,
            String words,
            String wrong,
            Locale locale) {
        return new WorkPage.Looked(
                path(round, part) + "/" + one.whose(),
                path(round, part),
                part.content().title(),
                names.shown(coordinator, one.whose()),
                WorkPages.lines(
                        one.work().map(Work::words).map(text -> text.or("–")).orElse("")),
                one.work()
                        .map(work -> moments.at(work.handedIn(), surroundings.zone(coordinator), locale))
                        .orElse(""),
                good,
                words,
                wrong,
                early(coordinator, round, part),
                JudgingController.LONGEST);
    }

    static String path(Round round, Part part) {
        return "/programme/" + round.programme() + "/rounds/" + round.id() + "/judging/" + part.id();
    }

    /** What is shown to the group, or watched, nobody has seen before it begins. */
    private boolean early(Viewer coordinator, Round round, Part part) {
        return !part.alone() && !attendance.begun(coordinator, round);
    }

    private static String state(Judged one) {
        if (one.waits()) {
            return "waits";
        }
        return one.verdict().map(said -> said.good() ? "good" : "not").orElse("none");
    }
}
