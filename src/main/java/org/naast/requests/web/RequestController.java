package org.naast.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.naast.requests.Answer;
import org.naast.requests.Replies;
import org.naast.requests.Request;
import org.naast.requests.RequestId;
import org.naast.requests.Requests;
import org.naast.requests.State;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A request as the peer meets it, and the four answers, each a resource of its own. */
@Controller
class RequestController {

    private final Requests requests;
    private final Replies replies;
    private final RequestPages pages;

    RequestController(Requests requests, Replies replies, RequestPages pages) {
        this.requests = requests;
        this.replies = replies;
        this.pages = pages;
    }

    @GetMapping("/requests/{id}")
    String show(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        var found = requests.find(viewer, new RequestId(id));
        if (found.isEmpty()) {
            return wentOn(viewer, id);
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
            var request = requests.find(viewer, new RequestId(id)).orElseThrow(RequestController::notHere);
            model.addAttribute("page", pages.of(viewer, request, Optional.empty(), form, locale));
            return "requests/show";
        }
        return answer(
                viewer, id, (peer, request) -> replies.accept(peer, request, word.flatMap(form::by)), locale, model);
    }

    @PostMapping("/requests/{id}/refusal")
    String decline(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        return answer(viewer, id, replies::decline, locale, model);
    }

    @PostMapping("/requests/{id}/consultation")
    String consult(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        return answer(viewer, id, replies::consult, locale, model);
    }

    @PostMapping("/requests/{id}/acquaintance")
    String know(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        return answer(viewer, id, replies::know, locale, model);
    }

    private String answer(
            Viewer peer, UUID id, BiFunction<Viewer, RequestId, Optional<Answer>> move, Locale locale, Model model) {
        var answer = move.apply(peer, new RequestId(id));
        if (answer.isEmpty()) {
            return wentOn(peer, id);
        }
        return switch (answer.get()) {
            case Answer.Done(Request request) -> onward(request);
            case Answer.Refused why -> refused(peer, id, why, locale, model);
        };
    }

    private static String onward(Request request) {
        return switch (request.state()) {
            case State.Accepted _, State.Met _, State.Ended _ -> "redirect:/conversations/" + request.conversation();
            case State.Asked _ -> "redirect:/requests/" + request.id();
            case State.Declined _, State.PassedOn _, State.Withdrawn _ -> "redirect:/day";
        };
    }

    /** A second tap on yes leads where the first one did. */
    private String refused(Viewer peer, UUID id, Answer.Refused why, Locale locale, Model model) {
        var request = requests.find(peer, new RequestId(id)).orElseThrow(RequestController::notHere);
        if (why == Answer.Refused.ALREADY_ANSWERED) {
            return onward(request);
        }
        model.addAttribute("page", pages.of(peer, request, Optional.of(why), YesForm.EMPTY, locale));
        return "requests/show";
    }

    /** An answer that comes too late is told so, kindly; whoever never had it finds nothing. */
    private String wentOn(Viewer peer, UUID id) {
        if (!replies.wentOn(peer, new RequestId(id))) {
            throw notHere();
        }
        return "requests/went-on";
    }

    static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
