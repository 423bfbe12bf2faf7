package org.naast.training.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.naast.schemes.Category;
import org.naast.screens.Typed;
import org.naast.training.Part;

/** One part of a course, as typed. */
record PartForm(
        String kind,
        String title,
        String body,
        String category,
        String hours,
        String minutes,
        String validTo,
        Set<String> teaches,
        boolean small) {

    private static final int TITLE = 120;
    private static final int BODY = 20_000;
    private static final int HOUR = 60;
    private static final int HOURS = 4_000;

    static PartForm of(Typed typed) {
        return new PartForm(
                typed.line("kind"),
                typed.line("title"),
                typed.text("body"),
                typed.line("category"),
                typed.line("hours"),
                typed.line("minutes"),
                typed.line("validTo"),
                Set.copyOf(typed.fields().getOrDefault("teaches", List.of())),
                !typed.line("small").isEmpty());
    }

    static PartForm of(Part.Content content) {
        return new PartForm(
                content.kind().word(),
                content.title(),
                content.body(),
                content.category().word(),
                shown(content.minutes() / HOUR),
                shown(content.minutes() % HOUR),
                content.validTo().map(LocalDate::toString).orElse(""),
                content.teaches(),
                false);
    }

    static PartForm fresh() {
        return new PartForm(Part.Kind.MEETING.word(), "", "", Category.COURSE.word(), "2", "", "", Set.of(), false);
    }

    /** Field by field, the key of the sentence beside it. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (Part.Kind.of(kind).isEmpty()) {
            wrong.put("kind", "training.kind.wrong");
        }
        if (title.isEmpty() || title.length() > TITLE) {
            wrong.put("title", "training.title.wrong");
        }
        if (body.length() > BODY) {
            wrong.put("body", "training.body.long");
        } else if (body.isEmpty() && kind.equals(Part.Kind.READING.word())) {
            wrong.put("body", "training.body.none");
        }
        if (known(category).isEmpty()) {
            wrong.put("category", "training.category.wrong");
        }
        if (time().isEmpty()) {
            wrong.put("minutes", "training.minutes.wrong");
        }
        if (!validTo.isEmpty() && Typed.day(validTo).isEmpty()) {
            wrong.put("validTo", "training.validTo.wrong");
        }
        return wrong;
    }

    /** Only for a form with nothing wrong in it. */
    Part.Content content() {
        return new Part.Content(
                Part.Kind.of(kind).orElseThrow(),
                title,
                body,
                known(category).orElseThrow(),
                time().orElseThrow(),
                Typed.day(validTo),
                teaches);
    }

    /** In minutes; empty when it is none, too much, or no number. */
    private Optional<Integer> time() {
        return part(hours)
                .flatMap(whole -> part(minutes).map(rest -> whole * HOUR + rest))
                .filter(all -> all >= 1 && all <= HOURS * HOUR);
    }

    private static Optional<Integer> part(String typed) {
        var all = Typed.number(typed.isEmpty() ? "0" : typed, 0, HOURS * HOUR);
        return all.isPresent() ? Optional.of(all.getAsInt()) : Optional.empty();
    }

    private static String shown(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static Optional<Category> known(String word) {
        return Stream.of(Category.values())
                .filter(category -> category.word().equals(word))
                .findFirst();
    }
}
