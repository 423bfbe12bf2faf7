package org.naast.reference;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A few patterns for one thing, such as a phone number. Every repetition in them is bounded: people paste odd texts. */
record Shapes(Pattern pattern) {

    static Shapes of(String... alternatives) {
        return new Shapes(Pattern.compile(String.join("|", alternatives)));
    }

    /** The first piece that has one of the shapes and really is one. */
    Optional<String> first(String text, Predicate<String> really) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group().strip())
                .filter(really)
                .findFirst();
    }

    Optional<String> first(String text) {
        return first(text, any -> true);
    }

    /** Whether all of it has one of the shapes. */
    boolean fits(String piece) {
        return pattern.matcher(piece).matches();
    }
}
