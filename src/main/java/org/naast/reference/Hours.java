package org.naast.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a line answers, in its country's time: {@code always}, {@code unknown} (then nothing is claimed), or openings such
 * as {@code daily 11:00-23:00; fri,sat 23:00-03:00}.
 */
public record Hours(boolean always, List<Opening> openings) {

    /**
     * A stretch of some days.
     *
     * @param to earlier than {@code from} when it ends the next morning
     */
    public record Opening(Set<DayOfWeek> days, LocalTime from, LocalTime to) {}

    @JsonCreator
    static Hours of(String words) {
        return switch (words) {
            case "always" -> new Hours(true, List.of());
            case "unknown" -> new Hours(false, List.of());
            default ->
                new Hours(
                        false,
                        Arrays.stream(words.split("; ", -1)).map(Hours::opening).toList());
        };
    }

    private static Opening opening(String words) {
        var parts = words.split("[ -]", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("'" + words + "' should read like 'mon,tue 09:00-17:00'");
        }
        return new Opening(days(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }

    private static Set<DayOfWeek> days(String words) {
        if (words.equals("daily")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        return Arrays.stream(words.split(",", -1))
                .map(Hours::day)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private static DayOfWeek day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word) && word.length() == 3)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not a day like 'mon'"));
    }

    /** As people say it; empty when nothing is known. */
    public String in(Locale locale) {
        if (always) {
            return ReferenceTexts.text("reference.hours.always", locale);
        }
        return openings.stream().map(opening -> words(opening, locale)).collect(Collectors.joining(", "));
    }

    private static String words(Opening opening, Locale locale) {
        var days = opening.days().size() == 7
                ? ReferenceTexts.text("reference.hours.daily", locale)
                : opening.days().stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .collect(Collectors.joining(" " + ReferenceTexts.text("reference.and", locale) + " "));
        var clock = DateTimeFormatter.ofPattern(ReferenceTexts.text("reference.hours.clock", locale), locale);
        return ReferenceTexts.text(
                "reference.hours.opening",
                locale,
                days,
                opening.from().format(clock),
                opening.to().format(clock));
    }
}
