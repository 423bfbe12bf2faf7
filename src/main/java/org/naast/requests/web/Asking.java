package org.naast.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.naast.matching.Matching;
import org.naast.matching.Need;
import org.naast.people.CodeSlip;
import org.naast.people.Entrance;
import org.naast.people.Guests;
import org.naast.people.Leaving;
import org.naast.requests.Asked;
import org.naast.requests.Requests;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Asks for whoever is there; for a visitor, makes the guest first. Each step is a use case of its own. */
@Component
class Asking {

    sealed interface Outcome {}

    /** Somebody new, to be let in and given their code. */
    record Began(PersonId guest) implements Outcome {}

    record There() implements Outcome {}

    /** @param why key of the sentence */
    record No(String why) implements Outcome {}

    /** What can be mended in the form itself. */
    static final String LINKS = "requests.not.too_many_links";

    private final Requests requests;
    private final Matching matching;
    private final Guests guests;
    private final Leaving leaving;
    private final Entrance entrance;
    private final CodeSlip slip;

    Asking(Requests requests, Matching matching, Guests guests, Leaving leaving, Entrance entrance, CodeSlip slip) {
        this.requests = requests;
        this.matching = matching;
        this.guests = guests;
        this.leaving = leaving;
        this.entrance = entrance;
        this.slip = slip;
    }

    Outcome ask(Viewer viewer, AskForm form, Need need) {
        var next = seen(viewer, need);
        return viewer.isSomebody() ? known(viewer, form, next) : visitor(viewer, form, next);
    }

    /** Lets the newcomer in, with a code on its way to its page. */
    void enter(Began began, HttpServletRequest http, HttpServletResponse response) {
        entrance.in(http, response, began.guest(), Role.GUEST);
        slip.give(Viewer.guest(began.guest()), http, response);
    }

    /** A form that somebody else sent before from this very page, on a device that several use, is this one's own now. */
    private Outcome known(Viewer viewer, AskForm form, List<PersonId> next) {
        try {
            return there(requests.ask(viewer, form.ask(form.peer().orElse(Viewer.NOBODY), next)));
        } catch (DuplicateKeyException e) {
            return there(requests.ask(viewer, form.anew().ask(form.peer().orElse(Viewer.NOBODY), next)));
        }
    }

    private static Outcome there(Asked asked) {
        return switch (asked) {
            case Asked.Sent _, Asked.Before _ -> new There();
            case Asked.Refused why -> no(why);
        };
    }

    /** The same form sent twice before its first answer arrived is the same guest, who gets a code they can read. */
    private Outcome visitor(Viewer visitor, AskForm form, List<PersonId> next) {
        var before = requests.sentWith(Viewer.job(), form.key());
        if (before.isPresent()) {
            return new Began(before.get());
        }
        if (form.peer().flatMap(peer -> requests.offer(visitor, peer)).isEmpty()) {
            return no(Asked.Refused.NOT_FREE);
        }
        var guest = Viewer.guest(guests.begin(visitor).id());
        try {
            return switch (requests.ask(guest, form.ask(form.peer().orElse(Viewer.NOBODY), next))) {
                case Asked.Sent _, Asked.Before _ -> new Began(guest.id());
                case Asked.Refused why -> {
                    leaving.eraseMe(guest);
                    yield no(why);
                }
            };
        } catch (DuplicateKeyException e) {
            leaving.eraseMe(guest);
            return new Began(requests.sentWith(Viewer.job(), form.key()).orElseThrow(() -> e));
        }
    }

    /** The peers this asker was shown, in their order: whom else they might have asked. */
    private List<PersonId> seen(Viewer viewer, Need need) {
        return matching.propose(viewer, need).people().stream()
                .map(proposal -> proposal.peer().peer())
                .toList();
    }

    private static No no(Asked.Refused why) {
        return new No("requests.not." + why.name().toLowerCase(java.util.Locale.ROOT));
    }
}
