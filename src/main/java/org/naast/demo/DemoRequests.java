package org.naast.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.people.Guests;
import org.naast.requests.Ask;
import org.naast.requests.Asked;
import org.naast.requests.Replies;
import org.naast.requests.Request;
import org.naast.requests.Requests;
import org.naast.requests.Wishes;
import org.naast.viewer.Viewer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lets invented guests ask invented peers: one waits, one is talking. */
@Component
class DemoRequests {

    private final Invention invention;
    private final Guests guests;
    private final Requests requests;
    private final Replies replies;
    private final Conversations conversations;

    DemoRequests(Invention invention, Guests guests, Requests requests, Replies replies, Conversations conversations) {
        this.invention = invention;
        this.guests = guests;
        this.requests = requests;
        this.replies = replies;
        this.conversations = conversations;
    }

    /** @param peers by their sign-in name */
    void begin(Map<String, Viewer> peers) {
        waiting(
                Locale.of("nl"),
                peers,
                "samira",
                "Hoi. Ik heb vorige week gehoord dat ik bipolair ben. Ik weet niet wat ik nu moet.");
        waiting(
                Locale.ENGLISH,
                peers,
                "ray",
                "I start on bupe Monday. I want to talk to someone who did it and is okay.");
        talking(
                Locale.of("nl"),
                peers,
                "joris",
                List.of(
                        "Ik drink elke avond en niemand weet het.",
                        "Fijn dat je schrijft. Ik herken dat van niemand die het weet. Hoe is het nu, vanavond?",
                        "Moe. Maar ik heb nog niets gehad vandaag."));
    }

    private void waiting(Locale language, Map<String, Viewer> peers, String peer, String words) {
        if (invention.first(Viewer.job(), "request to " + peer)) {
            ask(guest(language), peers, peer, words);
        }
    }

    private void talking(Locale language, Map<String, Viewer> peers, String name, List<String> words) {
        if (!invention.first(Viewer.job(), "talk with " + name)) {
            return;
        }
        var guest = guest(language);
        var peer = java.util.Objects.requireNonNull(peers.get(name));
        var request = ask(guest, peers, name, words.getFirst());
        replies.accept(peer, request.id());
        say(peer, request.conversation(), words.get(1));
        say(guest, request.conversation(), words.get(2));
    }

    private Viewer guest(Locale language) {
        LocaleContextHolder.setLocale(language);
        try {
            return Viewer.guest(guests.begin(Viewer.visitor()).id());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private Request ask(Viewer guest, Map<String, Viewer> peers, String name, String words) {
        var peer = java.util.Objects.requireNonNull(peers.get(name));
        var asked = requests.ask(guest, new Ask(UUID.randomUUID(), peer.id(), List.of(), words, Wishes.KIND));
        if (asked instanceof Asked.Sent(Request request)) {
            return request;
        }
        throw new IllegalStateException("an invented guest could not ask " + name + ": " + asked);
    }

    private void say(Viewer who, ConversationId where, String words) {
        conversations.send(who, where, UUID.randomUUID(), words);
    }
}
