package org.naast.training.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.training.Course;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** The list of all that is taught: what starts first on top, or for whoever says where they are, what is nearest. */
@Component
class ListPages {

    /** A start, and how far it is. */
    private record Far(Course course, Round round, double km) {}

    private final Rounds rounds;
    private final Away away;
    private final Listing listing;

    ListPages(Rounds rounds, Away away, Listing listing) {
        this.rounds = rounds;
        this.away = away;
        this.listing = listing;
    }

    /** @param unknown key of what to say of a place we do not know; empty when nothing is */
    ListPage all(Viewer viewer, String typed, String unknown, Locale locale) {
        var next = next(viewer);
        var all = plain(rounds.courses(viewer), next);
        return new ListPage(
                typed,
                unknown,
                "",
                "",
                listing.groups(viewer, List.of(Map.entry("training.near.all", all)), locale),
                List.of());
    }

    ListPage near(Viewer viewer, Asked.Place asked, Locale locale) {
        return asked.spot()
                .map(spot -> near(viewer, asked, spot, locale))
                .orElseGet(() -> all(viewer, asked.typed(), asked.unknown(), locale));
    }

    private ListPage near(Viewer viewer, Asked.Place asked, Asked.Spot spot, Locale locale) {
        var next = next(viewer);
        var published = rounds.courses(viewer);
        var near = near(published, next, spot, locale);
        var online = online(published, next);
        var said = Stream.concat(near.stream(), online.stream())
                .map(Listing.Start::course)
                .toList();
        var rest = plain(published.stream().filter(one -> !said.contains(one)).toList(), next);
        var groups = List.of(
                Map.entry("training.near.by", near),
                Map.entry("training.near.online", online),
                Map.entry("training.near.rest", rest));
        return new ListPage(
                asked.typed(),
                "",
                spot instanceof Asked.Spot.Town(var town) ? town.name(locale) : asked.typed(),
                spot instanceof Asked.Spot.Town(var town) ? town.id() : "",
                listing.groups(viewer, groups, locale),
                asked.others(spot, locale));
    }

    /** The first to start on top. */
    private Map<UUID, List<Round>> next(Viewer viewer) {
        return rounds.next(viewer).stream().collect(groupingBy(Round::course));
    }

    private static Stream<Round> of(Course course, Map<UUID, List<Round>> next) {
        return next.getOrDefault(course.id(), List.of()).stream();
    }

    private static List<Listing.Start> plain(List<Course> courses, Map<UUID, List<Round>> next) {
        return courses.stream()
                .map(course -> new Listing.Start(course, of(course, next).findFirst(), ""))
                .sorted(comparing(start -> start.round().map(Round::starts).orElse(Instant.MAX)))
                .toList();
    }

    /** Of each course the nearest start, and of those equally far the first. */
    private List<Listing.Start> near(
            List<Course> courses, Map<UUID, List<Round>> next, Asked.Spot spot, Locale locale) {
        return courses.stream()
                .flatMap(course -> of(course, next)
                        .flatMap(round -> away.km(round, spot).map(km -> new Far(course, round, km)).stream())
                        .min(comparingDouble(Far::km))
                        .stream())
                .sorted(comparingDouble(Far::km))
                .map(far ->
                        new Listing.Start(far.course(), Optional.of(far.round()), Away.words(far.km(), spot, locale)))
                .toList();
    }

    private static List<Listing.Start> online(List<Course> courses, Map<UUID, List<Round>> next) {
        return courses.stream()
                .flatMap(course -> of(course, next)
                        .filter(round -> round.place().where() instanceof Round.Where.Online)
                        .limit(1)
                        .map(round -> new Listing.Start(course, Optional.of(round), "")))
                .toList();
    }
}
