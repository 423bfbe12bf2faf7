package org.naast.requests.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything {@code requests/show.html} needs, already decided.
 *
 * @param by when an answer, or a first word, is promised
 * @param words what they wrote; empty when they did not want it to go along
 * @param yes when they can write first; empty when nothing waits for their answer
 * @param refused key of a sentence that says why an answer was not possible
 */
record RequestPage(
        UUID id,
        String name,
        String by,
        Optional<YesPage> yes,
        boolean mayAnswer,
        boolean consulting,
        boolean accepted,
        UUID conversation,
        List<Said> words,
        Optional<String> refused) {

    /** One message, which can be reported. */
    record Said(UUID id, String text) {

        @Override
        public String toString() {
            return "Said[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "RequestPage[" + id + "]";
    }
}
