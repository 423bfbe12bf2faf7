package org.naast.training.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naast.screens.Typed;
import org.naast.training.Course;
import org.naast.training.Parts;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A coordinator puts a course together, part by part. */
@Controller
class PartController {

    private static final String COURSE = "/programme/{id}/courses/{course}";

    private final Parts parts;
    private final Teaching teaching;
    private final CourseAsking asking;

    PartController(Parts parts, Teaching teaching, CourseAsking asking) {
        this.parts = parts;
        this.teaching = teaching;
        this.asking = asking;
    }

    @GetMapping(COURSE + "/parts/new")
    String begin(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID course, Locale locale, Model model) {
        mine(coordinator, id, course);
        var path = CoursePages.path(id, course);
        model.addAttribute("page", asking.part(path + "/parts", path, true, PartForm.fresh(), Map.of(), locale));
        return "training/part";
    }

    @PostMapping(COURSE + "/parts")
    ModelAndView add(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        mine(coordinator, id, course);
        var path = CoursePages.path(id, course);
        var fields = new Typed(typed);
        var form = PartForm.of(fields);
        if (fields.onlyReadIn() || !form.wrong().isEmpty()) {
            return asking.again(path + "/parts", path, true, form, fields, locale);
        }
        parts.add(coordinator, course, form.content());
        return new ModelAndView("redirect:" + path);
    }

    @GetMapping(COURSE + "/parts/{part}")
    String ask(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @PathVariable UUID part,
            Locale locale,
            Model model) {
        var found = teaching.part(coordinator, mine(coordinator, id, course), part);
        var path = CoursePages.path(id, course);
        var form = PartForm.of(found.content());
        model.addAttribute("page", asking.part(path + "/parts/" + part, path, false, form, Map.of(), locale));
        return "training/part";
    }

    @PostMapping(COURSE + "/parts/{part}")
    ModelAndView change(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        teaching.part(coordinator, mine(coordinator, id, course), part);
        var path = CoursePages.path(id, course);
        var fields = new Typed(typed);
        var form = PartForm.of(fields);
        if (fields.onlyReadIn() || !form.wrong().isEmpty()) {
            return asking.again(path + "/parts/" + part, path, false, form, fields, locale);
        }
        parts.change(coordinator, part, form.content(), form.small());
        return new ModelAndView("redirect:" + path);
    }

    @PostMapping(COURSE + "/parts/{part}/up")
    String up(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID course, @PathVariable UUID part) {
        parts.up(
                coordinator,
                teaching.part(coordinator, mine(coordinator, id, course), part).id());
        return "redirect:" + CoursePages.path(id, course);
    }

    @PostMapping(COURSE + "/parts/{part}/removal")
    String remove(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID course, @PathVariable UUID part) {
        parts.remove(
                coordinator,
                teaching.part(coordinator, mine(coordinator, id, course), part).id());
        return "redirect:" + CoursePages.path(id, course);
    }

    private Course mine(Viewer coordinator, UUID programme, UUID course) {
        return teaching.course(coordinator, teaching.programme(coordinator, programme), course);
    }
}
