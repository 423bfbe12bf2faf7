package org.naast.requests.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.naast.requests.FirstWord;
import org.springframework.util.MultiValueMap;

/**
 * A yes, and when the first word comes.
 *
 * @param when one of the moments offered, or the word for a day and an hour of their own
 */
record YesForm(String when, String day, String hour) {

    static final YesForm EMPTY = new YesForm("", "", "");

    static YesForm read(MultiValueMap<String, String> form) {
        return new YesForm(first(form, "when"), first(form, "day"), first(form, "hour"));
    }

    /** Empty for what is no moment, and for one that would break the promise. */
    Optional<Instant> by(FirstWord word) {
        var chosen = switch (when) {
            case "today" -> word.today();
            case "tomorrow" -> word.tomorrowMorning();
            case "then" -> then(word);
            default -> Optional.of(word.promised());
        };
        return chosen.filter(word::holds);
    }

    private Optional<Instant> then(FirstWord word) {
        return word.onlyDay()
                .or(() -> read(day, LocalDate::parse))
                .flatMap(date -> read(hour, LocalTime::parse)
                        .map(time -> date.atTime(time).atZone(word.zone()).toInstant()));
    }

    private static <T> Optional<T> read(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }
}
