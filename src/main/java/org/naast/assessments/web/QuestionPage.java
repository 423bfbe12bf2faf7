package org.naast.assessments.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the pages on which questions are made need. */
final class QuestionPage {

    private QuestionPage() {}

    /**
     * All questions of a quiz.
     *
     * @param path of this page
     * @param needed how many of them have to be right
     * @param full whether there may be no more
     */
    record All(String path, String back, String title, List<Row> rows, int needed, boolean full) {}

    record Row(UUID id, String asked, int choices) {}

    /** The form for one; {@code fresh} for one that is not there yet. */
    record Asked(
            String action, String back, boolean fresh, QuestionForm form, int longest, Map<String, String> wrong) {}
}
