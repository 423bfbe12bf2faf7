package org.naast.conversations;

import java.time.Instant;
import org.naast.live.Live;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Either proposes a time to talk again, the other agrees, both see it. For anybody else the answer is no. */
@Service
@Transactional
@NotPersonal(value = "it answers yes or no", noIsATry = true)
public class NextTimes {

    private final ConversationTable table;
    private final NextTimeTable nextTimes;
    private final Live live;

    NextTimes(ConversationTable table, NextTimeTable nextTimes, Live live) {
        this.table = table;
        this.nextTimes = nextTimes;
        this.live = live;
    }

    public boolean propose(Viewer by, ConversationId id, Instant at) {
        var writes = table.lock(by, id).filter(NextTimes::goesOn).isPresent();
        if (writes) {
            nextTimes.propose(by, id, at);
            live.announce(by, id.topic());
        }
        return writes;
    }

    public boolean agree(Viewer by, ConversationId id, Instant at) {
        var agreed = table.lock(by, id).filter(NextTimes::goesOn).isPresent() && nextTimes.agree(by, id, at);
        live.announce(by, id.topic());
        return agreed;
    }

    /** While something is looked into, nobody comes nearer to the other. */
    private static boolean goesOn(Standing here) {
        return !here.ended() && !here.held() && here.mayWrite();
    }
}
