package org.naast.screens;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.util.MultiValueMap;

/** The fields of a form as somebody typed them, without signs that cannot be seen; empty for what is not there. */
public record Typed(MultiValueMap<String, String> fields) {

    private static final int LAST_YEAR = 2199;

    /** Whether the form was sent only to be read in another language. */
    public boolean onlyReadIn() {
        return fields.containsKey(ReadIn.FIELD);
    }

    public String line(String field) {
        return Legible.line(raw(field));
    }

    /** Keeps its lines. */
    public String text(String field) {
        return Legible.text(raw(field));
    }

    public static OptionalInt number(String typed, int least, int most) {
        return typed.matches("\\d{1,6}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most
                ? OptionalInt.of(Integer.parseInt(typed))
                : OptionalInt.empty();
    }

    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    public static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private String raw(String field) {
        return Optional.ofNullable(fields.getFirst(field)).orElse("");
    }
}
