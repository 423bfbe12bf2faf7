package org.naast.training.web;

import java.util.Map;
import java.util.stream.Stream;
import org.naast.directory.Level;
import org.naast.schemes.Category;
import org.naast.training.Part;

/** The forms for a course and its parts, with what can be chosen. */
final class Asking {

    private Asking() {}

    static CoursePage.Words words(String action, String back, CourseForm form, Map<String, String> wrong) {
        var levels = Stream.of(Level.values())
                .map(Level::word)
                .map(word -> new CoursePage.Choice(word, "training.level." + word, word.equals(form.level())))
                .toList();
        return new CoursePage.Words(action, back, form, levels, wrong);
    }

    static CoursePage.PartAsked part(
            String action, String back, boolean fresh, PartForm form, Map<String, String> wrong) {
        var kinds = Stream.of(Part.Kind.values())
                .map(Part.Kind::word)
                .map(word -> new CoursePage.Choice(word, "training.kind." + word, word.equals(form.kind())))
                .toList();
        var categories = Stream.of(Category.values())
                .map(Category::word)
                .map(word -> new CoursePage.Choice(word, "training.category." + word, word.equals(form.category())))
                .toList();
        return new CoursePage.PartAsked(action, back, fresh, form, kinds, categories, wrong);
    }
}
