package org.naast.testing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.organisations.Programmes;
import org.naast.people.Guests;
import org.naast.requests.Ask;
import org.naast.requests.Asked;
import org.naast.requests.Request;
import org.naast.requests.Requests;
import org.naast.requests.Wishes;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Guests who ask a peer, made through the use cases as people would. */
@Component
public class OpenRequests {

    public static final String WORDS = "Ik wil het graag over stoppen hebben.";

    private final Guests guests;
    private final Requests requests;
    private final Programmes programmes;

    OpenRequests(Guests guests, Requests requests, Programmes programmes) {
        this.guests = guests;
        this.requests = requests;
        this.programmes = programmes;
    }

    public Viewer guest() {
        return Viewer.guest(guests.begin(Viewer.visitor()).id());
    }

    public Request ask(Viewer guest, Viewer peer, Wishes wishes, Viewer... next) {
        var others = Stream.of(next).map(Viewer::id).toList();
        var asked = requests.ask(guest, new Ask(UUID.randomUUID(), peer.id(), others, WORDS, wishes));
        return ((Asked.Sent) asked).request();
    }

    public Request ask(Viewer guest, Viewer peer) {
        return ask(guest, peer, Wishes.KIND);
    }

    /** Whoever sits first at the desk of this programme. */
    public Viewer coordinator(ProgrammeId programme) {
        var desk = programmes.desk(Viewer.job(), programme).orElseThrow();
        return new Viewer(desk.coordinator(), Role.COORDINATOR, java.util.Set.of(programme));
    }

    public List<Request> of(Viewer guest) {
        return requests.mine(guest);
    }
}
