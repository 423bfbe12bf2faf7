package org.naast.assessments.web;

import java.util.Map;
import java.util.UUID;
import org.naast.assessments.Question;
import org.naast.assessments.Questions;
import org.naast.screens.NotHere;
import org.naast.screens.Typed;
import org.naast.training.DoneBy;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whoever teaches changes a question of a quiz. */
@Controller
class QuestionController {

    private static final String QUESTION = "/programme/{id}/courses/{course}/parts/{part}/questions/{question}";

    private final Questions questions;
    private final Teaches teaches;

    QuestionController(Questions questions, Teaches teaches) {
        this.questions = questions;
        this.teaches = teaches;
    }

    @GetMapping(QUESTION)
    String ask(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @PathVariable UUID part,
            @PathVariable UUID question,
            Model model) {
        var found = one(coordinator, id, course, part, question);
        var path = Asking.path(id, course, part);
        var form = QuestionForm.of(found.content());
        model.addAttribute("page", Asking.page(path + "/" + question, path, false, form, Map.of()));
        return "assessments/question";
    }

    @PostMapping(QUESTION)
    ModelAndView change(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @PathVariable UUID part,
            @PathVariable UUID question,
            @RequestParam MultiValueMap<String, String> typed) {
        one(coordinator, id, course, part, question);
        var path = Asking.path(id, course, part);
        var fields = new Typed(typed);
        var form = QuestionForm.of(fields);
        if (fields.onlyReadIn() || !form.wrong().isEmpty()) {
            return Asking.again(path + "/" + question, path, false, form, fields);
        }
        questions.change(coordinator, question, form.content());
        return new ModelAndView("redirect:" + path);
    }

    @PostMapping(QUESTION + "/removal")
    String remove(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @PathVariable UUID part,
            @PathVariable UUID question) {
        questions.remove(
                coordinator, one(coordinator, id, course, part, question).id());
        return "redirect:" + Asking.path(id, course, part);
    }

    private Question.Made one(Viewer coordinator, UUID programme, UUID course, UUID part, UUID question) {
        var quiz = teaches.part(coordinator, programme, course, part, DoneBy.MARKED);
        return questions
                .find(coordinator, question)
                .filter(found -> found.part().equals(quiz.id()))
                .orElseThrow(NotHere::new);
    }
}
