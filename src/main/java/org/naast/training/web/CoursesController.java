package org.naast.training.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naast.screens.NotHere;
import org.naast.screens.Typed;
import org.naast.training.Courses;
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

/** A coordinator makes, changes and publishes the courses of a programme. */
@Controller
class CoursesController {

    private final Courses courses;
    private final Teaching teaching;
    private final CourseAsking asking;
    private final MadePages pages;

    CoursesController(Courses courses, Teaching teaching, CourseAsking asking, MadePages pages) {
        this.courses = courses;
        this.teaching = teaching;
        this.asking = asking;
        this.pages = pages;
    }

    @GetMapping("/programme/{id}/courses")
    String all(Viewer coordinator, @PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.all(coordinator, teaching.programme(coordinator, id)));
        return "training/courses";
    }

    @GetMapping("/programme/{id}/courses/new")
    String begin(Viewer coordinator, @PathVariable UUID id, Locale locale, Model model) {
        teaching.programme(coordinator, id);
        model.addAttribute("page", asking.words(made(id), made(id), CourseForm.fresh(locale), Map.of(), locale));
        return "training/words";
    }

    @PostMapping("/programme/{id}/courses")
    ModelAndView make(
            Viewer coordinator,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        var programme = teaching.programme(coordinator, id);
        var fields = new Typed(typed);
        var form = CourseForm.of(fields);
        if (fields.onlyReadIn() || !form.wrong().isEmpty()) {
            return again(made(id), made(id), form, fields, locale);
        }
        var course = courses.make(coordinator, programme.id(), form.words()).orElseThrow(NotHere::new);
        return new ModelAndView("redirect:" + CoursePages.path(id, course));
    }

    @GetMapping("/programme/{id}/courses/{course}")
    String show(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID course, Locale locale, Model model) {
        var programme = teaching.programme(coordinator, id);
        model.addAttribute(
                "page", pages.made(coordinator, programme, teaching.course(coordinator, programme, course), locale));
        return "training/made";
    }

    @GetMapping("/programme/{id}/courses/{course}/words")
    String ask(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID course, Locale locale, Model model) {
        var found = teaching.course(coordinator, teaching.programme(coordinator, id), course);
        var path = CoursePages.path(id, course);
        model.addAttribute("page", asking.words(path + "/words", path, CourseForm.of(found.words()), Map.of(), locale));
        return "training/words";
    }

    @PostMapping("/programme/{id}/courses/{course}/words")
    ModelAndView change(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        teaching.course(coordinator, teaching.programme(coordinator, id), course);
        var path = CoursePages.path(id, course);
        var fields = new Typed(typed);
        var form = CourseForm.of(fields);
        if (fields.onlyReadIn() || !form.wrong().isEmpty()) {
            return again(path + "/words", path, form, fields, locale);
        }
        courses.change(coordinator, course, form.words());
        return new ModelAndView("redirect:" + path);
    }

    @PostMapping("/programme/{id}/courses/{course}/publication")
    String publish(
            Viewer coordinator, @PathVariable UUID id, @PathVariable UUID course, @RequestParam boolean published) {
        teaching.course(coordinator, teaching.programme(coordinator, id), course);
        courses.publish(coordinator, course, published);
        return "redirect:" + CoursePages.path(id, course);
    }

    private ModelAndView again(String action, String back, CourseForm form, Typed fields, Locale locale) {
        var wrong = fields.onlyReadIn() ? Map.<String, String>of() : form.wrong();
        return new ModelAndView(
                "training/words",
                Map.of("page", asking.words(action, back, form, wrong, locale)),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String made(UUID programme) {
        return "/programme/" + programme + "/courses";
    }
}
