package org.naast.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.naast.requests.RequestId;
import org.naast.requests.Waiting;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A few words to somebody who waits. */
@Controller
class NoteController {

    private final DeskPages pages;
    private final Waiting waiting;

    NoteController(DeskPages pages, Waiting waiting) {
        this.pages = pages;
        this.waiting = waiting;
    }

    @PostMapping("/desk/requests/{id}/notes")
    String write(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var request = waiting.find(viewer, new RequestId(id)).orElseThrow(NotHere::new);
        if (words.isBlank() || words.length() > Waiting.LONGEST_NOTE) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.one(viewer, request, "", locale).again(words));
            return "desk/request";
        }
        waiting.note(viewer, request.id(), words.strip());
        return "redirect:/desk/requests/" + id + "?sent";
    }
}
