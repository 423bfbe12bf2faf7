package org.naast.privacy;

import java.util.Optional;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/**
 * Makes the looks that wait the next links of the chain. Whose a try was is asked in between, in the machine's own role:
 * the sealer's reads nothing but the audit.
 */
@Component
public class Sealing {

    private final Chain chain;
    private final Whose whose;

    Sealing(Chain chain, Whose whose) {
        this.chain = chain;
        this.whose = whose;
    }

    /** The new end of the chain; empty when nothing waited or another node is at it. */
    public Optional<Link> next(Viewer job) {
        return chain.next(job, whose.of(job, chain.tries(job)));
    }
}
