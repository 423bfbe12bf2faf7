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
        Said said,
        String reset) {

    /** What the page says about what was just done; errors are keys of words, or empty. */
    record Said(boolean changed, String currentError, String passphraseError, String codeError) {

        private static final String WRONG = "people.account.current.wrong";

        static final Said NOTHING = new Said(false, "", "", "");
        static final Said CHANGED = new Said(true, "", "", "");

        static Said noChange() {
            return new Said(false, WRONG, "", "");
        }

        static Said noPassphrase(String why) {
            return new Said(false, "", why, "");
        }

        static Said noCode() {
            return new Said(false, "", "", WRONG);
        }
    }
}
