package org.naast.conversations.web;

import java.util.Locale;
import java.util.UUID;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.conversations.Parties;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Done for now, or done for good. */
@Controller
class EndingController {

    private final Conversations conversations;
    private final Parties parties;
    private final TalkPages pages;

    EndingController(Conversations conversations, Parties parties, TalkPages pages) {
        this.conversations = conversations;
        this.parties = parties;
        this.pages = pages;
    }

    /** What {@code conversations/done.html} needs. */
    record DonePage(UUID id, String name, boolean guest, boolean ended) {}

    @GetMapping("/conversations/{id}/done")
    String done(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        var talk = conversations
                .read(viewer, new ConversationId(id), Long.MAX_VALUE - 1)
                .orElseThrow(TalkController::notHere);
        var page = pages.of(talk, viewer, locale, TalkPages.Back.nothing());
        model.addAttribute("page", new DonePage(id, page.name(), viewer.is(Role.GUEST), page.ended()));
        return "conversations/done";
    }

    /** Ended twice is ended; the page says so either way. */
    @PostMapping("/conversations/{id}/ending")
    String create(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean never) {
        if (never) {
            parties.block(viewer, new ConversationId(id));
        } else {
            parties.end(viewer, new ConversationId(id));
        }
        return "redirect:/conversations/" + id;
    }
}
