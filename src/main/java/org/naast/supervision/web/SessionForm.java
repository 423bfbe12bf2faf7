package org.naast.supervision.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naast.screens.Legible;
import org.naast.viewer.PersonId;

/** A talk as it was typed. */
record SessionForm(String day, List<String> present, String note) {

    static final int LONGEST = 2000;

    /** Whoever records later than this has another day in mind. */
    private static final int LONG_AGO = 180;

    SessionForm {
        present = List.copyOf(present);
        note = Legible.text(note);
    }

    static SessionForm fresh(LocalDate today) {
        return new SessionForm(today.toString(), List.of(), "");
    }

    /** Field by field, the key of the sentence beside it. */
    Map<String, String> wrong(LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        if (on(today).isEmpty()) {
            wrong.put("day", "supervision.day.wrong");
        }
        if (people().isEmpty()) {
            wrong.put("present", "supervision.present.wrong");
        }
        if (note.length() > LONGEST) {
            wrong.put("note", "supervision.note.long");
        }
        return wrong;
    }

    Optional<LocalDate> on(LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(day))
                    .filter(on -> !on.isAfter(today) && !on.isBefore(today.minusDays(LONG_AGO)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Set<PersonId> people() {
        return present.stream()
                .filter(one -> one.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "SessionForm[…]";
    }
}
