package org.naast.myway.web;

import java.util.Optional;
import org.naast.organisations.HelpNow;

/**
 * What {@code myway/code.html} needs: the one place where a return code can be read.
 *
 * @param code in four groups
 * @param words the name others see
 * @param danger what stands above it when the words they asked with may mean danger
 */
record CodePage(String code, String words, Optional<HelpNow> danger) {

    @Override
    public String toString() {
        return "CodePage[…]";
    }
}
