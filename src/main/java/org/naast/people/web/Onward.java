package org.naast.people.web;

import java.util.regex.Pattern;

/**
 * The page on which somebody was asked to come in first; they go back there. Whatever else stands in its place, another
 * site above all, counts as nothing.
 */
final class Onward {

    static final String FIELD = "to";

    private static final Pattern OURS =
            Pattern.compile("/organisations/new|/(?:courses|become|applications/new)/[a-z0-9-]{1,80}");

    private Onward() {}

    /** Empty when it is no page that asks people in. */
    static String of(String asked) {
        return OURS.matcher(asked).matches() ? asked : "";
    }

    static String or(String asked, String home) {
        var page = of(asked);
        return page.isEmpty() ? home : page;
    }

    /** The address of a page that remembers it. */
    static String by(String path, String asked) {
        var page = of(asked);
        return page.isEmpty() ? path : path + "?" + FIELD + "=" + page;
    }
}
