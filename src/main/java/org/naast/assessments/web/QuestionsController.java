package org.naast.assessments.web;

import java.util.Map;
import java.util.UUID;
import org.naast.assessments.Marked;
import org.naast.assessments.Question;
import org.naast.assessments.Questions;
import org.naast.screens.Typed;
import org.naast.training.DoneBy;
import org.naast.training.Part;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whoever teaches makes the questions of a quiz. */
@Controller
class QuestionsController {

    private static final String QUESTIONS = "/programme/{id}/courses/{course}/parts/{part}/questions";

    private final Questions questions;
    private final Teaches teaches;

    QuestionsController(Questions questions, Teaches teaches) {
        this.questions = questions;
        this.teaches = teaches;
    }

    @GetMapping(QUESTIONS)
    String all(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @PathVariable UUID part,
            Model model) {
        var found = quiz(coordinator, id, course, part);
        var made = questions.of(coordinator, part);
        model.addAttribute(
                "page",
                new QuestionPage.All(
                        Asking.path(id, course, part),
                        "/programme/" + id + "/courses/" + course,
                        found.content().title(),
                        made.stream().map(QuestionsController::row).toList(),
                        Marked.needed(made.size()),
                        made.size() >= Questions.MOST));
        return "assessments/questions";
    }

    @GetMapping(QUESTIONS + "/new")
    String begin(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @PathVariable UUID part,
            Model model) {
        quiz(coordinator, id, course, part);
        var path = Asking.path(id, course, part);
        model.addAttribute("page", Asking.page(path, path, true, QuestionForm.fresh(), Map.of()));
        return "assessments/question";
    }

    @PostMapping(QUESTIONS)
    ModelAndView add(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        quiz(coordinator, id, course, part);
        var path = Asking.path(id, course, part);
        var fields = new Typed(typed);
        var form = QuestionForm.of(fields);
        if (fields.onlyReadIn() || !form.wrong().isEmpty()) {
            return Asking.again(path, path, true, form, fields);
        }
        questions.add(coordinator, part, form.content());
        return new ModelAndView("redirect:" + path);
    }

    private Part quiz(Viewer coordinator, UUID programme, UUID course, UUID part) {
        return teaches.part(coordinator, programme, course, part, DoneBy.MARKED);
    }

    private static QuestionPage.Row row(Question.Made made) {
        return new QuestionPage.Row(
                made.id(), made.content().asked(), made.content().choices().size());
    }
}
