package org.naast.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.kill.Deed.Accepting;
import org.naast.kill.Deed.Asking;
import org.naast.kill.Deed.Saying;
import org.naast.requests.Request;
import org.naast.requests.Requests;
import org.naast.requests.State;
import org.naast.testing.Superuser;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationContext;

/** Looks what is there, as the people see it: a line for each deed that can be seen, and one for each peer's places. */
class Teller {

    private final Requests requests;
    private final Conversations conversations;
    private final Superuser superuser;

    Teller(ApplicationContext context) {
        this.requests = context.getBean(Requests.class);
        this.conversations = context.getBean(Conversations.class);
        this.superuser = context.getBean(Superuser.class);
    }

    List<String> tell(List<Deed> acknowledged) {
        var lines = new ArrayList<String>();
        var askings = acknowledged.stream()
                .filter(Asking.class::isInstance)
                .map(Asking.class::cast)
                .toList();
        for (var asking : askings) {
            var guest = Viewer.guest(asking.guest());
            for (var request : requests.mine(guest)) {
                lines.add(asking + " = " + request.id() + " " + request.conversation());
                accepted(request, asking.peer(), lines);
                said(guest, request.conversation(), lines);
            }
        }
        askings.stream().map(Asking::peer).distinct().forEach(peer -> lines.add(places(peer)));
        return lines;
    }

    private static void accepted(Request request, PersonId peer, List<String> lines) {
        if (request.state() instanceof State.Accepted || request.state() instanceof State.Met) {
            lines.add(new Accepting(request.id().value(), peer, request.programme()) + " = yes");
        }
    }

    private void said(Viewer guest, ConversationId id, List<String> lines) {
        conversations
                .read(guest, id, 0)
                .ifPresent(talk -> talk.messages()
                        .forEach(message -> lines.add(new Saying(
                                        UUID.fromString(message.words().or("")),
                                        id,
                                        message.author().orElseThrow())
                                + " = " + message.seq())));
    }

    /** What the row of their places says, and how many were accepted. */
    private String places(PersonId peer) {
        var row = " from directory.availability where peer = '" + peer + "'";
        return "places " + peer + " = "
                + superuser.count("select coalesce(max(load), -1)" + row) + " "
                + superuser.count("select coalesce(max(capacity), -1)" + row) + " "
                + superuser.count(
                        "select count(*) from requests.request where state in ('accepted', 'met') and peer = '" + peer
                                + "'");
    }
}
