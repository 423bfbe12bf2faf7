package org.naast.certification.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.naast.certification.GraduateNews;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.screens.Moments;
import org.naast.screens.NotHere;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Round;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** In which groups somebody has done everything. */
@Controller
class GraduatesController {

    /** What {@code certification/learned.html} needs. */
    record Page(UUID programme, List<Row> rows) {}

    /** A group; {@code when} it began, in words. */
    record Row(UUID round, String title, String when) {}

    private final GraduateNews news;
    private final Programmes programmes;
    private final Courses courses;
    private final Moments moments;

    GraduatesController(GraduateNews news, Programmes programmes, Courses courses, Moments moments) {
        this.news = news;
        this.programmes = programmes;
        this.courses = courses;
        this.moments = moments;
    }

    @GetMapping("/programme/{id}/graduates")
    String all(Viewer coordinator, @PathVariable UUID id, Locale locale, Model model) {
        var programme = programmes
                .find(coordinator, new ProgrammeId(id))
                .filter(found -> coordinator.coordinates(found.id()))
                .orElseThrow(NotHere::new);
        model.addAttribute(
                "page",
                new Page(
                        id,
                        news.waiting(coordinator, programme.id()).stream()
                                .map(round -> row(coordinator, programme, round, locale))
                                .toList()));
        return "certification/learned";
    }

    private Row row(Viewer coordinator, Programme programme, Round round, Locale locale) {
        var title = courses.find(coordinator, round.course())
                .map(Course::words)
                .map(Course.Words::title)
                .orElse("–");
        return new Row(round.id(), title, moments.at(round.starts(), programme.zone(), locale));
    }
}
