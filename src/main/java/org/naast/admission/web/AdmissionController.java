package org.naast.admission.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.admission.Admission;
import org.naast.admission.Admitting;
import org.naast.screens.NotHere;
import org.naast.screens.Typed;
import org.naast.viewer.Role;
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

/** An operator looks at organisations that want to take part, and answers each. */
@Controller
class AdmissionController {

    private static final int LONGEST = 1000;

    private final Admitting admitting;
    private final AdmissionPages pages;

    AdmissionController(Admitting admitting, AdmissionPages pages) {
        this.admitting = admitting;
        this.pages = pages;
    }

    @GetMapping("/admissions")
    String all(Viewer operator, Locale locale, Model model) {
        if (!operator.is(Role.OPERATOR)) {
            throw new NotHere();
        }
        model.addAttribute("page", pages.rows(operator, admitting.all(operator), locale));
        return "admission/all";
    }

    @GetMapping("/admissions/{id}")
    String one(Viewer operator, @PathVariable UUID id, Locale locale, Model model) {
        var one = admitting.find(operator, id).orElseThrow(NotHere::new);
        model.addAttribute("page", pages.one(operator, one, "", "", locale));
        return "admission/one";
    }

    @PostMapping("/admissions/{id}/verification")
    ModelAndView verify(
            Viewer operator, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Locale locale) {
        var fields = new Typed(typed);
        var how = fields.text("words");
        if (fields.onlyReadIn() || isWrong(how)) {
            return again(operator, id, fields, "admission.how.wrong", locale);
        }
        return done(admitting.verify(operator, id, how), operator, id, how, locale);
    }

    @PostMapping("/admissions/{id}/refusal")
    ModelAndView refuse(
            Viewer operator, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Locale locale) {
        var fields = new Typed(typed);
        var why = fields.text("words");
        if (fields.onlyReadIn() || isWrong(why)) {
            return again(operator, id, fields, "admission.why.wrong", locale);
        }
        return done(admitting.refuse(operator, id, why), operator, id, why, locale);
    }

    /** Whoever comes after another operator, or after whoever asked took it back, reads that and keeps their words. */
    private ModelAndView done(Optional<Admission> answered, Viewer operator, UUID id, String words, Locale locale) {
        return answered.map(_ -> new ModelAndView("redirect:/admissions")).orElseGet(() -> {
            var one = admitting.find(operator, id).orElseThrow(NotHere::new);
            var page = pages.one(operator, one, "admission.already", words, locale);
            return new ModelAndView("admission/one", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    private static boolean isWrong(String words) {
        return words.isEmpty() || words.length() > LONGEST;
    }

    /** The form once more: something is wrong, or it is read on in the other language. */
    private ModelAndView again(Viewer operator, UUID id, Typed typed, String wrong, Locale locale) {
        var one = admitting.find(operator, id).orElseThrow(NotHere::new);
        var key = typed.onlyReadIn() ? "" : wrong;
        return new ModelAndView(
                "admission/one",
                Map.of("page", pages.one(operator, one, key, typed.text("words"), locale)),
                key.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
