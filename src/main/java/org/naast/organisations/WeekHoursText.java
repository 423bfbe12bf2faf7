package org.naast.organisations;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Week hours as one line of text, and back. */
class WeekHoursText {

    private static final Pattern SPAN = Pattern.compile("([1-7]) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

    private WeekHoursText() {}

    static String write(List<WeekHours.Span> spans) {
        return spans.stream()
                .map(span -> span.day().getValue() + " " + span.from() + "-" + span.to())
                .collect(joining("; "));
    }

    static List<WeekHours.Span> read(String written) {
        return written.isBlank()
                ? List.of()
                : Stream.of(written.split(";")).map(WeekHoursText::span).toList();
    }

    private static WeekHours.Span span(String written) {
        var found = SPAN.matcher(written.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException("hours are written as in '1 09:00-17:00; 5 22:00-02:00'");
        }
        return new WeekHours.Span(
                DayOfWeek.of(Integer.parseInt(found.group(1))),
                LocalTime.parse(found.group(2)),
                LocalTime.parse(found.group(3)));
    }
}
