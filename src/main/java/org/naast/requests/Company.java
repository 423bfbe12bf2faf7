package org.naast.requests;

import org.naast.conversations.Parties;
import org.naast.conversations.Party;
import org.naast.directory.Directory;
import org.naast.people.Names;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Who reads and writes where the asker's words are, and sees what of whom, as a request moves. */
@Component
class Company {

    private final FormerTable former;
    private final Parties parties;
    private final Directory directory;
    private final Names names;

    Company(FormerTable former, Parties parties, Directory directory, Names names) {
        this.former = former;
        this.parties = parties;
        this.directory = directory;
        this.names = names;
    }

    /** First those who have it no more, then those who have it now. */
    void changes(Viewer by, Request before, Request after, boolean words) {
        formerDesk(by, before, after);
        formerPeer(by, before, after);
        waitAgain(by, before, after);
        switch (after.state()) {
            case State.Asked asked when !isWith(asked.peer(), before) -> asked(by, after, asked.peer(), words);
            case State.Accepted accepted
            when before.state() instanceof State.Asked -> accepted(by, after, accepted.peer());
            case State.Withdrawn _ -> parties.end(by, before.conversation());
            case State.Ended ended -> directory.parted(by, ended.peer(), after.asker());
            case State.Asked _, State.Accepted _, State.Declined _, State.PassedOn _, State.Met _ -> {}
        }
    }

    /** False when nobody of the programme has it. */
    boolean letDeskRead(Viewer asker, Request request) {
        return request.state()
                .inHand()
                .filter(charge -> charge.atDesk() && charge.anybody())
                .map(charge -> Party.reader(charge.owner(), names.shown(asker, charge.owner())))
                .filter(reader -> parties.admit(asker, request.conversation(), reader, true))
                .isPresent();
    }

    void letDeskReadNoMore(Viewer asker, Request request) {
        request.state()
                .inHand()
                .filter(Charge::atDesk)
                .ifPresent(charge -> parties.leave(asker, request.conversation(), charge.owner()));
    }

    private void formerDesk(Viewer by, Request before, Request after) {
        before.state()
                .inHand()
                .filter(Charge::atDesk)
                .filter(charge -> after.state()
                        .inHand()
                        .map(Charge::owner)
                        .filter(charge.owner()::equals)
                        .isEmpty())
                .ifPresent(charge -> parties.leave(by, before.conversation(), charge.owner()));
    }

    private void formerPeer(Viewer by, Request before, Request after) {
        before.state().withPeer().filter(peer -> !stays(peer, after.state())).ifPresent(peer -> {
            if (!readsThatItEnded(by, before, after)) {
                parties.leave(by, before.conversation(), peer);
            }
            if (!peer.equals(Viewer.NOBODY)) {
                former.add(before.id(), peer);
            }
            directory.parted(by, peer, before.asker());
        });
    }

    /** Whoever said yes and hears no more of it is told in the conversation, unless the asker took their words back. */
    private static boolean readsThatItEnded(Viewer by, Request before, Request after) {
        return by.is(Role.JOB) && before.state() instanceof State.Accepted && after.state() instanceof State.Withdrawn;
    }

    private static boolean stays(PersonId peer, State state) {
        return !(state instanceof State.Declined)
                && state.withPeer().filter(peer::equals).isPresent();
    }

    /** After a yes that came to nothing the asker waits for another, and writes when that one said yes. */
    private void waitAgain(Viewer by, Request before, Request after) {
        if (before.state() instanceof State.Accepted
                && (after.state() instanceof State.Asked || after.state() instanceof State.PassedOn)) {
            parties.mayWrite(by, before.conversation(), before.asker(), false);
        }
    }

    private static boolean isWith(PersonId peer, Request before) {
        return before.state() instanceof State.Asked asked && asked.peer().equals(peer);
    }

    private void asked(Viewer by, Request after, PersonId peer, boolean words) {
        var name = directory.card(by, peer).orElseThrow().name();
        parties.admit(by, after.conversation(), new Party(peer, name, false), words);
        directory.asked(by, peer, after.asker());
    }

    private void accepted(Viewer by, Request after, PersonId peer) {
        parties.mayWrite(by, after.conversation(), peer, true);
        parties.mayWrite(by, after.conversation(), after.asker(), true);
        directory.matched(by, peer, after.asker());
    }
}
