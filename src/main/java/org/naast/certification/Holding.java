package org.naast.certification;

import java.time.Clock;
import org.naast.directory.Certifying;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Whether a certificate holds at this instant, where its holder lives: begun, not over, not stopped and not resting. */
@Component
class Holding {

    private final Certifying certifying;
    private final RestTable rests;
    private final TermTable terms;
    private final Clock clock;

    Holding(Certifying certifying, RestTable rests, TermTable terms, Clock clock) {
        this.certifying = certifying;
        this.rests = rests;
        this.terms = terms;
        this.clock = clock;
    }

    /** Whether something is still to be completed for it. */
    boolean provisional(Certificate one) {
        return terms.find(one.holder(), one.programme())
                .filter(Term::provisional)
                .isPresent();
    }

    boolean holds(Viewer viewer, Certificate one) {
        var zone = certifying.zone(viewer, one.holder(), one.programme());
        var now = clock.instant();
        return !one.from().atStartOfDay(zone).toInstant().isAfter(now)
                && one.until(zone).isAfter(now)
                && !certifying.standsStill(viewer, one.holder())
                && !rests.has(one.holder(), one.programme());
    }
}
