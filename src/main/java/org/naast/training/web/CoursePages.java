package org.naast.training.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.naast.openings.Room;
import org.naast.reference.Localities;
import org.naast.screens.Moments;
import org.naast.training.Part;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says of parts and starts what every page about courses says of them. */
@Component
class CoursePages {

    static final Room NOWHERE = new Room(0, 0, 0);

    private final Rounds rounds;
    private final Localities localities;
    private final Moments moments;
    private final Clock clock;

    CoursePages(Rounds rounds, Localities localities, Moments moments, Clock clock) {
        this.rounds = rounds;
        this.localities = localities;
        this.moments = moments;
        this.clock = clock;
    }

    List<CoursePage.PartRow> parts(List<Part> parts, ZoneId zone, Locale locale) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return parts.stream()
                .map(part -> new CoursePage.PartRow(
                        part.id(),
                        part.content().title(),
                        "training.kind." + part.content().kind().word(),
                        lasting(part.content().minutes(), locale),
                        part.content()
                                .validTo()
                                .map(day -> moments.dated(day, locale))
                                .orElse(""),
                        part.content().outdated(today),
                        part.position() == 1))
                .toList();
    }

    List<CoursePage.RoundRow> rounds(Viewer viewer, List<Round> some, ZoneId zone, Locale locale) {
        var rooms = rounds.rooms(viewer, some);
        return some.stream()
                .map(round -> row(round, rooms.getOrDefault(round.id(), NOWHERE), zone, locale))
                .toList();
    }

    CoursePage.RoundRow row(Round round, Room room, ZoneId zone, Locale locale) {
        var over = round.begun(clock.instant());
        var full = room.free() == 0;
        return new CoursePage.RoundRow(
                round.id(),
                moments.at(round.starts(), zone, locale),
                round.place().later(),
                place(round.place(), locale),
                "training.room." + (over ? "begun" : full ? "full" : "free"),
                full ? room.waiting() : room.free());
    }

    /** With its town, unless the words say that already. */
    private String place(Round.Place place, Locale locale) {
        return place.where() instanceof Round.Where.In(var town)
                ? localities
                        .find(town)
                        .filter(found -> !says(place.words(), found.name().in(locale)))
                        .map(found -> place.words() + ", " + found.name(locale))
                        .orElse(place.words())
                : place.words();
    }

    private static boolean says(String words, String town) {
        return words.toLowerCase(Locale.ROOT).contains(town.toLowerCase(Locale.ROOT));
    }

    String lasting(int minutes, Locale locale) {
        return moments.spent(Duration.ofMinutes(minutes), locale);
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String path(UUID programme, UUID course) {
        return "/programme/" + programme + "/courses/" + course;
    }
}
