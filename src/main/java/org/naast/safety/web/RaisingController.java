package org.naast.safety.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naast.conversations.Conversation;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.safety.ConcernId;
import org.naast.safety.Concerns;
import org.naast.safety.Kind;
import org.naast.safety.Raise;
import org.naast.screens.Moments;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** "Report something", "I am worried", "this person is younger than 18": from any conversation or request. */
@Controller
class RaisingController {

    private static final int LONGEST = 2000;

    private final Concerns concerns;
    private final Conversations conversations;
    private final Moments moments;

    RaisingController(Concerns concerns, Conversations conversations, Moments moments) {
        this.concerns = concerns;
        this.conversations = conversations;
        this.moments = moments;
    }

    /**
     * What {@code safety/new.html} needs.
     *
     * @param kind {@code worried}, {@code minor} or {@code report}
     * @param key names the concern that will be, so that the same form raises one
     * @param message the reported message; empty when none is named yet
     */
    record NewPage(String kind, UUID key, UUID conversation, String name, String message, List<Kind> reasons) {}

    /** What {@code safety/raised.html} needs. */
    record RaisedPage(String kind, UUID conversation, String when) {}

    /** What comes in. */
    record RaiseForm(
            UUID key,
            Kind kind,
            UUID conversation,
            @Nullable String message,
            @Nullable String words) {

        Raise raise() {
            var cut = words == null ? "" : words.strip();
            return new Raise(
                    new ConcernId(key),
                    kind,
                    new ConversationId(conversation),
                    Optional.ofNullable(message).filter(id -> !id.isBlank()).map(UUID::fromString),
                    cut.length() > LONGEST ? cut.substring(0, LONGEST) : cut);
        }
    }

    @GetMapping("/concerns/new")
    String form(
            Viewer viewer,
            @RequestParam String kind,
            @RequestParam UUID conversation,
            @RequestParam(defaultValue = "") String message,
            Model model) {
        var talk = conversations
                .read(viewer, new ConversationId(conversation), Long.MAX_VALUE - 1)
                .filter(_ -> kind.equals("report")
                        || (viewer.is(Role.PEER) && List.of("worried", "minor").contains(kind)))
                .orElseThrow(RaisingController::notHere);
        var name = talk.other().map(Conversation.Somebody::name).orElse("…");
        model.addAttribute("page", new NewPage(kind, UUID.randomUUID(), conversation, name, message, Kind.REASONS));
        return "safety/new";
    }

    @PostMapping("/concerns")
    String create(Viewer viewer, RaiseForm form, Locale locale, Model model) {
        var raised = concerns.raise(viewer, form.raise()).orElseThrow(RaisingController::notHere);
        model.addAttribute(
                "page",
                new RaisedPage(
                        form.kind().isReport() ? "report" : form.kind().word(),
                        form.conversation(),
                        moments.at(raised.due(), raised.zone(), locale)));
        return "safety/raised";
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
