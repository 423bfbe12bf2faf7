package org.naast.training;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.schemes.Category;

/**
 * One part of a course.
 *
 * @param position from 1
 * @param language that of its course
 */
public record Part(UUID id, UUID course, int position, String language, Content content) {

    /** How somebody does it. */
    public enum Kind {
        /** Being there, with the group. */
        MEETING(false, DoneBy.ATTENDANCE),
        /** A text, on one's own. */
        READING(true, DoneBy.THEIRS),
        /** The agreements that keep contact safe; their text comes from the rules that hold here. */
        BOUNDARIES(true, DoneBy.THEIRS),
        /** Questions, on one's own. */
        QUIZ(true, DoneBy.MARKED),
        /** Something of one's own making, handed in. */
        PORTFOLIO(true, DoneBy.JUDGED),
        /** Telling the group. */
        PRESENTATION(false, DoneBy.JUDGED),
        /** Practice, with somebody who looks on. */
        OBSERVED(false, DoneBy.JUDGED);

        private final boolean alone;
        private final DoneBy counts;

        Kind(boolean alone, DoneBy counts) {
            this.alone = alone;
            this.counts = counts;
        }

        public DoneBy counts() {
            return counts;
        }

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
     * @param teaches tags of competencies
     */
    public record Content(
            Kind kind,
            String title,
            String body,
            Category category,
            int minutes,
            Optional<LocalDate> validTo,
            Set<String> teaches) {

        public Content {
            teaches = Set.copyOf(teaches);
        }

        public Content(
                Kind kind, String title, String body, Category category, int minutes, Optional<LocalDate> validTo) {
            this(kind, title, body, category, minutes, validTo, Set.of());
        }

        public Duration time() {
            return Duration.ofMinutes(minutes);
        }

        /** The same, about these competencies. */
        public Content teaching(Set<String> tags) {
            return new Content(kind, title, body, category, minutes, validTo, tags);
        }

        /** Whether who did it as it was learned another text than this, for what ages. */
        boolean anew(Content before) {
            return before.validTo().isPresent() && !before.body().equals(body);
        }

        public boolean outdated(LocalDate today) {
            return validTo.filter(last -> last.isBefore(today)).isPresent();
        }
    }

    /** Done on one's own, and in its order. */
    public boolean alone() {
        return content.kind().alone;
    }

    /** Whoever waits until somebody has looked at their work may read on meanwhile. */
    boolean holdsUp() {
        return alone() && content.kind().counts() != DoneBy.JUDGED;
    }

    public boolean counts(DoneBy word) {
        return content.kind().counts() == word;
    }
}
