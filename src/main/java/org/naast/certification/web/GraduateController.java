package org.naast.certification.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.certification.Given;
import org.naast.certification.Graduates;
import org.naast.reference.Endorsement;
import org.naast.screens.NotHere;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whoever taught a group gives the volunteer certificate to those who have done everything. */
@Controller
class GraduateController {

    private static final String TEMPLATE = "certification/graduates";

    private final Graduates graduates;
    private final GraduatePages pages;

    GraduateController(Graduates graduates, GraduatePages pages) {
        this.graduates = graduates;
        this.pages = pages;
    }

    @GetMapping("/programme/{id}/rounds/{round}/certificates")
    String ask(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID round, Model model) {
        mine(coordinator, id);
        model.addAttribute("page", pages.page(coordinator, id, round, ""));
        return TEMPLATE;
    }

    @PostMapping("/programme/{id}/rounds/{round}/certificates")
    ModelAndView give(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID round,
            @RequestParam Optional<List<UUID>> person,
            @RequestParam Optional<List<String>> endorsement) {
        mine(coordinator, id);
        var fields = Endorsement.read(endorsement.orElse(List.of()));
        var chosen = person.orElse(List.of()).stream().map(PersonId::new).collect(toUnmodifiableSet());
        if (fields.isEmpty() || chosen.isEmpty()) {
            return again(coordinator, id, round, chosen.isEmpty() ? "nobody" : "nothing");
        }
        return switch (graduates.give(coordinator, round, chosen, fields)) {
            case Given.Done _ -> new ModelAndView("redirect:/programme/" + id + "/certificates");
            case Given.Outdated _ -> again(coordinator, id, round, "outdated");
            case Given.NotHere _ -> throw new NotHere();
        };
    }

    private ModelAndView again(Viewer coordinator, UUID programme, UUID round, String wrong) {
        return new ModelAndView(
                TEMPLATE,
                Map.of("page", pages.page(coordinator, programme, round, "certification.graduates." + wrong)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void mine(Viewer coordinator, UUID programme) {
        if (!coordinator.coordinates(new ProgrammeId(programme))) {
            throw new NotHere();
        }
    }
}
