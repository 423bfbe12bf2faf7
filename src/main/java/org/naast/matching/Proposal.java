package org.naast.matching;

import java.util.List;
import org.naast.directory.PeerCard;

/** One peer who fits, as this asker may see them, and why. */
public record Proposal(PeerCard peer, List<Reason> reasons) {

    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
