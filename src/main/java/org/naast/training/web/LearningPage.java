package org.naast.training.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.naast.screens.Sizes;
import org.naast.training.Attached;

/** Somebody's own courses. */
record LearningPage(List<Mine> courses) {

    /**
     * One of them.
     *
     * @param standing key of how they stand there; {@code place} is their place in line
     * @param stops what to say when its programme stops
     * @param complete key of what comes now that all is done; empty while it is not
     * @param time how much of {@code whole} is done, in words; empty for nothing yet
     */
    record Mine(
            UUID round,
            UUID course,
            String language,
            String title,
            CoursePage.RoundRow when,
            String standing,
            int place,
            boolean seated,
            boolean mayLeave,
            StopWords.Said stops,
            String time,
            String whole,
            String complete,
            List<Step> steps) {}

    /**
     * A part of it; {@code open} when it may be read now.
     *
     * @param said key of why it is not open yet, or of how their work stands; empty when there is nothing to say
     */
    record Step(
            UUID id,
            String title,
            String kind,
            String time,
            boolean done,
            boolean open,
            String said,
            List<File> files) {}

    /** A file to save; {@code size} in words. */
    record File(String href, String name, String size) {

        static File of(Attached.File one, Locale locale) {
            return new File(one.href(), one.name(), Sizes.of(one.size(), locale));
        }
    }

    /**
     * A part to read.
     *
     * @param again when it may be said that it is read, in words; empty until somebody was too soon
     */
    record Reading(
            UUID id,
            String language,
            String title,
            List<String> text,
            List<String> rules,
            String time,
            boolean done,
            String again) {}
}
