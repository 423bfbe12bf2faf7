package org.naast.matching;

import java.util.List;

/**
 * The answer to a need: none to three peers, and, when there are fewer than three, what letting a wish go would bring.
 */
public record Proposals(List<Proposal> people, List<Widening> widenings) {

    public Proposals {
        people = List.copyOf(people);
        widenings = List.copyOf(widenings);
    }
}
