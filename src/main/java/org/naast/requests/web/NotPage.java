package org.naast.requests.web;

import java.util.Optional;
import org.naast.organisations.HelpNow;

/**
 * What {@code requests/not.html} needs.
 *
 * @param why key of the sentence
 * @param danger what stands above it when the words that could not be sent may mean danger
 */
record NotPage(String why, Optional<HelpNow> danger) {

    static NotPage because(String why) {
        return new NotPage(why, Optional.empty());
    }
}
