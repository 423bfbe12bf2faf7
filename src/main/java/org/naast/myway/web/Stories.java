package org.naast.myway.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.conversations.Conversation.Somebody;
import org.naast.conversations.Past;
import org.naast.requests.Request;
import org.naast.requests.Requests;
import org.naast.requests.State;
import org.naast.screens.Moments;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What happened to a request before: who was asked and could not take it, and when that was. */
@Component
class Stories {

    /** What a conversation calls somebody whose name is erased. */
    private static final String GONE = "…";

    private final Requests requests;
    private final Past past;
    private final Moments moments;

    Stories(Requests requests, Past past, Moments moments) {
        this.requests = requests;
        this.past = past;
        this.moments = moments;
    }

    /** Empty while the first peer has it. A no that was just said is told by how the request stands. */
    List<MyPage.Happened> of(Viewer asker, Request request, ZoneId zone, Locale locale) {
        var turns = requests.turns(asker, request.id());
        var others = turns.isEmpty() ? List.<Somebody>of() : past.ever(asker, request.conversation());
        return turns.stream()
                .limit(request.state() instanceof State.Declined ? Math.max(0, turns.size() - 1) : turns.size())
                .map(turn -> new MyPage.Happened(
                        "myway.turn." + turn.how().word(),
                        name(others, turn.peer()),
                        moments.at(turn.at(), zone, locale)))
                .toList();
    }

    /** As they were called when they were asked, whoever keeps apart from whom by now; a no tells no more than a no. */
    private static String name(List<Somebody> others, Optional<PersonId> who) {
        return others.stream()
                .filter(other -> who.filter(other.person()::equals).isPresent())
                .map(Somebody::name)
                .filter(name -> !name.equals(GONE))
                .findFirst()
                .orElse("");
    }
}
