package org.naast.assessments;

import java.util.Optional;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;

/** Somebody who takes part, what they handed in, and what was said of it. */
public record Judged(PersonId whose, Optional<Work> work, Optional<Verdict> verdict) implements About {

    /** Handed in, and not looked at since. */
    public boolean waits() {
        return work.filter(one -> verdict.filter(said -> !said.at().isBefore(one.handedIn()))
                        .isEmpty())
                .isPresent();
    }
}
