package org.naast.certification;

import org.naast.directory.PeerMoved;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What the directory tells, each in one line. */
@Component
class CertificationReactions {

    private final Certificates certificates;

    CertificationReactions(Certificates certificates) {
        this.certificates = certificates;
    }

    @Reaction
    void on(PeerMoved event) {
        certificates.moved(Viewer.job(), event.peer());
    }
}
