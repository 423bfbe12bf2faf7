package org.naast.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.requests.Replies;
import org.naast.requests.RequestId;
import org.naast.requests.Requests;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A request as the peer meets it, and the four answers, each a resource of its own. */
@Controller
class RequestController {

    private final Requests requests;
    private final Replies replies;
    private final RequestPages pages;
    private final Answers answers;

    RequestController(Requests requests, Replies replies, RequestPages pages, Answers answers) {
        this.requests = requests;
        this.replies = replies;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/requests/{id}")
    String show(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        var found = requests.find(viewer, new RequestId(id));
        if (found.isEmpty()) {
            return answers.wentOn(viewer, id);
        }
        var request = found.get();
        if (request.asker().equals(viewer.id())) {
            return "redirect:/my";
        }
        if (viewer.coordinates(request.programme())) {
            return "redirect:/desk/requests/" + id;
        }
        model.addAttribute("page", pages.of(viewer, request, Optional.empty(), YesForm.EMPTY, locale));
        return "requests/show";
    }

    @PostMapping("/requests/{id}/acceptance")
    String accept(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var form = YesForm.read(fields);
        var word = replies.firstWord(viewer, new RequestId(id));
        if (word.isPresent() && form.by(word.get()).isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var request = requests.find(viewer, new RequestId(id)).orElseThrow(NotHere::new);
            model.addAttribute("page", pages.of(viewer, request, Optional.empty(), form, locale));
            return "requests/show";
        }
        return answers.show(
                viewer, id, replies.accept(viewer, new RequestId(id), word.flatMap(form::by)), locale, model);
    }

    @PostMapping("/requests/{id}/refusal")
    String decline(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        return answers.show(viewer, id, replies.decline(viewer, new RequestId(id)), locale, model);
    }

    @PostMapping("/requests/{id}/consultation")
    String consult(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        return answers.show(viewer, id, replies.consult(viewer, new RequestId(id)), locale, model);
    }

    @PostMapping("/requests/{id}/acquaintance")
    String know(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        return answers.show(viewer, id, replies.know(viewer, new RequestId(id)), locale, model);
    }
}
