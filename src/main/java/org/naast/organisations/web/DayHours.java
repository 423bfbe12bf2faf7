package org.naast.organisations.web;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.naast.organisations.WeekHours.Span;

/** The hours of one day as people type them: "9-17", "9.00 – 12.30, 19:00 – 21:00", "9 am to 5 pm", "24 uur". */
class DayHours {

    private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|uur|u)?";
    private static final Pattern SPAN = Pattern.compile(TIME + "\\s*(?:-|–|—|to|tot|until)\\s*" + TIME);
    private static final Pattern WHOLE_DAY = Pattern.compile("24 ?(uur|hours|h)|dag en nacht|day and night|all day");

    private DayHours() {}

    static String typed(List<Span> spans, DayOfWeek day) {
        return spans.stream()
                .filter(span -> span.day() == day)
                .map(span -> span.from() + "–" + span.to())
                .collect(joining(", "));
    }

    /** Nothing typed is a day off; empty when it cannot be understood. */
    static Optional<List<Span>> read(DayOfWeek day, String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        if (WHOLE_DAY.matcher(text).matches()) {
            return Optional.of(List.of(new Span(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
        }
        var parts = Stream.of(text.split("[,;]|\\ben\\b|\\band\\b"))
                .map(part -> span(day, part.strip()))
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static Optional<Span> span(DayOfWeek day, String text) {
        var found = SPAN.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return time(found, 1).flatMap(from -> time(found, 4).map(to -> new Span(day, from, to)));
    }

    private static int half(int hour, String half) {
        return switch (half) {
            case "am" -> hour % 12;
            case "pm" -> hour % 12 + 12;
            default -> hour;
        };
    }

    private static Optional<LocalTime> time(Matcher found, int group) {
        var hour = Integer.parseInt(found.group(group));
        var minute = found.group(group + 1) == null ? 0 : Integer.parseInt(found.group(group + 1));
        var half = found.group(group + 2);
        if (("am".equals(half) || "pm".equals(half)) && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        var whole = half(hour, half == null ? "" : half);
        if (whole == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return whole < 24 && minute < 60 ? Optional.of(LocalTime.of(whole, minute)) : Optional.empty();
    }
}
