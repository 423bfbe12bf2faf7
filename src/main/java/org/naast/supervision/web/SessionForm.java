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
import org.naast.supervision.Session;
import org.naast.supervision.Talk;
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

    static SessionForm of(Session recorded) {
        return new SessionForm(
                recorded.day().toString(),
                recorded.present().stream().map(PersonId::toString).toList(),
                recorded.note().or(""));
    }

    static SessionForm typed(Map<String, String> typed, Optional<List<String>> present) {
        return new SessionForm(
                typed.getOrDefault("day", ""), present.orElse(List.of()), typed.getOrDefault("note", ""));
    }

    /** Each of these people, chosen or not. */
    List<SupervisionPage.Choice> choices(List<PersonId> some, Map<PersonId, String> called) {
        return some.stream()
                .map(one -> new SupervisionPage.Choice(
                        one.value(), called.getOrDefault(one, "–"), present.contains(one.toString())))
                .toList();
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

    /** When nothing is wrong. */
    Talk talk(LocalDate today) {
        return new Talk(on(today).orElseThrow(), people(), note);
    }

    Set<PersonId> people() {
        return present.stream()
                .filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "SessionForm[…]";
    }
}
