package org.naast.dossier.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.naast.dossier.Entry;
import org.naast.dossier.Fact;
import org.naast.screens.Legible;

/** What is written down in a file, as typed. */
record EntryForm(String hours, String day, String words) {

    static final int LONGEST = 500;
    private static final int MOST_HOURS = 10_000;
    private static final LocalDate EARLIEST = LocalDate.of(1941, 1, 1);

    EntryForm {
        hours = hours.strip();
        day = day.strip();
        words = Legible.text(words);
    }

    static EntryForm fresh() {
        return new EntryForm("", "", "");
    }

    /** Field by field, the key of the sentence beside it. */
    Map<String, String> wrong(Fact fact, LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        if (fact.typed() && many().isEmpty()) {
            wrong.put("hours", "dossier.hours.wrong");
        }
        if (fact.kind().dated() && on(today).isEmpty()) {
            wrong.put("day", "dossier.day.wrong");
        }
        if (words.length() > LONGEST) {
            wrong.put("words", "dossier.words.long");
        }
        return wrong;
    }

    /** Today for what has no day of its own. */
    Entry entry(Fact fact, LocalDate today) {
        return new Entry(many().orElse(0), fact.kind().dated() ? on(today).orElseThrow() : today, words);
    }

    private Optional<Integer> many() {
        return Optional.of(hours)
                .filter(typed -> typed.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(many -> many > 0 && many <= MOST_HOURS);
    }

    private Optional<LocalDate> on(LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(day)).filter(on -> !on.isAfter(today) && !on.isBefore(EARLIEST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "EntryForm[…]";
    }
}
