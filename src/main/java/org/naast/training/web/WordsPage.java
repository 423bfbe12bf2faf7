package org.naast.training.web;

import java.util.List;
import java.util.Map;

/**
 * The form for what a course says of itself.
 *
 * @param action where it goes
 * @param back where somebody came from
 */
record WordsPage(
        String action,
        String back,
        CourseForm form,
        List<Tongue> languages,
        List<CoursePage.Choice> levels,
        Map<String, String> wrong) {

    /** A language, by its name. */
    record Tongue(String code, String name, boolean chosen) {}
}
