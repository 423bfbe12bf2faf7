package org.naast.safety.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.conversations.Conversation;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.conversations.Excerpts;
import org.naast.reference.BoundaryWords;
import org.naast.safety.Concerns;
import org.naast.safety.Kind;
import org.naast.screens.Moments;
import org.naast.screens.NotHere;
import org.naast.screens.ReadIn;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Report something", "I am worried", "this person is younger than 18": from any conversation or request. */
@Controller
class RaisingController {

    private final Concerns concerns;
    private final Conversations conversations;
    private final Excerpts excerpts;
    private final BoundaryWords words;
    private final Moments moments;

    RaisingController(
            Concerns concerns, Conversations conversations, Excerpts excerpts, BoundaryWords words, Moments moments) {
        this.concerns = concerns;
        this.conversations = conversations;
        this.excerpts = excerpts;
        this.words = words;
        this.moments = moments;
    }

    /**
     * What {@code safety/new.html} needs.
     *
     * @param kind {@code worried}, {@code minor} or {@code report}
     * @param key names the concern that will be, so that the same form raises one
     * @param message the reported message; empty when none is named yet
     * @param chosen the reason ticked before; empty when none was
     * @param unchosen whether to say that one must be
     * @param boundary whether the message has words about what nobody here may ask for
     */
    record NewPage(
            String kind,
            UUID key,
            UUID conversation,
            String name,
            String message,
            List<Kind> reasons,
            String chosen,
            Note note,
            boolean unchosen,
            boolean boundary) {}

    /** What {@code safety/raised.html} needs. */
    record RaisedPage(String kind, UUID conversation, String when) {}

    @GetMapping("/concerns/new")
    String form(
            Viewer viewer,
            @RequestParam String kind,
            @RequestParam UUID conversation,
            @RequestParam Optional<UUID> message,
            Model model) {
        var name = other(viewer, kind, conversation);
        model.addAttribute(
                "page",
                new NewPage(
                        kind,
                        UUID.randomUUID(),
                        conversation,
                        name,
                        message.map(UUID::toString).orElse(""),
                        Kind.REASONS,
                        "",
                        Note.NONE,
                        false,
                        boundary(viewer, conversation, message)));
        return "safety/new";
    }

    @PostMapping(
            path = "/concerns",
            params = {"key", "conversation"})
    String create(
            Viewer viewer,
            RaiseForm form,
            @RequestParam(name = ReadIn.FIELD) Optional<String> readIn,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        if (readIn.isPresent()) {
            model.addAttribute("page", again(viewer, form, false));
            return "safety/new";
        }
        var raise = form.raise();
        if (raise.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", again(viewer, form, form.chosen().isEmpty()));
            return "safety/new";
        }
        var raised = concerns.raise(viewer, raise.get()).orElseThrow(NotHere::new);
        var when = moments.by(raised.due(), raised.zone(), locale);
        model.addAttribute(
                "page", new RaisedPage(raised.somebody() ? form.page() : "nobody", form.conversation(), when));
        return "safety/raised";
    }

    /** The same form with everything in it, and what is still to be done. */
    private NewPage again(Viewer viewer, RaiseForm form, boolean unchosen) {
        return new NewPage(
                form.page(),
                form.key(),
                form.conversation(),
                other(viewer, form.page(), form.conversation()),
                form.message() == null ? "" : form.message().toString(),
                Kind.REASONS,
                form.chosen().map(Kind::name).orElse(""),
                form.note(),
                unchosen,
                boundary(viewer, form.conversation(), Optional.ofNullable(form.message())));
    }

    /** Seen by whoever reports, and by nobody else. */
    private boolean boundary(Viewer viewer, UUID conversation, Optional<UUID> message) {
        return message.stream()
                .flatMap(id -> excerpts.round(viewer, new ConversationId(conversation), id, 0, 0).stream())
                .anyMatch(said -> words.in(said.words().or("")));
    }

    private String other(Viewer viewer, String kind, UUID conversation) {
        return conversations
                .read(viewer, new ConversationId(conversation), Long.MAX_VALUE - 1)
                .filter(_ -> kind.equals("report")
                        || (viewer.is(Role.PEER) && List.of("worried", "minor").contains(kind)))
                .orElseThrow(NotHere::new)
                .other()
                .map(Conversation.Somebody::name)
                .orElse("…");
    }
}
