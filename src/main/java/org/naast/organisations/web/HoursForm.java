package org.naast.organisations.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.naast.organisations.Programme;
import org.naast.organisations.WeekHours;
import org.springframework.util.MultiValueMap;

/**
 * Hours of a week as typed, Monday first, and how soon an answer is promised.
 *
 * @param answer open hours, as typed
 */
record HoursForm(List<String> day, String answer) {

    private static final int MOST = 80;

    static HoursForm of(MultiValueMap<String, String> typed) {
        return new HoursForm(
                typed.getOrDefault("day", List.of()),
                typed.getOrDefault("answer", List.of("")).getFirst().strip());
    }

    static HoursForm of(Programme programme) {
        var days = List.of(DayOfWeek.values()).stream()
                .map(day -> DayHours.typed(programme.hours().spans(), day))
                .toList();
        return new HoursForm(days, Long.toString(programme.answerWithin().toHours()));
    }

    String day(DayOfWeek which) {
        return which.getValue() <= day.size() ? day.get(which.getValue() - 1) : "";
    }

    /** Field by field, the key of the sentence beside it. */
    Map<String, String> wrong() {
        var wrong = new TreeMap<String, String>();
        for (var which : DayOfWeek.values()) {
            if (DayHours.read(which, day(which)).isEmpty()) {
                wrong.put("day" + which.getValue(), "organisations.hours.day.wrong");
            }
        }
        if (wrong.isEmpty() && hours(ZoneId.of("UTC")).spans().isEmpty()) {
            wrong.put("day1", "organisations.hours.none");
        }
        if (!answer.matches("\\d{1,2}") || Integer.parseInt(answer) < 1 || Integer.parseInt(answer) > MOST) {
            wrong.put("answer", "organisations.hours.answer.wrong");
        }
        return wrong;
    }

    WeekHours hours(ZoneId zone) {
        var spans = List.of(DayOfWeek.values()).stream()
                .flatMap(which -> DayHours.read(which, day(which)).stream().flatMap(List::stream))
                .toList();
        return new WeekHours(zone, spans);
    }

    Duration answerWithin() {
        return Duration.ofHours(Long.parseLong(answer));
    }
}
