package org.naast.requests;

import org.naast.conversations.Holds;
import org.naast.conversations.Parties;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of running talks when a peer's certificate is stopped for safety. It is about their work: the talk in which
 * somebody walks beside the peer goes on.
 */
@Service
@Transactional
class Stopped {

    private final WhichTable which;
    private final Holds holds;
    private final Parties parties;

    Stopped(WhichTable which, Holds holds, Parties parties) {
        this.which = which;
        this.holds = holds;
        this.parties = parties;
    }

    /** They stand still, or go on: whichever is right now. */
    public void standsStill(Viewer job, PersonId peer) {
        which.talksOfForEveryone(peer).forEach(talk -> holds.standStill(job, talk, peer));
    }

    /** It was taken back for good: they end, and whoever talked there is free to find somebody else. */
    public void forGood(Viewer job, PersonId peer) {
        which.talksOfForEveryone(peer).forEach(talk -> parties.end(job, talk));
    }
}
