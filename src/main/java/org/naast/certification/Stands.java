package org.naast.certification;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many certificates stand at once, for whoever keeps a list about nobody. */
@Service
@Transactional
@NotPersonal("it names nobody")
public class Stands {

    private final CertificateTable table;

    Stands(CertificateTable table) {
        this.table = table;
    }

    /** Without those that are not there any more. */
    public Map<UUID, Stand> of(Viewer job, Set<UUID> certificates) {
        return table.standsForEveryone(certificates);
    }
}
