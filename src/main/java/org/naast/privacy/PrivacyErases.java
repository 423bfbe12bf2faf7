package org.naast.privacy;

import java.util.Set;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** This module's own step. The audit stays: it is a chain, and its ids lead to nobody once the rest is gone. */
@Component
class PrivacyErases implements Erases {

    private final ConsentTable consents;

    PrivacyErases(ConsentTable consents) {
        this.consents = consents;
    }

    @Override
    public String step() {
        return "privacy";
    }

    @Override
    public Set<String> columns() {
        return Set.of("privacy.consent.person");
    }

    @Override
    public Set<String> keeps() {
        // The two of the erasure itself go with its last step.
        return Set.of(
                "privacy.look.viewer", "privacy.look.whose", "privacy.erasure.person", "privacy.erasure_step.person");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        consents.erase(who);
    }
}
