package org.naast.training.web;

import java.util.Locale;
import org.naast.organisations.Stop;
import org.naast.organisations.Stopping;
import org.naast.screens.Moments;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says on the pages of a course that the programme that gives it stops. */
@Component
class StopWords {

    /**
     * What to say.
     *
     * @param key of the sentence, which takes the day; empty while the programme goes on
     * @param day in words
     */
    record Said(String key, String day) {

        boolean nothing() {
            return key.isEmpty();
        }
    }

    private final Stopping stopping;
    private final Moments moments;

    StopWords(Stopping stopping, Moments moments) {
        this.stopping = stopping;
        this.moments = moments;
    }

    /**
     * Once it has stopped, that is all there is to say.
     *
     * @param word for whom it is, the last of the key
     */
    Said of(Viewer viewer, ProgrammeId programme, String word, Locale locale) {
        return stopping.of(viewer, programme)
                .map((Stop stop) ->
                        new Said("training.stops." + (stop.over() ? "over" : word), moments.dated(stop.on(), locale)))
                .orElse(new Said("", ""));
    }
}
