package org.naast.requests.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.requests.Answer;
import org.naast.requests.Replies;
import org.naast.requests.Request;
import org.naast.requests.RequestId;
import org.naast.requests.Requests;
import org.naast.requests.State;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a peer sees after an answer. */
@Component
class Answers {

    private final Requests requests;
    private final Replies replies;
    private final RequestPages pages;

    Answers(Requests requests, Replies replies, RequestPages pages) {
        this.requests = requests;
        this.replies = replies;
        this.pages = pages;
    }

    String show(Viewer peer, UUID id, Optional<Answer> answer, Locale locale, Model model) {
        if (answer.isEmpty()) {
            return wentOn(peer, id);
        }
        return switch (answer.get()) {
            case Answer.Done(Request request) -> onward(peer, request);
            case Answer.Refused why -> refused(peer, id, why, locale, model);
        };
    }

    /** After a no it may already be with the next peer. */
    private static String onward(Viewer peer, Request request) {
        return switch (request.state()) {
            case State.Accepted _, State.Met _, State.Ended _ -> "redirect:/conversations/" + request.conversation();
            case State.Asked asked when asked.peer().equals(peer.id()) -> "redirect:/requests/" + request.id();
            case State.Asked _, State.Declined _, State.PassedOn _, State.Withdrawn _ -> "redirect:/day?answered";
        };
    }

    /** A second tap on yes leads where the first one did. */
    private String refused(Viewer peer, UUID id, Answer.Refused why, Locale locale, Model model) {
        var request = requests.find(peer, new RequestId(id)).orElseThrow(NotHere::new);
        if (why == Answer.Refused.ALREADY_ANSWERED) {
            return onward(peer, request);
        }
        model.addAttribute("page", pages.of(peer, request, Optional.of(why), YesForm.EMPTY, locale));
        return "requests/show";
    }

    /** An answer that comes too late is told so, kindly; whoever never had it finds nothing. */
    String wentOn(Viewer peer, UUID id) {
        if (!replies.wentOn(peer, new RequestId(id))) {
            throw new NotHere();
        }
        return "requests/went-on";
    }
}
