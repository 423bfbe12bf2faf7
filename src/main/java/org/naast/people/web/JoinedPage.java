package org.naast.people.web;

import org.naast.people.Newcomers;
import org.naast.viewer.Role;

/**
 * What is shown once, after an account was made.
 *
 * @param onward where they go when they have written it down
 */
record JoinedPage(String signInName, String recovery, boolean codeStays, String onward) {

    static JoinedPage of(Newcomers.Made made, JoinPage page, Role role) {
        return new JoinedPage(
                made.signInName(),
                made.recovery().inGroups(),
                page.guest() && !page.along(),
                Onward.or(page.to(), Homes.of(role)));
    }
}
