package org.naast.certification;

import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What an organisation recorded about somebody goes with them. */
@Component
class CertificateErasure implements Erases {

    private final CertificateTable table;

    CertificateErasure(CertificateTable table) {
        this.table = table;
    }

    @Override
    public String step() {
        return "certification";
    }

    @Override
    public Set<String> columns() {
        return Set.of("certification.certificate.holder");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        table.forget(who);
    }
}
