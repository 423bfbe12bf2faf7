package org.naast.admission.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naast.admission.Admissions;
import org.naast.screens.NotHere;
import org.naast.screens.Typed;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody asks that their organisation may take part, and reads the answer. */
@Controller
class OwnAdmissionController {

    private final Admissions admissions;
    private final AdmissionPages pages;

    OwnAdmissionController(Admissions admissions, AdmissionPages pages) {
        this.admissions = admissions;
        this.pages = pages;
    }

    @GetMapping("/organisations/new")
    String ask(Viewer viewer, Locale locale, Model model) {
        model.addAttribute("page", pages.fresh(admissions.mayAsk(viewer), locale));
        return "admission/ask";
    }

    @PostMapping("/organisations")
    ModelAndView send(Viewer viewer, @RequestParam MultiValueMap<String, String> typed, Locale locale) {
        if (!admissions.mayAsk(viewer)) {
            return new ModelAndView("redirect:/join?to=/organisations/new");
        }
        var fields = new Typed(typed);
        var form = AskForm.of(fields);
        if (fields.onlyReadIn()) {
            return new ModelAndView("admission/ask", Map.of("page", pages.ask(true, form, Map.of(), false, locale)));
        }
        var wrong = form.wrong();
        if (!wrong.isEmpty() || !admissions.ask(viewer, form.said())) {
            return new ModelAndView(
                    "admission/ask",
                    Map.of("page", pages.ask(true, form, wrong, wrong.isEmpty(), locale)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:/organisations");
    }

    @GetMapping("/organisations")
    String mine(Viewer viewer, Locale locale, Model model) {
        model.addAttribute("page", pages.rows(viewer, admissions.mine(viewer), locale));
        return "admission/mine";
    }

    @PostMapping("/organisations/{id}/withdrawal")
    String withdraw(Viewer viewer, @PathVariable UUID id) {
        if (!admissions.withdraw(viewer, id)) {
            throw new NotHere();
        }
        return "redirect:/organisations";
    }
}
