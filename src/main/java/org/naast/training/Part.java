package org.naast.training;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.schemes.Category;

/**
 * One part of a course.
 *
 * @param position from 1
 */
public record Part(UUID id, UUID course, int position, Content content) {

    /** How somebody does it. */
    public enum Kind {
        /** Being there, with the group. */
        MEETING,
        /** A text, on one's own. */
        READING,
        /** The agreements that keep contact safe; their text comes from the rules that hold here. */
        BOUNDARIES;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    /**
     * What is in it.
     *
     * @param category which hours it counts as
     * @param minutes the least a person needs for it
     * @param validTo the last day on which its text is right, for the law as it is now; empty for what does not age
     */
    public record Content(
            Kind kind, String title, String body, Category category, int minutes, Optional<LocalDate> validTo) {

        public Duration time() {
            return Duration.ofMinutes(minutes);
        }

        public boolean outdated(LocalDate today) {
            return validTo.filter(last -> last.isBefore(today)).isPresent();
        }
    }

    public boolean alone() {
        return content.kind() != Kind.MEETING;
    }
}
