package org.naast.assessments.web;

import java.util.Map;
import java.util.UUID;
import org.naast.screens.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The form for a question. */
final class Asking {

    private Asking() {}

    static QuestionPage.Asked page(
            String action, String back, boolean fresh, QuestionForm form, Map<String, String> wrong) {
        return new QuestionPage.Asked(action, back, fresh, form, QuestionForm.LONGEST, wrong);
    }

    /** With what was typed: something is wrong in it, or it is to be read in the other language. */
    static ModelAndView again(String action, String back, boolean fresh, QuestionForm form, Typed fields) {
        var wrong = fields.onlyReadIn() ? Map.<String, String>of() : form.wrong();
        return new ModelAndView(
                "assessments/question",
                Map.of("page", page(action, back, fresh, form, wrong)),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static String path(UUID programme, UUID course, UUID part) {
        return "/programme/" + programme + "/courses/" + course + "/parts/" + part + "/questions";
    }
}
