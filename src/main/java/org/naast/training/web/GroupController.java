package org.naast.training.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.screens.NotHere;
import org.naast.training.Attendance;
import org.naast.training.Seats;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The group of a round: who takes part, who waits, and who was there. */
@Controller
class GroupController {

    private final Seats seats;
    private final Attendance attendance;
    private final Teaching teaching;
    private final GroupPages pages;

    GroupController(Seats seats, Attendance attendance, Teaching teaching, GroupPages pages) {
        this.seats = seats;
        this.attendance = attendance;
        this.teaching = teaching;
        this.pages = pages;
    }

    @GetMapping("/programme/{id}/rounds/{round}")
    String show(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID round, Locale locale, Model model) {
        var programme = teaching.programme(coordinator, id);
        var found = teaching.round(coordinator, programme, round);
        var course = teaching.course(coordinator, programme, found.course());
        model.addAttribute("page", pages.group(coordinator, programme, course, found, locale));
        return "training/group";
    }

    @PostMapping("/programme/{id}/rounds/{round}/removal")
    String remove(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID round, @RequestParam UUID person) {
        if (!seats.remove(coordinator, round, new PersonId(person))) {
            throw new NotHere();
        }
        return "redirect:" + RoundController.path(id, round);
    }

    @GetMapping("/programme/{id}/rounds/{round}/parts/{part}")
    String ask(
            Viewer coordinator, @PathVariable UUID id, @PathVariable UUID round, @PathVariable UUID part, Model model) {
        var programme = teaching.programme(coordinator, id);
        var found = teaching.round(coordinator, programme, round);
        var course = teaching.course(coordinator, programme, found.course());
        model.addAttribute("page", pages.presence(coordinator, found, teaching.part(coordinator, course, part)));
        return "training/presence";
    }

    /** For the whole group at once. */
    @PostMapping("/programme/{id}/rounds/{round}/parts/{part}")
    String enter(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID round,
            @PathVariable UUID part,
            @RequestParam Optional<List<UUID>> there) {
        var present = there.orElse(List.of()).stream().map(PersonId::new).collect(toUnmodifiableSet());
        if (!attendance.enter(coordinator, round, part, present)) {
            throw new NotHere();
        }
        return "redirect:" + RoundController.path(id, round);
    }
}
