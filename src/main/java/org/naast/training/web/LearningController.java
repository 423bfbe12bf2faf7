package org.naast.training.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.screens.NotHere;
import org.naast.training.Courses;
import org.naast.training.Done;
import org.naast.training.DoneBy;
import org.naast.training.Learning;
import org.naast.training.Part;
import org.naast.training.SeatNews;
import org.naast.training.TextNews;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody learns, and how far they are. */
@Controller
class LearningController {

    private final Learning learning;
    private final Courses courses;
    private final SeatNews news;
    private final TextNews texts;
    private final LearningPages pages;

    LearningController(Learning learning, Courses courses, SeatNews news, TextNews texts, LearningPages pages) {
        this.learning = learning;
        this.courses = courses;
        this.news = news;
        this.texts = texts;
        this.pages = pages;
    }

    @GetMapping("/learning")
    String mine(Viewer learner, Locale locale, Model model) {
        news.seen(learner);
        texts.seen(learner);
        model.addAttribute("page", pages.mine(learner, locale));
        return "training/learning";
    }

    /** What is answered or judged has a page of its own. */
    @GetMapping("/learning/{part}")
    String read(Viewer learner, @PathVariable UUID part, Locale locale, Model model) {
        var kind = courses.part(learner, part)
                .filter(one -> learning.takesPart(learner, one.course()))
                .map(one -> one.content().kind())
                .orElseThrow(NotHere::new);
        if (kind.counts() == DoneBy.MARKED || kind.counts() == DoneBy.JUDGED) {
            return "redirect:/learning/" + part + (kind == Part.Kind.QUIZ ? "/quiz" : "/work");
        }
        var found = learning.open(learner, part).orElseThrow(NotHere::new);
        model.addAttribute("page", pages.reading(learner, found, Optional.empty(), locale));
        return "training/reading";
    }

    @PostMapping("/learning/{part}")
    ModelAndView finish(Viewer learner, @PathVariable UUID part, Locale locale) {
        return switch (learning.finish(learner, part)) {
            case Done.Yes _, Done.NotYet _ -> new ModelAndView("redirect:/learning");
            case Done.NotHere _ -> throw new NotHere();
            case Done.TooSoon(var from) -> {
                var found = learning.open(learner, part).orElseThrow(NotHere::new);
                var page = pages.reading(learner, found, Optional.of(from), locale);
                yield new ModelAndView("training/reading", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }
}
