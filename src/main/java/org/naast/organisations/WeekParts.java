package org.naast.organisations;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** The four parts of seven days, as bits: what matching compares instead of minutes. */
class WeekParts {

    private static final int MINUTES_IN_DAY = 24 * 60;
    private static final int MINUTES_IN_PART = MINUTES_IN_DAY / 4;
    private static final int PARTS = 28;
    /** Less than this in a part is not worth calling it free. */
    private static final int ENOUGH = 30;

    private static final long ALL = (1L << PARTS) - 1;

    private WeekParts() {}

    static long of(List<WeekHours.Span> spans) {
        if (spans.isEmpty()) {
            return ALL;
        }
        var minutes = new boolean[PARTS * MINUTES_IN_PART];
        for (var span : spans) {
            var begin = (span.day().getValue() - 1) * MINUTES_IN_DAY + minute(span.from());
            var length = minute(span.to()) - minute(span.from()) + (span.endsNextDay() ? MINUTES_IN_DAY : 0);
            // Sunday night runs into Monday morning: a week is a circle.
            IntStream.range(begin, begin + length).forEach(minute -> minutes[minute % minutes.length] = true);
        }
        return IntStream.range(0, PARTS)
                .filter(part -> open(minutes, part) >= ENOUGH)
                .mapToLong(part -> 1L << part)
                .sum();
    }

    private static long open(boolean[] minutes, int part) {
        return IntStream.range(part * MINUTES_IN_PART, (part + 1) * MINUTES_IN_PART)
                .filter(minute -> minutes[minute])
                .count();
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
