package org.naast.assessments.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naast.assessments.Marked;
import org.naast.assessments.Question;
import org.naast.assessments.Quizzes;
import org.naast.screens.NotHere;
import org.naast.training.Courses;
import org.naast.training.Part;
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

/** Somebody answers the questions of a course. */
@Controller
class QuizController {

    private final Quizzes quizzes;
    private final Courses courses;
    private final QuizPages pages;

    QuizController(Quizzes quizzes, Courses courses, QuizPages pages) {
        this.quizzes = quizzes;
        this.courses = courses;
        this.pages = pages;
    }

    @GetMapping("/learning/{part}/quiz")
    String show(Viewer learner, @PathVariable UUID part, Locale locale, Model model) {
        var questions = quizzes.open(learner, part).orElseThrow(NotHere::new);
        model.addAttribute("page", pages.of(learner, part(learner, part), questions, locale));
        return "assessments/quiz";
    }

    @PostMapping("/learning/{part}/quiz")
    ModelAndView answer(
            Viewer learner, @PathVariable UUID part, @RequestParam MultiValueMap<String, String> typed, Locale locale) {
        var questions = quizzes.open(learner, part).orElseThrow(NotHere::new);
        var chosen = chosen(questions, typed);
        var marked = quizzes.answer(learner, part, chosen);
        if (marked instanceof Marked.NotHere) {
            throw new NotHere();
        }
        var page = pages.of(learner, part(learner, part), questions, chosen, marked, locale);
        return new ModelAndView(
                "assessments/quiz",
                Map.of("page", page),
                marked instanceof Marked.Passed ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Part part(Viewer learner, UUID part) {
        return courses.part(learner, part).orElseThrow(NotHere::new);
    }

    private static Map<UUID, Set<Integer>> chosen(List<Question> questions, MultiValueMap<String, String> typed) {
        return questions.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Question::id,
                        one -> typed.getOrDefault("q" + one.id(), List.of()).stream()
                                .filter(number -> number.matches("[1-6]"))
                                .map(Integer::valueOf)
                                .collect(Collectors.toUnmodifiableSet())));
    }
}
