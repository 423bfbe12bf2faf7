package org.naast.conversations.web;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.naast.conversations.ConversationId;
import org.naast.conversations.ConversationSettings;
import org.naast.conversations.Conversations;
import org.naast.conversations.Sent;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A message is sent by an ordinary form, or by script with the same fields. */
@Controller
class MessageController {

    private final Conversations conversations;
    private final ConversationSettings limits;
    private final TalkPages pages;
    private final Lines lines;
    private final Hints hints;

    MessageController(
            Conversations conversations, ConversationSettings limits, TalkPages pages, Lines lines, Hints hints) {
        this.conversations = conversations;
        this.limits = limits;
        this.pages = pages;
        this.lines = lines;
        this.hints = hints;
    }

    @PostMapping(path = "/conversations/{id}/messages", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView create(Viewer viewer, @PathVariable UUID id, MessageForm form, Locale locale) {
        var reply = reply(viewer, new ConversationId(id), form, locale);
        if (reply.sent()) {
            return new ModelAndView("redirect:/conversations/" + id + "?sent=true#write");
        }
        var talk = conversations
                .readBefore(viewer, new ConversationId(id), Long.MAX_VALUE)
                .orElseThrow(NotHere::new);
        var back = new TalkPages.Back(reply.key(), form.words(), reply.error(), reply.ask(), "", false);
        var page = new ModelAndView("conversations/talk", reply.status());
        page.addObject("page", pages.of(talk, viewer, locale, back));
        return page;
    }

    @PostMapping(path = "/conversations/{id}/messages", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Reply> createByScript(Viewer viewer, @PathVariable UUID id, MessageForm form, Locale locale) {
        var reply = reply(viewer, new ConversationId(id), form, locale);
        return ResponseEntity.status(reply.status()).body(reply);
    }

    private Reply reply(Viewer viewer, ConversationId id, MessageForm form, Locale locale) {
        var eye = new Lines.Eye(viewer, ZoneOffset.UTC, locale);
        var ask = form.knowingly() ? "" : hints.beforeSending(form.words(), eye);
        if (!ask.isEmpty()) {
            return Reply.asks(form.keyOrNew(), ask);
        }
        return switch (conversations.send(viewer, id, form.keyOrNew(), form.words())) {
            case Sent.Done _ ->
                Reply.sent(
                        lines.danger(form.words()).isPresent(),
                        hints.afterwards(form.words(), eye),
                        conversations.left(viewer, id) <= TalkPages.FEW);
            case Sent.Refused refused -> refused(refused, form, eye);
        };
    }

    private Reply refused(Sent.Refused refused, MessageForm form, Lines.Eye eye) {
        var key = refused == Sent.Refused.KEY_USED ? UUID.randomUUID() : form.keyOrNew();
        var status = switch (refused) {
            case NOT_HERE -> throw new NotHere();
            case EMPTY, TOO_LONG -> HttpStatus.UNPROCESSABLE_CONTENT;
            case ENDED, HELD, NOT_YET, TOO_MANY, TOO_MANY_LINKS, KEY_USED -> HttpStatus.OK;
        };
        var text = "conversations.refused." + refused.name().toLowerCase(Locale.ROOT);
        return Reply.refused(
                key,
                lines.say(
                        text,
                        eye,
                        limits.longest(),
                        limits.unanswered(),
                        limits.night().toHours(),
                        limits.links(),
                        limits.newcomer().toDays()),
                status);
    }
}
