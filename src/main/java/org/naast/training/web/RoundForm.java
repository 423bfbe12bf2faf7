package org.naast.training.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.naast.reference.TypedTown;
import org.naast.screens.Typed;
import org.naast.training.Round;

/** When and where a course is given, as typed. */
record RoundForm(String day, String time, String later, String place, String town, boolean online, String seats) {

    private static final int PLACE = 200;
    private static final int LATER = 300;
    private static final int MOST = 500;

    static RoundForm of(Typed typed) {
        return new RoundForm(
                typed.line("day"),
                typed.line("time"),
                typed.line("later"),
                typed.line("place"),
                typed.line("town"),
                !typed.line("online").isEmpty(),
                typed.line("seats"));
    }

    /** @param town as it can be typed again */
    static RoundForm of(Round round, String town, int seats, ZoneId zone) {
        var starts = LocalDateTime.ofInstant(round.starts(), zone);
        return new RoundForm(
                starts.toLocalDate().toString(),
                starts.toLocalTime().toString(),
                round.place().later(),
                round.place().words(),
                town,
                round.place().where() instanceof Round.Where.Online,
                Integer.toString(seats));
    }

    static RoundForm fresh() {
        return new RoundForm("", "19:00", "", "", "", false, "12");
    }

    /** Field by field, the key of the sentence beside it. */
    Map<String, String> wrong(TypedTown read, ZoneId zone, Instant now) {
        var wrong = new LinkedHashMap<String, String>();
        if (starts(zone).filter(now::isBefore).isEmpty()) {
            wrong.put("day", "training.day.wrong");
        }
        if (later.length() > LATER) {
            wrong.put("later", "training.later.wrong");
        }
        if (place.isEmpty() || place.length() > PLACE) {
            wrong.put("place", "training.place.wrong");
        }
        switch (read) {
            case TypedTown.Unknown _ -> wrong.put("town", "training.town.wrong");
            case TypedTown.Several _ -> wrong.put("town", "training.town.which");
            case TypedTown.Known _ when online -> wrong.put("town", "training.town.online");
            case TypedTown.Known _, TypedTown.Nothing _ -> {}
        }
        if (Typed.number(seats, 1, MOST).isEmpty()) {
            wrong.put("seats", "training.seats.wrong");
        }
        return wrong;
    }

    Optional<Instant> starts(ZoneId zone) {
        return Typed.day(day)
                .flatMap(on ->
                        Typed.time(time).map(at -> on.atTime(at).atZone(zone).toInstant()));
    }

    Round.Place whole(TypedTown read) {
        return new Round.Place(place, where(read), later);
    }

    private Round.Where where(TypedTown read) {
        if (online) {
            return new Round.Where.Online();
        }
        return read instanceof TypedTown.Known(var known) ? new Round.Where.In(known.id()) : new Round.Where.Unsaid();
    }

    int many() {
        return Typed.number(seats, 1, MOST).orElseThrow();
    }
}
