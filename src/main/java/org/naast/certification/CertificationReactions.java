package org.naast.certification;

import org.naast.directory.PeerMoved;
import org.naast.organisations.CoordinatorLeft;
import org.naast.organisations.ProgrammeChanged;
import org.naast.training.Learned;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the directory tells, and the start, each in one line. */
@Component
class CertificationReactions {

    private final Certificates certificates;
    private final Longer longer;
    private final GraduateNews graduates;
    private final LeftDeciding left;
    private final Loans loans;
    private final Outcome outcome;
    private final Standing standing;

    CertificationReactions(
            Certificates certificates,
            Longer longer,
            GraduateNews graduates,
            LeftDeciding left,
            Loans loans,
            Outcome outcome,
            Standing standing) {
        this.certificates = certificates;
        this.left = left;
        this.loans = loans;
        this.outcome = outcome;
        this.standing = standing;
        this.longer = longer;
        this.graduates = graduates;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        certificates.plan(Viewer.job());
    }

    @Reaction
    void on(RenewalWaits event) {
        longer.looked(Viewer.job(), event.application());
    }

    @Reaction
    void on(Learned event) {
        graduates.learned(Viewer.job(), event.person(), event.part());
    }

    @Reaction
    void on(PeerMoved event) {
        certificates.moved(Viewer.job(), event.peer());
    }

    @Reaction
    void on(CoordinatorLeft event) {
        left.by(Viewer.job(), event.programme());
    }

    @Reaction
    void lends(CoordinatorLeft event) {
        loans.left(Viewer.job(), event.programme());
    }

    @Reaction
    void lends(ProgrammeChanged event) {
        loans.left(Viewer.job(), event.programme());
    }

    @Reaction
    void on(StandsStill event) {
        standing.look(Viewer.job(), event);
    }

    @Reaction
    void on(DecidedElsewhere event) {
        outcome.decided(Viewer.job(), event);
    }
}
