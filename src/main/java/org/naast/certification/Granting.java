package org.naast.certification;

import java.util.Optional;
import java.util.Set;
import org.naast.directory.Level;
import org.naast.organisations.Programmes;
import org.naast.reference.Endorsement;
import org.naast.schemes.Scheme;
import org.naast.schemes.Schemes;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What two people decided becomes a certificate, for as long as the scheme says. */
@Component
class Granting {

    private final Certificates certificates;
    private final Schemes schemes;
    private final Programmes programmes;

    Granting(Certificates certificates, Schemes schemes, Programmes programmes) {
        this.certificates = certificates;
        this.schemes = schemes;
        this.programmes = programmes;
    }

    void grant(Viewer coordinator, Application one, Set<Endorsement> fields) {
        programmes.admit(coordinator, one.programme(), one.person(), Role.PEER);
        var today = certificates.today(coordinator, one.person(), one.programme());
        var scheme = schemes.find(one.scheme(), one.version());
        var programme = programmes.find(coordinator, one.programme()).orElseThrow();
        certificates.record(
                coordinator,
                new Certificate(
                        one.person(),
                        one.programme(),
                        programmes
                                .organisationName(coordinator, programme.organisation())
                                .orElse(programme.name()),
                        level(scheme),
                        fields,
                        today,
                        scheme.map(Scheme::course)
                                .filter(course -> course.validMonths() > 0)
                                .map(course ->
                                        today.plusMonths(course.validMonths()).minusDays(1)),
                        today));
    }

    private static Level level(Optional<Scheme> scheme) {
        return scheme.filter(one -> one.level().equals("volunteer")).isPresent() ? Level.VOLUNTEER : Level.CERTIFICATE;
    }
}
