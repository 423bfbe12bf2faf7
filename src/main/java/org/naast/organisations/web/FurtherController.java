package org.naast.organisations.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.organisations.Programmes;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How much further along than a newcomer a peer of a programme is, at least. */
@Controller
class FurtherController {

    private static final int MOST_MONTHS = 120;

    record FurtherPage(UUID id, String name, String months, boolean wrong) {}

    private final Programmes programmes;
    private final Steps steps;

    FurtherController(Programmes programmes, Steps steps) {
        this.programmes = programmes;
        this.steps = steps;
    }

    @GetMapping("/programme/{id}/further")
    String further(Viewer viewer, @PathVariable UUID id, Model model) {
        var programme = steps.programme(viewer, id);
        model.addAttribute(
                "page", new FurtherPage(id, programme.name(), Integer.toString(programme.monthsFurther()), false));
        return "organisations/further";
    }

    @PostMapping("/programme/{id}/further")
    ModelAndView keepFurther(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String months) {
        var programme = steps.programme(viewer, id);
        var number = Optional.of(months.strip())
                .filter(typed -> typed.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(typed -> typed <= MOST_MONTHS);
        if (number.isEmpty()) {
            return new ModelAndView(
                    "organisations/further",
                    Map.of("page", new FurtherPage(id, programme.name(), months, true)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        programmes.change(viewer, programme.id(), one -> one.asking(number.get()));
        return new ModelAndView("redirect:/programme/" + id);
    }
}
