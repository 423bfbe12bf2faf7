package org.naast.requests.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.conversations.Conversation;
import org.naast.conversations.Conversations;
import org.naast.organisations.Programmes;
import org.naast.people.Names;
import org.naast.requests.Answer;
import org.naast.requests.Charge;
import org.naast.requests.Replies;
import org.naast.requests.Request;
import org.naast.requests.State;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Puts together what a peer reads of a request. */
@Component
class RequestPages {

    private final Conversations conversations;
    private final Programmes programmes;
    private final Replies replies;
    private final YesPages yes;
    private final Names names;
    private final Moments moments;

    RequestPages(
            Conversations conversations,
            Programmes programmes,
            Replies replies,
            YesPages yes,
            Names names,
            Moments moments) {
        this.conversations = conversations;
        this.programmes = programmes;
        this.replies = replies;
        this.yes = yes;
        this.names = names;
        this.moments = moments;
    }

    RequestPage of(Viewer peer, Request request, Optional<Answer.Refused> refused, YesForm form, Locale locale) {
        var asked = request.state() instanceof State.Asked;
        return new RequestPage(
                request.id().value(),
                names.shown(peer, request.asker()),
                by(peer, request, locale),
                replies.firstWord(peer, request.id()).map(word -> yes.of(word, form, locale)),
                asked,
                request.state() instanceof State.Asked(var _, var _, boolean consulting) && consulting,
                request.state() instanceof State.Accepted || request.state() instanceof State.Met,
                request.conversation().value(),
                asked ? words(peer, request) : List.of(),
                refused.or(() -> takenBack(request))
                        .map(why -> "requests.refused." + why.name().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Answer.Refused> takenBack(Request request) {
        return request.state() instanceof State.Withdrawn ? Optional.of(Answer.Refused.WITHDRAWN) : Optional.empty();
    }

    private String by(Viewer viewer, Request request, Locale locale) {
        var zone = programmes.find(viewer, request.programme()).orElseThrow().zone();
        return request.state()
                .inHand()
                .map(Charge::by)
                .map(by -> moments.by(by, zone, locale))
                .orElse("");
    }

    private List<RequestPage.Said> words(Viewer peer, Request request) {
        return conversations.read(peer, request.conversation(), 0).map(Conversation::messages).stream()
                .flatMap(List::stream)
                .map(message ->
                        new RequestPage.Said(message.id(), message.words().or("…")))
                .toList();
    }
}
