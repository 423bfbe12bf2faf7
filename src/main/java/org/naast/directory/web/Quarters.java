package org.naast.directory.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.naast.organisations.WeekHours;

/** Ticked quarters of days as the hours of a week. */
final class Quarters {

    private static final int HOURS = 6;

    private Quarters() {}

    static WeekHours of(ZoneId zone, List<String> ticked) {
        return new WeekHours(
                zone,
                ticked.stream()
                        .filter(part -> part.matches("1?\\d|2[0-7]"))
                        .map(Integer::parseInt)
                        .map(part -> new WeekHours.Span(
                                DayOfWeek.of(part / 4 + 1),
                                LocalTime.of(part % 4 * HOURS, 0),
                                LocalTime.of((part % 4 + 1) * HOURS % 24, 0)))
                        .toList());
    }
}
