package org.naast.people.web;

import java.util.List;
import org.naast.viewer.Role;

/**
 * Everything {@code people/looks.html} needs.
 *
 * @param why keys of who may look at what
 * @param later whether newer ones are on another page
 * @param earlier where the page with older ones begins; empty on the last
 */
record LooksPage(List<Line> lines, List<String> why, boolean later, String earlier, String back) {

    /**
     * Looks of one person at one thing on one day.
     *
     * @param times how many of them there were
     */
    record Line(String sentence, String when, boolean refused, long times) {

        Line and(Line older) {
            return new Line(sentence, when, refused, times + older.times);
        }
    }

    /** A guest has no account page. */
    static String back(Role role) {
        return role == Role.GUEST ? "/my" : "/account";
    }
}
