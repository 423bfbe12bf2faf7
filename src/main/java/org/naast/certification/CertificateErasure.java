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
    private final ShownTable shown;

    CertificateErasure(CertificateTable table, ShownTable shown) {
        this.table = table;
        this.shown = shown;
    }

    @Override
    public String step() {
        return "certification";
    }

    @Override
    public Set<String> columns() {
        return Set.of("certification.certificate.holder", "certification.shown.holder");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        shown.forget(who);
        table.forget(who);
    }
}
