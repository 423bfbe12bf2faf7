package org.naast.people.web;

/**
 * Everything {@code people/recover.html} needs: what was typed, and what is wrong with it.
 *
 * @param passphraseError key of what is wrong with the new passphrase
 * @param mail whether this site can send a link
 * @param address typed, and no address
 */
record RecoverPage(String name, String code, String passphraseError, boolean mail, String address) {

    static RecoverPage empty(boolean mail) {
        return new RecoverPage("", "", "", mail, "");
    }

    RecoverPage with(String typedName, String typedCode, String refused) {
        return new RecoverPage(typedName, typedCode, refused, mail, "");
    }

    RecoverPage wrongAddress(String typed) {
        return new RecoverPage("", "", "", mail, typed);
    }

    @Override
    public String toString() {
        return "RecoverPage[…]";
    }
}
