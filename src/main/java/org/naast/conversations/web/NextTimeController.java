package org.naast.conversations.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.naast.conversations.Conversation;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.conversations.NextTimes;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One proposes a time to talk again, the other agrees. */
@Controller
class NextTimeController {

    private final Conversations conversations;
    private final NextTimes nextTimes;
    private final TalkPages pages;
    private final NotOpen notOpen;
    private final Clock clock;

    NextTimeController(
            Conversations conversations, NextTimes nextTimes, TalkPages pages, NotOpen notOpen, Clock clock) {
        this.conversations = conversations;
        this.nextTimes = nextTimes;
        this.pages = pages;
        this.notOpen = notOpen;
        this.clock = clock;
    }

    /** What {@code conversations/next.html} needs. */
    record NextPage(UUID id, String name, String day, String time, boolean wrong) {}

    @GetMapping("/conversations/{id}/next-time")
    ModelAndView show(Viewer viewer, @PathVariable UUID id, Locale locale) {
        var talk = talk(viewer, id);
        if (!talk.open()) {
            return new ModelAndView("redirect:/conversations/" + id);
        }
        return form(talk, viewer, locale, new NextForm("", ""), HttpStatus.OK);
    }

    @PostMapping("/conversations/{id}/next-time")
    ModelAndView create(Viewer viewer, @PathVariable UUID id, NextForm form, Locale locale) {
        var talk = talk(viewer, id);
        if (!talk.open()) {
            return notOpen.page(viewer, talk.id(), locale);
        }
        var zone = pages.eye(viewer, talk.programme(), locale).zone();
        var at = form.moment().map(local -> local.atZone(zone).toInstant()).filter(this::comes);
        if (at.isEmpty()) {
            return form(talk, viewer, locale, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        nextTimes.propose(viewer, talk.id(), at.get());
        return new ModelAndView("redirect:/conversations/" + id);
    }

    /** Agrees to the moment that was shown; when another was proposed meanwhile, nothing happens and the page shows it. */
    @PostMapping("/conversations/{id}/next-time/agreement")
    String agree(Viewer viewer, @PathVariable UUID id, @RequestParam Instant at) {
        nextTimes.agree(viewer, new ConversationId(id), at);
        return "redirect:/conversations/" + id;
    }

    private Conversation talk(Viewer viewer, UUID id) {
        return conversations
                .read(viewer, new ConversationId(id), Long.MAX_VALUE - 1)
                .orElseThrow(NotHere::new);
    }

    private ModelAndView form(Conversation talk, Viewer viewer, Locale locale, NextForm form, HttpStatus status) {
        var name = pages.name(talk, pages.eye(viewer, talk.programme(), locale));
        var wrong = status != HttpStatus.OK;
        var page = new NextPage(talk.id().value(), name, form.dayOrNone(), form.timeOrNone(), wrong);
        var shown = new ModelAndView("conversations/next", status);
        shown.addObject("page", page);
        return shown;
    }

    private boolean comes(Instant at) {
        var now = clock.instant();
        return at.isAfter(now) && at.isBefore(now.plus(java.time.Duration.ofDays(366)));
    }
}
