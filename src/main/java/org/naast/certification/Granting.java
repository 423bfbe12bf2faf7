package org.naast.certification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.naast.directory.Level;
import org.naast.dossier.Dossiers;
import org.naast.dossier.Gathered;
import org.naast.organisations.Programmes;
import org.naast.reference.Endorsement;
import org.naast.schemes.GapList;
import org.naast.schemes.Scheme;
import org.naast.schemes.Schemes;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/**
 * What two people decided becomes a certificate, for as long as the scheme says: provisional while something it asks is
 * not there and it knows such a time, otherwise whole; and one that is kept begins where it would have ended.
 */
@Component
class Granting {

    private final Certificates certificates;
    private final TermTable terms;
    private final Revoking revoking;
    private final Loans loans;
    private final Dossiers dossiers;
    private final Schemes schemes;
    private final Programmes programmes;

    Granting(
            Certificates certificates,
            TermTable terms,
            Revoking revoking,
            Loans loans,
            Dossiers dossiers,
            Schemes schemes,
            Programmes programmes) {
        this.certificates = certificates;
        this.terms = terms;
        this.revoking = revoking;
        this.loans = loans;
        this.dossiers = dossiers;
        this.schemes = schemes;
        this.programmes = programmes;
    }

    /** How what they have stands beside what is asked of them; empty when the scheme is not there any more. */
    Optional<GapList> gaps(Viewer coordinator, Application one) {
        var since = one.renews()
                ? terms.find(one.person(), one.programme()).map(Term::since).orElse(LocalDate.MIN)
                : LocalDate.MIN;
        return loans.through(coordinator, one)
                .flatMap(mine -> schemes.find(one.scheme(), one.version())
                        .map(scheme -> GapList.of(
                                scheme,
                                one.renews(),
                                Gathered.of(dossiers.of(coordinator, one.person(), mine), since),
                                certificates.today(coordinator, one.person(), one.programme()))));
    }

    /** Whether whoever decides may not read the file, so that nothing is known of what is there. */
    boolean closed(Viewer coordinator, Application one) {
        return loans.through(coordinator, one)
                .filter(mine -> !dossiers.isOpen(coordinator, one.person(), mine))
                .isPresent();
    }

    void grant(Viewer viewer, Application one, Set<Endorsement> fields, boolean provisional) {
        programmes.admit(viewer, one.programme(), one.person(), Role.PEER);
        var today = certificates.today(viewer, one.person(), one.programme());
        var before = certificates.find(viewer, one.person(), one.programme());
        var months = course(one)
                .map(each -> provisional ? each.provisionalMonths() : each.validMonths())
                .orElse(0);
        var first = one.renews() ? before.map(held -> kept(held, today)).orElse(today) : today;
        certificates.keep(
                viewer,
                new Certificate(
                        one.person(),
                        one.programme(),
                        GivenBy.name(programmes, viewer, one.programme()),
                        level(one),
                        fields,
                        one.renews() ? before.map(Certificate::from).orElse(today) : today,
                        Optional.of(months)
                                .filter(many -> many > 0)
                                .map(many -> first.plusMonths(many).minusDays(1)),
                        today));
        revoking.givenAnew(viewer, one.person(), one.programme());
        certificates.given(viewer, Term.of(one, today, provisional));
    }

    /** Whether it would be: the scheme knows such a time, and something it asks is not there. */
    boolean provisional(Viewer coordinator, Application one) {
        return !one.renews()
                && course(one).filter(each -> each.provisionalMonths() > 0).isPresent()
                && gaps(coordinator, one).filter(GapList::met).isEmpty();
    }

    /** The day after the last it had before it was made longer; today for one that has ended. */
    private LocalDate kept(Certificate held, LocalDate today) {
        return held.lastDay().isBefore(today)
                ? today
                : terms.find(held.holder(), held.programme())
                        .flatMap(Term::endedBefore)
                        .orElseGet(held::lastDay)
                        .plusDays(1);
    }

    private Optional<Scheme.Course> course(Application one) {
        return schemes.find(one.scheme(), one.version()).map(Scheme::course);
    }

    private Level level(Application one) {
        return schemes.find(one.scheme(), one.version()).map(Replacing::level).orElse(Level.CERTIFICATE);
    }
}
