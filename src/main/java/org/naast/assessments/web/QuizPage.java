package org.naast.assessments.web;

import java.util.List;
import java.util.UUID;

/**
 * What {@code assessments/quiz.html} needs.
 *
 * @param text what is said before the questions
 * @param needed how many have to be right
 * @param good how many were right; empty list of {@code asked} with nothing marked
 * @param said key of what came of it; empty before the first answer
 * @param again when it may be tried, in words; empty when now
 */
record QuizPage(
        UUID part,
        String language,
        String title,
        List<String> text,
        String time,
        List<Asked> asked,
        int needed,
        int good,
        String said,
        String again,
        boolean done) {

    /**
     * A question.
     *
     * @param mark {@code good}, {@code not} or empty before it was marked
     */
    record Asked(UUID id, String words, List<Choice> choices, String mark, String why) {}

    record Choice(int number, String words, boolean chosen) {}
}
