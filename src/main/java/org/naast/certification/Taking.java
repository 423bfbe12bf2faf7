package org.naast.certification;

import java.util.Optional;
import java.util.UUID;
import org.naast.directory.Certifying;
import org.naast.people.Names;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a holder takes along of their own certificates. */
@Service
@Transactional
@NotPersonal("it is the viewer's own")
public class Taking {

    private final CertificateTable certificates;
    private final Holding holding;
    private final Certifying certifying;
    private final Names names;

    Taking(CertificateTable certificates, Holding holding, Certifying certifying, Names names) {
        this.certificates = certificates;
        this.holding = holding;
        this.certifying = certifying;
        this.names = names;
    }

    /** Empty when it is not theirs, or does not hold now. */
    public Optional<Taken> find(Viewer holder, UUID certificate) {
        return Optional.ofNullable(certificates.ofHolderForEveryone(holder.id()).get(certificate))
                .filter(one -> holding.holds(holder, one))
                .map(one -> {
                    var zone = certifying.zone(holder, one.holder(), one.programme());
                    return new Taken(
                            names.chosen(holder, holder.id()),
                            one,
                            one.from().atStartOfDay(zone).toInstant(),
                            one.until(zone));
                });
    }
}
