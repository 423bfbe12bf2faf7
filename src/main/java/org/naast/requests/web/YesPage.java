package org.naast.requests.web;

import java.util.List;

/**
 * The part of {@code requests/show.html} with which a peer says yes.
 *
 * @param by the last moment, in words
 * @param onlyDay whether there is no other day to choose than today
 * @param wrong whether what they chose can not be
 */
record YesPage(String by, List<When> whens, String day, String hour, boolean onlyDay, boolean wrong) {

    /**
     * A moment that can be chosen.
     *
     * @param label key of its words
     */
    record When(String value, String label, String at, boolean chosen) {}
}
