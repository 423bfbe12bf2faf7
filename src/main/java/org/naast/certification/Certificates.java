package org.naast.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.naast.directory.Directory;
import org.naast.directory.Endorsed;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records certificates for an organisation, and confirms those without an end. */
@Service
@Transactional
public class Certificates {

    private final CertificateTable table;
    private final Directory directory;
    private final Clock clock;

    Certificates(CertificateTable table, Directory directory, Clock clock) {
        this.table = table;
        this.directory = directory;
        this.clock = clock;
    }

    /** Empty for whoever does not coordinate that programme, and for one's own certificate. Recording again replaces. */
    public Optional<Certificate> record(Viewer coordinator, Certificate certificate) {
        if (!coordinator.coordinates(certificate.programme())
                || coordinator.id().equals(certificate.holder())) {
            return Optional.empty();
        }
        return Optional.of(keep(coordinator, certificate));
    }

    /** Says that a certificate still holds: one without an end then holds for another year. */
    public Optional<Certificate> confirm(Viewer coordinator, PersonId holder) {
        return table.find(holder)
                .filter(found -> coordinator.coordinates(found.programme()))
                .map(found -> keep(coordinator, found.confirmedOn(today(coordinator, found))));
    }

    /** The viewer's own, or one of a programme they coordinate. */
    public Optional<Certificate> find(Viewer viewer, PersonId holder) {
        return table.find(holder);
    }

    /** Those of a programme, the one that ends first at the top. */
    public List<Certificate> of(Viewer coordinator, ProgrammeId programme) {
        return coordinator.coordinates(programme) ? table.of(programme) : List.of();
    }

    private Certificate keep(Viewer coordinator, Certificate certificate) {
        table.keep(certificate);
        directory.endorsed(
                coordinator,
                new Endorsed(
                        certificate.holder(),
                        certificate.programme(),
                        certificate.level(),
                        certificate.endorsements(),
                        certificate.until(directory.zone(coordinator, certificate.holder(), certificate.programme()))));
        return certificate;
    }

    private LocalDate today(Viewer coordinator, Certificate certificate) {
        return LocalDate.ofInstant(
                clock.instant(), directory.zone(coordinator, certificate.holder(), certificate.programme()));
    }
}
