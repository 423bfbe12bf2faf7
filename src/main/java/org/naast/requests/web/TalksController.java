package org.naast.requests.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.people.Names;
import org.naast.requests.RunningTalks;
import org.naast.screens.Moments;
import org.naast.screens.NotHere;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which talks keep a programme from stopping: a coordinator sees the peers, and talks with them. */
@Controller
class TalksController {

    record Row(String name, String since) {}

    record TalksPage(UUID id, String name, List<Row> rows) {}

    private final RunningTalks talks;
    private final Programmes programmes;
    private final Names names;
    private final Moments moments;

    TalksController(RunningTalks talks, Programmes programmes, Names names, Moments moments) {
        this.talks = talks;
        this.programmes = programmes;
        this.names = names;
        this.moments = moments;
    }

    @GetMapping("/programme/{id}/talks")
    String show(Viewer coordinator, @PathVariable UUID id, Locale locale, Model model) {
        var programme = programmes
                .find(coordinator, new ProgrammeId(id))
                .filter(found -> coordinator.coordinates(found.id()))
                .orElseThrow(NotHere::new);
        model.addAttribute("page", new TalksPage(id, programme.name(), rows(coordinator, programme, locale)));
        return "requests/talks";
    }

    private List<Row> rows(Viewer coordinator, Programme programme, Locale locale) {
        return talks.at(coordinator, programme.id()).stream()
                .map(one -> new Row(
                        names.shown(coordinator, one.peer()),
                        moments.dated(LocalDate.ofInstant(one.since(), programme.zone()), locale)))
                .toList();
    }
}
