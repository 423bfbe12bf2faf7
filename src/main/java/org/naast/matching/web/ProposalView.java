package org.naast.matching.web;

import java.util.List;

/** One proposed person on the page, in words. */
record ProposalView(
        String id,
        String name,
        String letter,
        String who,
        List<Line> reasons,
        String quote,
        List<Told> told,
        String answerBy) {

    /** A reason, and whether it fits. */
    record Line(String text, boolean fits) {}

    /** One experience in the peer's words. */
    record Told(String title, String how, String words) {}
}
