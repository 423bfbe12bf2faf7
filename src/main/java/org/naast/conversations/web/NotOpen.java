package org.naast.conversations.web;

import java.util.Locale;
import org.naast.conversations.Conversation;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What somebody reads who did something in a conversation that has not begun, or is over: nothing changed, and why. */
@Component
class NotOpen {

    private final Conversations conversations;
    private final TalkPages pages;
    private final Lines lines;

    NotOpen(Conversations conversations, TalkPages pages, Lines lines) {
        this.conversations = conversations;
        this.pages = pages;
        this.lines = lines;
    }

    ModelAndView page(Viewer viewer, ConversationId id, Locale locale) {
        var talk = conversations.readBefore(viewer, id, Long.MAX_VALUE).orElseThrow(NotHere::new);
        var page = new ModelAndView("conversations/talk", HttpStatus.CONFLICT);
        var back = TalkPages.Back.saying(why(talk, pages.eye(viewer, talk.programme(), locale)));
        page.addObject("page", pages.of(talk, viewer, locale, back));
        return page;
    }

    private String why(Conversation talk, Lines.Eye eye) {
        return lines.say(talk.over() ? "conversations.nothing.over" : "conversations.nothing.notYet", eye);
    }
}
