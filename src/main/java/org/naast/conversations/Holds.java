package org.naast.conversations;

import java.util.function.BooleanSupplier;
import org.naast.directory.Certifying;
import org.naast.live.Live;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A conversation stands still while somebody looks into what one of two said about the other. What is decided is about
 * those two: whoever came after one of them talks on. For whoever may arrange the conversation; for anybody else nothing
 * happens, and the answer is no.
 */
@Service
@Transactional
@NotPersonal("it answers yes or no")
public class Holds {

    private final ConversationTable table;
    private final Parties parties;
    private final StillTable still;
    private final Certifying certifying;
    private final Live live;

    Holds(ConversationTable table, Parties parties, StillTable still, Certifying certifying, Live live) {
        this.table = table;
        this.parties = parties;
        this.still = still;
        this.certifying = certifying;
        this.live = live;
    }

    /** Nobody can write until it is released, or one of the two went. */
    public boolean hold(Viewer by, ConversationId id) {
        return arrange(by, id, () -> table.hold(id, true));
    }

    public boolean release(Viewer by, ConversationId id, PersonId one, PersonId other) {
        return arrange(by, id, () -> table.bothHere(id, one, other) && table.hold(id, false));
    }

    public boolean end(Viewer by, ConversationId id, PersonId one, PersonId other) {
        return arrange(by, id, () -> table.bothHere(id, one, other) && parties.end(by, id));
    }

    /** A talk in which this peer walks beside somebody stops, or goes on: whichever is right now. */
    public void standStill(Viewer job, ConversationId id, PersonId peer) {
        if (still.stopForEveryone(id, peer, certifying.standsStill(job, peer))) {
            live.announce(job, id.topic());
        }
    }

    private boolean arrange(Viewer by, ConversationId id, BooleanSupplier change) {
        var changed = table.lockToArrange(by, id).isPresent() && change.getAsBoolean();
        live.announce(by, id.topic());
        return changed;
    }
}
