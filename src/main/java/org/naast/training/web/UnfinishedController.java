package org.naast.training.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.naast.organisations.Programme;
import org.naast.screens.Moments;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.StillLearning;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which starts keep a programme from stopping, and the way to each group. */
@Controller
class UnfinishedController {

    record Row(UUID round, String title, String when, int people) {}

    record UnfinishedPage(UUID id, String name, List<Row> rows) {}

    private final StillLearning learning;
    private final Courses courses;
    private final Teaching teaching;
    private final Moments moments;

    UnfinishedController(StillLearning learning, Courses courses, Teaching teaching, Moments moments) {
        this.learning = learning;
        this.courses = courses;
        this.teaching = teaching;
        this.moments = moments;
    }

    @GetMapping("/programme/{id}/unfinished")
    String show(Viewer coordinator, @PathVariable UUID id, Locale locale, Model model) {
        var programme = teaching.programme(coordinator, id);
        var rows = learning.at(coordinator, programme.id()).stream()
                .map(group -> row(coordinator, programme, group, locale))
                .toList();
        model.addAttribute("page", new UnfinishedPage(id, programme.name(), rows));
        return "training/unfinished";
    }

    private Row row(Viewer coordinator, Programme programme, StillLearning.Group group, Locale locale) {
        var round = group.round();
        var title = courses.find(coordinator, round.course())
                .map(Course::words)
                .map(Course.Words::title)
                .orElse("–");
        return new Row(round.id(), title, moments.at(round.starts(), programme.zone(), locale), group.people());
    }
}
