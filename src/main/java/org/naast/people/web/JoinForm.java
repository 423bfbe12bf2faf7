package org.naast.people.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naast.people.SignIn;

/**
 * What somebody typed to make an account.
 *
 * @param adult any value is a yes
 * @param to the page they were asked in from
 * @param along any value means that a guest's conversations come along
 */
record JoinForm(
        @Nullable String name,
        @Nullable String passphrase,
        @Nullable String adult,
        @Nullable String along,
        @Nullable String to) {

    private static final int LONGEST_NAME = 40;

    boolean isAdult() {
        return adult != null;
    }

    boolean takesAlong() {
        return along != null;
    }

    String onward() {
        return to == null ? "" : to;
    }

    String shown() {
        return name == null ? "" : name.strip();
    }

    /** The key of what is wrong with the name. */
    Optional<String> nameError() {
        if (shown().isEmpty()) {
            return Optional.of("people.join.name.missing");
        }
        return shown().length() > LONGEST_NAME ? Optional.of("people.join.name.long") : Optional.empty();
    }

    SignIn.Joining joining(Locale locale, Optional<String> token) {
        return new SignIn.Joining(shown(), shown(), passphrase == null ? "" : passphrase, locale, token);
    }

    String passphrase(Locale locale, Optional<String> token) {
        return joining(locale, token).passphrase();
    }

    @Override
    public String toString() {
        return "JoinForm[…]";
    }
}
