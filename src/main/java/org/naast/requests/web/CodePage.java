package org.naast.requests.web;

import java.util.Optional;
import org.naast.organisations.HelpNow;

/**
 * What {@code requests/code.html} needs: the one time a return code can be read.
 *
 * @param code in four groups
 * @param words what others call this guest
 * @param onward where the way leads from here
 * @param danger what stands above it when their words may mean danger
 */
record CodePage(String code, String words, String onward, Optional<HelpNow> danger) {

    @Override
    public String toString() {
        return "CodePage[…]";
    }
}
