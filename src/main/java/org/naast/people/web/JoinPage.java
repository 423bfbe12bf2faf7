package org.naast.people.web;

import java.util.Optional;
import org.naast.people.Invited;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;

/**
 * Everything {@code people/join.html} needs.
 *
 * @param action where the form goes
 * @param roleKey what the invitation makes of somebody; empty without one
 * @param guest whether there are conversations to take along
 * @param to the page they were asked in from; empty when none
 * @param known whether the viewer has an account already and need only say yes
 */
record JoinPage(
        String action,
        String roleKey,
        String programme,
        boolean guest,
        boolean known,
        String to,
        String name,
        boolean adult,
        boolean along,
        String nameError,
        String passphraseError,
        String adultError) {

    static JoinPage of(Viewer viewer, Optional<String> token, Optional<Invited.Offer> offer, String to) {
        return new JoinPage(
                "/join" + token.map(value -> "/" + value).orElse(""),
                offer.map(found -> "people.role." + found.role().word()).orElse(""),
                offer.flatMap(Invited.Offer::programme).orElse(""),
                viewer.is(Role.GUEST),
                viewer.isSomebody() && !viewer.is(Role.GUEST),
                token.isPresent() ? "" : Onward.of(to),
                "",
                false,
                false,
                "",
                "",
                "");
    }

    /** With what was typed so far; it is too soon to say what is missing. */
    JoinPage typed(JoinForm form) {
        return new JoinPage(
                action,
                roleKey,
                programme,
                guest,
                known,
                to,
                form.shown(),
                form.isAdult(),
                form.takesAlong(),
                "",
                "",
                "");
    }

    JoinPage with(JoinForm form, Optional<String> passphraseError) {
        return new JoinPage(
                action,
                roleKey,
                programme,
                guest,
                known,
                to,
                form.shown(),
                form.isAdult(),
                form.takesAlong(),
                form.nameError().orElse(""),
                passphraseError.orElse(""),
                form.isAdult() ? "" : "people.join.adult.missing");
    }

    public boolean isWrong() {
        return !(nameError + passphraseError + adultError).isEmpty();
    }
}
