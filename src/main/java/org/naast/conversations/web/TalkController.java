package org.naast.conversations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.naast.conversations.Conversation;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.live.Event;
import org.naast.live.Live;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.ObjectMapper;

/** The page of a conversation, by reload and live. */
@Controller
class TalkController {

    private final Conversations conversations;
    private final TalkPages pages;
    private final Lines lines;
    private final Live live;
    private final ObjectMapper json;

    TalkController(Conversations conversations, TalkPages pages, Lines lines, Live live, ObjectMapper json) {
        this.conversations = conversations;
        this.pages = pages;
        this.lines = lines;
        this.live = live;
        this.json = json;
    }

    @GetMapping("/conversations/{id}")
    String show(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = Long.MAX_VALUE + "") long before,
            @RequestParam(defaultValue = "false") boolean sent,
            Locale locale,
            Model model) {
        var talk =
                conversations.readBefore(viewer, new ConversationId(id), before).orElseThrow(NotHere::new);
        model.addAttribute("page", pages.of(talk, viewer, locale, TalkPages.Back.sent(sent)));
        return "conversations/talk";
    }

    /** Catches up from the place the page has seen, then follows. */
    @GetMapping(path = "/conversations/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long after,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "0") long last,
            Locale locale) {
        var talk = conversations
                .read(viewer, new ConversationId(id), Long.MAX_VALUE - 1)
                .orElseThrow(NotHere::new);
        var eye = pages.eye(viewer, talk.programme(), locale);
        var look = new AtomicInteger(talk.look());
        return live.stream(viewer, id.toString(), Math.max(after, last), seq -> events(talk, eye, look, seq));
    }

    private List<Event> events(Conversation talk, Lines.Eye eye, AtomicInteger look, long seq) {
        var news = conversations.news(eye.viewer(), talk.id(), seq);
        var events = new ArrayList<Event>();
        for (var line : lines.fresh(news.messages(), eye)) {
            events.add(new Event(line.seq(), "line", json.writeValueAsString(line)));
        }
        if (look.getAndSet(news.look()) != news.look()) {
            events.add(new Event(events.isEmpty() ? seq : events.getLast().seq(), "changed", ""));
        }
        return events;
    }
}
