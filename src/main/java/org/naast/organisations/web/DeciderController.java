package org.naast.organisations.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naast.organisations.Deciders;
import org.naast.organisations.Ended;
import org.naast.organisations.Programme;
import org.naast.screens.NotHere;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who decides in a programme, and how somebody's membership ends. */
@Controller
class DeciderController {

    /** @param last whether somebody tried to end the only one */
    record DecidersPage(UUID id, String name, List<DeciderRows.Row> rows, boolean last) {}

    private final Deciders deciders;
    private final DeciderRows rows;
    private final Steps steps;

    DeciderController(Deciders deciders, DeciderRows rows, Steps steps) {
        this.deciders = deciders;
        this.rows = rows;
        this.steps = steps;
    }

    @GetMapping("/programme/{id}/people")
    String show(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("page", page(viewer, steps.programme(viewer, id), false, locale));
        return "organisations/people";
    }

    /** Whoever ends their own has no page here any more. */
    @PostMapping("/programme/{id}/people/{person}/ending")
    ModelAndView end(Viewer viewer, @PathVariable UUID id, @PathVariable UUID person, Locale locale) {
        var programme = steps.programme(viewer, id);
        return switch (deciders.end(viewer, programme.id(), new PersonId(person))) {
            case Ended.Done(var whose) when whose.equals(viewer.id()) -> new ModelAndView("redirect:/role");
            case Ended.Done _ -> new ModelAndView("redirect:/programme/" + id + "/people");
            case Ended.TheLast _ ->
                new ModelAndView("organisations/people", Map.of("page", page(viewer, programme, true, locale)));
            case Ended.NotHere _ -> throw new NotHere();
        };
    }

    private DecidersPage page(Viewer viewer, Programme programme, boolean last, Locale locale) {
        return new DecidersPage(programme.id().value(), programme.name(), rows.of(viewer, programme, locale), last);
    }
}
