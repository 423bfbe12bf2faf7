package org.naast.assessments;

import java.time.Instant;
import java.util.List;

/** What came of answering. */
public sealed interface Marked {

    /** What share of the answers has to be right, in per cent. */
    int ENOUGH = 80;

    /** Good enough: the part is done. */
    record Passed(List<Mark> marks) implements Marked {}

    /** Not yet; it may be tried again when the time that a person needs has passed once more. */
    record Again(List<Mark> marks) implements Marked {}

    /** Nobody reads that fast; nothing was marked. */
    record TooSoon(Instant from) implements Marked {}

    /** Not every question was answered; nothing was marked. */
    record Unanswered() implements Marked {}

    /** Not there, not theirs, or not its turn. */
    record NotHere() implements Marked {}

    /**
     * One answer.
     *
     * @param why what whoever made the question says about it; may be empty
     */
    record Mark(Question question, boolean good, String why) {}

    /** How many of these have to be right. */
    static int needed(int asked) {
        return (asked * ENOUGH + 99) / 100;
    }

    static boolean enough(List<Mark> marks) {
        return !marks.isEmpty() && marks.stream().filter(Mark::good).count() >= needed(marks.size());
    }
}
