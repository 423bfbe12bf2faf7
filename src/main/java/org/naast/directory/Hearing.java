package org.naast.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a peer wants to hear that somebody asks for them. Without one nobody is listed: a request would end in silence. */
public enum Hearing {
    /** On their own page, which they promise to look at every day. */
    PAGE,
    /** A neutral e-mail that says only that there is something to read. */
    MAIL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Hearing> of(String word) {
        return Stream.of(values()).filter(way -> way.word().equals(word)).findFirst();
    }
}
