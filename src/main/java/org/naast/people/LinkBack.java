package org.naast.people;

import java.util.Optional;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Uses a link up for a new passphrase. The slow hash is reckoned outside any transaction. */
@Component
public class LinkBack {

    private final WayBack wayBack;
    private final Passphrases passphrases;

    LinkBack(WayBack wayBack, Passphrases passphrases) {
        this.wayBack = wayBack;
        this.passphrases = passphrases;
    }

    /** Whose account it was; of two at once exactly one gets it. */
    public Optional<WayBack.Back> use(String token, String passphrase) {
        return wayBack.use(Viewer.visitor(), token, passphrases.hash(passphrase));
    }
}
