package org.naast.training.web;

import java.util.Map;
import java.util.UUID;
import org.naast.screens.Typed;
import org.naast.training.Course;
import org.naast.training.Parts;
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

/** A coordinator puts a course together, part by part. */
@Controller
class PartController {

    private static final String COURSE = "/programme/{id}/courses/{course}";

    private final Parts parts;
    private final Teaching teaching;

    PartController(Parts parts, Teaching teaching) {
        this.parts = parts;
        this.teaching = teaching;
    }

    @GetMapping(COURSE + "/parts/new")
    String begin(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID course, Model model) {
        mine(coordinator, id, course);
        var path = CoursePages.path(id, course);
        model.addAttribute("page", Asking.part(path + "/parts", path, true, PartForm.fresh(), Map.of()));
        return "training/part";
    }

    @PostMapping(COURSE + "/parts")
    ModelAndView add(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @RequestParam MultiValueMap<String, String> typed) {
        mine(coordinator, id, course);
        var path = CoursePages.path(id, course);
        var fields = new Typed(typed);
        var form = PartForm.of(fields);
        if (fields.onlyReadIn() || !form.wrong().isEmpty()) {
            return again(path + "/parts", path, true, form, fields);
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
            Model model) {
        var found = teaching.part(coordinator, mine(coordinator, id, course), part);
        var path = CoursePages.path(id, course);
        var form = PartForm.of(found.content());
        model.addAttribute("page", Asking.part(path + "/parts/" + part, path, false, form, Map.of()));
        return "training/part";
    }

    @PostMapping(COURSE + "/parts/{part}")
    ModelAndView change(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> typed) {
        teaching.part(coordinator, mine(coordinator, id, course), part);
        var path = CoursePages.path(id, course);
        var fields = new Typed(typed);
        var form = PartForm.of(fields);
        if (fields.onlyReadIn() || !form.wrong().isEmpty()) {
            return again(path + "/parts/" + part, path, false, form, fields);
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

    private static ModelAndView again(String action, String back, boolean fresh, PartForm form, Typed fields) {
        var wrong = fields.onlyReadIn() ? Map.<String, String>of() : form.wrong();
        return new ModelAndView(
                "training/part",
                Map.of("page", Asking.part(action, back, fresh, form, wrong)),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
