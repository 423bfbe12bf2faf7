package org.naast.training.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.naast.directory.Level;
import org.naast.screens.Typed;
import org.naast.training.Course;

/** What a course says of itself, as typed. */
record CourseForm(String title, String about, String asks, String cost, String language, String level) {

    private static final int TITLE = 120;
    private static final int ABOUT = 4000;
    private static final int ASKS = 1000;
    private static final int COST = 200;

    static CourseForm of(Typed typed) {
        return new CourseForm(
                typed.line("title"),
                typed.text("about"),
                typed.text("asks"),
                typed.line("cost"),
                typed.line("language"),
                typed.line("level"));
    }

    static CourseForm of(Course.Words words) {
        return new CourseForm(
                words.title(),
                words.about(),
                words.asks(),
                words.cost(),
                words.language(),
                words.level().word());
    }

    static CourseForm fresh(Locale locale) {
        return new CourseForm("", "", "", "", locale.getLanguage(), Level.VOLUNTEER.word());
    }

    /** Field by field, the key of the sentence beside it. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (title.isEmpty() || title.length() > TITLE) {
            wrong.put("title", "training.title.wrong");
        }
        if (about.isEmpty() || about.length() > ABOUT) {
            wrong.put("about", "training.about.wrong");
        }
        if (asks.length() > ASKS) {
            wrong.put("asks", "training.asks.wrong");
        }
        if (cost.length() > COST) {
            wrong.put("cost", "training.cost.wrong");
        }
        if (!language.matches("[a-z]{2,3}")) {
            wrong.put("language", "training.language.wrong");
        }
        if (Level.of(level).isEmpty()) {
            wrong.put("level", "training.level.wrong");
        }
        return wrong;
    }

    /** Only for a form with nothing wrong in it. */
    Course.Words words() {
        return new Course.Words(
                title, about, asks, cost, language, Level.of(level).orElseThrow());
    }
}
