package org.naast.matching.web;

import java.util.List;

/** One peer, as this viewer may see them. */
record PeerPage(
        String id,
        String name,
        String letter,
        String who,
        List<String> facts,
        List<ProposalView.Told> told,
        boolean listed) {}
