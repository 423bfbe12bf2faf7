package org.naast.screens;

import java.util.List;

/**
 * Everything {@code layout.html} needs round a page, already decided.
 *
 * @param otherLanguage the language one can switch to
 * @param switchTo where that happens
 * @param crisis one sentence with the crisis numbers of the operator's country, as HTML made by us
 * @param personal whether the page is about somebody, and must not be found by a search engine
 * @param demo whether everybody here is invented
 * @param places where somebody in this role can go
 */
public record Frame(
        String otherLanguage,
        String switchTo,
        String crisis,
        boolean personal,
        boolean demo,
        boolean signedIn,
        List<Place> places) {

    /** One place in the row below the head of the page. */
    public record Place(String href, String key, boolean here) {}
}
