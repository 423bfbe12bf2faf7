package org.naast.conversations.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day and a time of day, as the browser's own fields give them. */
record NextForm(@Nullable String day, @Nullable String time) {

    Optional<LocalDateTime> moment() {
        try {
            return Optional.of(LocalDate.parse(dayOrNone()).atTime(LocalTime.parse(timeOrNone())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String dayOrNone() {
        return day == null ? "" : day;
    }

    String timeOrNone() {
        return time == null ? "" : time;
    }
}
