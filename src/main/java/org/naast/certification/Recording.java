package org.naast.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.naast.directory.Certifying;
import org.naast.directory.Endorsed;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Keeps a certificate, and tells the directory and the timers when it ends. */
@Component
class Recording {

    private final CertificateTable table;
    private final Certifying certifying;
    private final CertificateEnds ends;
    private final Clock clock;

    Recording(CertificateTable table, Certifying certifying, CertificateEnds ends, Clock clock) {
        this.table = table;
        this.certifying = certifying;
        this.ends = ends;
        this.clock = clock;
    }

    Certificate keep(Viewer viewer, Certificate certificate) {
        tell(viewer, table.keep(certificate), certificate);
        return certificate;
    }

    void moveEnd(Viewer viewer, Certificate certificate, LocalDate to) {
        tell(viewer, table.moveEnd(certificate, to), certificate.lasting(to));
    }

    void tell(Viewer viewer, UUID id, Certificate certificate) {
        var until = until(viewer, certificate);
        ends.remember(viewer, id, certificate, until);
        certifying.endorsed(
                viewer,
                new Endorsed(
                        certificate.holder(),
                        certificate.programme(),
                        certificate.level(),
                        certificate.endorsements(),
                        until));
    }

    /** Whether it is still to be completed, which the directory tells whoever looks. */
    void provisional(Viewer viewer, PersonId holder, ProgrammeId programme, boolean yes) {
        certifying.provisional(viewer, holder, programme, yes);
    }

    Instant until(Viewer viewer, Certificate certificate) {
        return certificate.until(certifying.zone(viewer, certificate.holder(), certificate.programme()));
    }

    LocalDate today(Viewer viewer, PersonId peer, ProgrammeId programme) {
        return LocalDate.ofInstant(clock.instant(), certifying.zone(viewer, peer, programme));
    }
}
