package org.naast.requests.web;

import java.util.List;
import java.util.Optional;
import org.naast.matching.Need;
import org.naast.matching.NeedFields;
import org.naast.organisations.HelpNow;

/**
 * Everything {@code requests/not.html} needs.
 *
 * @param why key of the sentence
 * @param need the way back to the people who were found; empty when nobody was looked for
 * @param danger what stands above it when the words that could not be sent may mean danger
 */
record NotPage(String why, List<NeedFields.Field> need, Optional<HelpNow> danger) {

    static NotPage of(String why, Need need, Optional<HelpNow> danger) {
        return new NotPage(why, AskPage.found(need), danger);
    }

    static NotPage because(String why) {
        return new NotPage(why, List.of(), Optional.empty());
    }
}
