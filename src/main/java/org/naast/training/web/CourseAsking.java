package org.naast.training.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.naast.directory.Level;
import org.naast.schemes.Category;
import org.naast.schemes.Frameworks;
import org.naast.screens.Typed;
import org.naast.training.Part;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The forms for a course and its parts, with what can be chosen. */
@Component
class CourseAsking {

    private final Frameworks frameworks;
    private final Tongues tongues;

    CourseAsking(Frameworks frameworks, Tongues tongues) {
        this.frameworks = frameworks;
        this.tongues = tongues;
    }

    WordsPage words(String action, String back, CourseForm form, Map<String, String> wrong, Locale locale) {
        var levels = Stream.of(Level.values())
                .map(Level::word)
                .map(word -> new CoursePage.Choice(word, "training.level." + word, word.equals(form.level())))
                .toList();
        return new WordsPage(action, back, form, tongues.all(form.language(), locale), levels, wrong);
    }

    CoursePage.PartAsked part(
            String action, String back, boolean fresh, PartForm form, Map<String, String> wrong, Locale locale) {
        var kinds = Stream.of(Part.Kind.values())
                .map(Part.Kind::word)
                .map(word -> new CoursePage.Choice(word, "training.kind." + word, word.equals(form.kind())))
                .toList();
        var categories = Stream.of(Category.values())
                .map(Category::word)
                .map(word -> new CoursePage.Choice(word, "training.category." + word, word.equals(form.category())))
                .toList();
        return new CoursePage.PartAsked(action, back, fresh, form, kinds, categories, teaching(form, locale), wrong);
    }

    /** With what was typed: something is wrong in it, or it is to be read in the other language. */
    ModelAndView again(String action, String back, boolean fresh, PartForm form, Typed fields, Locale locale) {
        var wrong = fields.onlyReadIn() ? Map.<String, String>of() : form.wrong();
        return new ModelAndView(
                "training/part",
                Map.of("page", part(action, back, fresh, form, wrong, locale)),
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<CoursePage.Teaching> teaching(PartForm form, Locale locale) {
        return frameworks.all().stream()
                .map(framework -> new CoursePage.Teaching(
                        framework.name(locale),
                        framework.competencies().stream()
                                .map(one -> new CoursePage.Tag(
                                        framework.tag(one),
                                        one.text().in(locale),
                                        form.teaches().contains(framework.tag(one))))
                                .toList()))
                .toList();
    }
}
