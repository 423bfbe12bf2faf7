package org.naast.conversations.web;

import java.util.Locale;
import java.util.UUID;
import org.naast.conversations.Conversation;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.conversations.Parties;
import org.naast.screens.NotHere;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Done for now, or done for good. */
@Controller
class EndingController {

    private final Conversations conversations;
    private final Parties parties;
    private final TalkPages pages;
    private final NotOpen notOpen;

    EndingController(Conversations conversations, Parties parties, TalkPages pages, NotOpen notOpen) {
        this.conversations = conversations;
        this.parties = parties;
        this.pages = pages;
        this.notOpen = notOpen;
    }

    /** What {@code conversations/done.html} needs. */
    record DonePage(UUID id, String name, boolean guest) {}

    @GetMapping("/conversations/{id}/done")
    String done(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        var talk = talk(viewer, id);
        if (!talk.open()) {
            return "redirect:/conversations/" + id;
        }
        var page = pages.of(talk, viewer, locale, TalkPages.Back.nothing());
        model.addAttribute("page", new DonePage(id, page.name(), viewer.is(Role.GUEST)));
        return "conversations/done";
    }

    /** Ended twice is ended; the page says so either way. Before it began there is a request to take back instead. */
    @PostMapping("/conversations/{id}/ending")
    ModelAndView create(
            Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean never, Locale locale) {
        var talk = talk(viewer, id);
        if (!talk.open() && !talk.over()) {
            return notOpen.page(viewer, talk.id(), locale);
        }
        if (never) {
            parties.block(viewer, new ConversationId(id));
        } else {
            parties.end(viewer, new ConversationId(id));
        }
        return new ModelAndView("redirect:/conversations/" + id);
    }

    private Conversation talk(Viewer viewer, UUID id) {
        return conversations
                .read(viewer, new ConversationId(id), Long.MAX_VALUE - 1)
                .orElseThrow(NotHere::new);
    }
}
