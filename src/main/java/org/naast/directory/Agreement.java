package org.naast.directory;

import java.util.Optional;
import org.naast.privacy.Consent;
import org.naast.privacy.Consents;
import org.naast.privacy.NotPersonal;
import org.naast.reference.Reference;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a peer says yes to before anybody finds them: to be shown, and to the agreements that keep contact safe. Those come
 * from where training and everything that keeps to them have them too; new agreements are another version, and ask anew.
 */
@Service
@Transactional
@NotPersonal("it is the peer's own yes")
public class Agreement {

    /** Another text under that key is another version. */
    static final String TEXT = "directory.consent";

    private static final String TEXT_VERSION = "2";

    private final Consents consents;
    private final Consent.Wording wording;

    Agreement(Consents consents, Reference reference) {
        this.consents = consents;
        this.wording = new Consent.Wording(TEXT, TEXT_VERSION + "/" + reference.boundaryRulesVersion());
    }

    /** In the words of today. */
    Consent.Wording wording() {
        return wording;
    }

    /** Their yes, in whichever words; empty for whoever said none. */
    public Optional<Consent> signed(Viewer peer) {
        return consents.current(peer, Profiles.CONSENT);
    }

    void sign(Viewer peer, boolean yes) {
        if (yes) {
            consents.give(peer, Profiles.CONSENT, wording);
        } else {
            consents.withdraw(peer, Profiles.CONSENT);
        }
    }
}
