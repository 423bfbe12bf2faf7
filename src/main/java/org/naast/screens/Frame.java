package org.naast.screens;

import java.util.List;

/**
 * Everything {@code layout.html} needs round a page, already decided.
 *
 * @param otherLanguage the language one can switch to
 * @param switchTo where that happens
 * @param crisis the crisis numbers of the operator's country, as HTML made by us
 * @param crisisMore the way to more numbers
 * @param personal whether the page is about somebody, and must not be found by a search engine
 * @param demo whether everybody here is invented
 * @param actsAs the key of what somebody with an account acts as now; empty for everyone else
 * @param places where somebody in this role can go
 */
public record Frame(
        String otherLanguage,
        String switchTo,
        String crisis,
        Link crisisMore,
        boolean personal,
        boolean demo,
        boolean signedIn,
        String actsAs,
        List<Place> places) {

    /** Words and where they lead. */
    public record Link(String text, String href) {}

    /** One place in the row below the head of the page. */
    public record Place(String href, String key, boolean here) {}
}
