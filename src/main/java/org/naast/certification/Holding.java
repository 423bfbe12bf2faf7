package org.naast.certification;

import java.time.Clock;
import java.util.Optional;
import org.naast.directory.Certifying;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Whether a certificate holds at this instant, where its holder lives: begun, not over, not stopped and not resting. */
@Component
class Holding {

    private final Certifying certifying;
    private final RestTable rests;
    private final TermTable terms;
    private final Programmes programmes;
    private final Clock clock;

    Holding(Certifying certifying, RestTable rests, TermTable terms, Programmes programmes, Clock clock) {
        this.certifying = certifying;
        this.rests = rests;
        this.terms = terms;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Whether something is still to be completed for it. */
    boolean provisional(Certificate one) {
        return terms.find(one.holder(), one.programme())
                .filter(Term::provisional)
                .isPresent();
    }

    /** Whoever is said to have given it did not say so here, unless it is the programme itself; empty then. */
    Optional<String> keeper(Viewer viewer, Certificate one) {
        return programmes
                .find(viewer, one.programme())
                .map(Programme::name)
                .filter(name -> !one.issuer().equals(name)
                        && !one.issuer().equals(GivenBy.name(programmes, viewer, one.programme())));
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
