package org.naast.attachments.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.attachments.Added;
import org.naast.attachments.Attachments;
import org.naast.screens.Legible;
import org.naast.screens.NotHere;
import org.naast.training.Courses;
import org.naast.training.Part;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Whoever teaches adds files to a part. */
@Controller
class AttachmentController {

    private static final String FILES = "/programme/{id}/courses/{course}/parts/{part}/files";
    private static final int LONGEST_NAME = 100;

    private final Attachments attachments;
    private final Courses courses;
    private final AttachmentPages pages;

    AttachmentController(Attachments attachments, Courses courses, AttachmentPages pages) {
        this.attachments = attachments;
        this.courses = courses;
        this.pages = pages;
    }

    @GetMapping(FILES)
    String all(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @PathVariable UUID part,
            Locale locale,
            Model model) {
        var found = mine(coordinator, id, course, part);
        model.addAttribute("page", pages.of(coordinator, id, found, "", locale));
        return "attachments/files";
    }

    @PostMapping(FILES)
    ModelAndView add(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @PathVariable UUID part,
            @RequestParam MultipartFile file,
            Locale locale)
            throws IOException {
        var found = mine(coordinator, id, course, part);
        return switch (attachments.add(coordinator, part, name(file), file.getBytes())) {
            case Added.Done _ -> new ModelAndView("redirect:" + AttachmentPages.path(id, course, part));
            case Added.NotHere _ -> throw new NotHere();
            case Added.Refused(var reason) ->
                new ModelAndView(
                        "attachments/files",
                        Map.of("page", pages.of(coordinator, id, found, reason.word(), locale)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping(FILES + "/{file}/removal")
    String remove(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @PathVariable UUID part,
            @PathVariable UUID file) {
        mine(coordinator, id, course, part);
        if (!attachments.remove(coordinator, file)) {
            throw new NotHere();
        }
        return "redirect:" + AttachmentPages.path(id, course, part);
    }

    private Part mine(Viewer coordinator, UUID programme, UUID course, UUID part) {
        return courses.find(coordinator, course)
                .filter(one -> coordinator.coordinates(one.programme())
                        && one.programme().value().equals(programme))
                .flatMap(_ -> courses.part(coordinator, part))
                .filter(one -> one.course().equals(course))
                .orElseThrow(NotHere::new);
    }

    /** Without its ending: what it is was seen by looking into it. */
    private static String name(MultipartFile file) {
        var plain = Legible.line(Optional.ofNullable(file.getOriginalFilename()).orElse(""))
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\.[A-Za-z]{1,5}$", "")
                .strip();
        var cut = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return cut.isBlank() ? "–" : cut;
    }
}
