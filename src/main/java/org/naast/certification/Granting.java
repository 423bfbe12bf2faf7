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
    private final Dossiers dossiers;
    private final Schemes schemes;
    private final Programmes programmes;

    Granting(
            Certificates certificates,
            TermTable terms,
            Revoking revoking,
            Dossiers dossiers,
            Schemes schemes,
            Programmes programmes) {
        this.certificates = certificates;
        this.terms = terms;
        this.revoking = revoking;
        this.dossiers = dossiers;
        this.schemes = schemes;
        this.programmes = programmes;
    }

    /** How what they have stands beside what is asked of them; empty when the scheme is not there any more. */
    Optional<GapList> gaps(Viewer coordinator, Application one) {
        var since = one.renews()
                ? terms.find(one.person(), one.programme()).map(Term::since).orElse(LocalDate.MIN)
                : LocalDate.MIN;
        return schemes.find(one.scheme(), one.version())
                .map(scheme -> GapList.of(
                        scheme,
                        one.renews(),
                        Gathered.of(dossiers.of(coordinator, one.person(), one.programme()), since),
                        certificates.today(coordinator, one.person(), one.programme())));
    }

    void grant(Viewer coordinator, Application one, Set<Endorsement> fields) {
        programmes.admit(coordinator, one.programme(), one.person(), Role.PEER);
        var today = certificates.today(coordinator, one.person(), one.programme());
        var course = schemes.find(one.scheme(), one.version()).map(Scheme::course);
        var before = certificates.find(coordinator, one.person(), one.programme());
        var provisional = provisional(coordinator, one, course);
        var months = course.map(each -> provisional ? each.provisionalMonths() : each.validMonths())
                .orElse(0);
        var first = one.renews() ? before.map(held -> kept(held, today)).orElse(today) : today;
        certificates.record(
                coordinator,
                new Certificate(
                        one.person(),
                        one.programme(),
                        issuer(coordinator, one),
                        level(one),
                        fields,
                        one.renews() ? before.map(Certificate::from).orElse(today) : today,
                        Optional.of(months)
                                .filter(many -> many > 0)
                                .map(many -> first.plusMonths(many).minusDays(1)),
                        today));
        revoking.givenAnew(coordinator, one.person(), one.programme());
        certificates.given(coordinator, Term.of(one, today, provisional));
    }

    private boolean provisional(Viewer coordinator, Application one, Optional<Scheme.Course> course) {
        return !one.renews()
                && course.filter(each -> each.provisionalMonths() > 0).isPresent()
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

    private String issuer(Viewer coordinator, Application one) {
        var programme = programmes.find(coordinator, one.programme()).orElseThrow();
        return programmes
                .organisationName(coordinator, programme.organisation())
                .orElse(programme.name());
    }

    private Level level(Application one) {
        return schemes.find(one.scheme(), one.version())
                        .filter(scheme -> scheme.level().equals("volunteer"))
                        .isPresent()
                ? Level.VOLUNTEER
                : Level.CERTIFICATE;
    }
}
