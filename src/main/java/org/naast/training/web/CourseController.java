package org.naast.training.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.openings.Standing;
import org.naast.screens.NotHere;
import org.naast.screens.ReadIn;
import org.naast.training.Courses;
import org.naast.training.Rounds;
import org.naast.training.Seats;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For whoever wonders where they can learn it, and when. */
@Controller
class CourseController {

    private final Courses courses;
    private final Rounds rounds;
    private final Seats seats;
    private final OpenPages pages;
    private final ListPages lists;
    private final Asked asked;

    CourseController(Courses courses, Rounds rounds, Seats seats, OpenPages pages, ListPages lists, Asked asked) {
        this.courses = courses;
        this.rounds = rounds;
        this.seats = seats;
        this.pages = pages;
        this.lists = lists;
        this.asked = asked;
    }

    @GetMapping("/courses")
    String all(Viewer viewer, Locale locale, Model model) {
        model.addAttribute("page", lists.all(viewer, "", "", locale));
        return "training/all";
    }

    /**
     * Asked by POST, so that no address, history or log says where somebody is. In the other language the page stays where
     * it was, and asks for no more than was typed.
     *
     * @param at the exact one of several places of that name
     * @param before where was looked until now
     */
    @PostMapping("/courses")
    String near(
            Viewer viewer,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(name = ReadIn.FIELD) Optional<String> readIn,
            Locale locale,
            Model model) {
        model.addAttribute(
                "page",
                readIn.isPresent() && before.isEmpty()
                        ? lists.all(viewer, place, "", locale)
                        : lists.near(viewer, asked.find(viewer, place, readIn.isPresent() ? before : at), locale));
        return "training/all";
    }

    @GetMapping("/courses/{id}")
    String one(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        var course = courses.find(viewer, id).orElseThrow(NotHere::new);
        model.addAttribute("page", pages.one(viewer, course, locale));
        return "training/one";
    }

    /** A seat, or a place in line; the next page says which. */
    @PostMapping("/rounds/{id}/seat")
    String take(Viewer viewer, @PathVariable UUID id) {
        var round = rounds.find(viewer, id).orElseThrow(NotHere::new);
        return switch (seats.take(viewer, id)) {
            case Standing.Seated _, Standing.Waiting _ -> "redirect:/learning";
            case Standing.Closed _ -> "redirect:/courses/" + round.course();
            case Standing.Outside _ -> "redirect:/join?to=/courses/" + round.course();
        };
    }

    /** Whoever has a seat at what has begun reads on the next page who takes them out. */
    @PostMapping("/rounds/{id}/seat/return")
    String leave(Viewer viewer, @PathVariable UUID id) {
        var round = rounds.find(viewer, id).orElseThrow(NotHere::new);
        if (!seats.leave(viewer, id) && !(seats.standing(viewer, round) instanceof Standing.Seated)) {
            throw new NotHere();
        }
        return "redirect:/learning";
    }
}
