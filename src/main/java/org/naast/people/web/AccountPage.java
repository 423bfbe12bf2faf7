package org.naast.people.web;

import java.util.List;
import org.naast.people.Passkeys;

/**
 * Everything {@code people/account.html} needs.
 *
 * @param reset the day on which a code or a link replaced the passphrase; empty when it did not, or its owner knows
 */
record AccountPage(
        String signInName,
        String shown,
        boolean recovery,
        List<Passkeys.Own> passkeys,
        int elsewhere,
        boolean changed,
        String currentError,
        String passphraseError,
        String reset) {}
