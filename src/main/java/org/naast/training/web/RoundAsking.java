package org.naast.training.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.organisations.Programme;
import org.naast.reference.Clocks;
import org.naast.reference.Localities;
import org.naast.reference.Locality;
import org.naast.reference.TypedTown;
import org.naast.screens.Moments;
import org.naast.screens.Typed;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** The form for when and where a course is given, and what was typed in it. */
@Component
class RoundAsking {

    /** Where a form goes, and where somebody came from. */
    record Way(String action, String back) {}

    /**
     * A form, with what its town can be and what is wrong with it.
     *
     * @param again whether it is shown once more: something is wrong, or it is read on in the other language
     * @param begun since when it is given: that stays; empty while it is still to come
     */
    record Read(RoundForm form, TypedTown town, Map<String, String> wrong, boolean again, Optional<Instant> begun) {}

    private final Rounds rounds;
    private final Localities localities;
    private final StopWords stops;
    private final Moments moments;
    private final Clock clock;

    RoundAsking(Rounds rounds, Localities localities, StopWords stops, Moments moments, Clock clock) {
        this.rounds = rounds;
        this.localities = localities;
        this.stops = stops;
        this.moments = moments;
        this.clock = clock;
    }

    Optional<Instant> begun(Round round) {
        return Optional.of(round.starts()).filter(_ -> round.begun(clock.instant()));
    }

    Read read(Typed typed, Programme programme, Optional<Instant> begun) {
        var form = RoundForm.of(typed);
        var town = TypedTown.of(localities, form.town(), programme.country());
        if (typed.onlyReadIn()) {
            return new Read(form, new TypedTown.Nothing(), Map.of(), true, begun);
        }
        var wrong = form.wrong(town, programme.zone(), clock.instant());
        begun.ifPresent(_ -> wrong.remove("day"));
        return new Read(form, town, wrong, !wrong.isEmpty(), begun);
    }

    CoursePage.RoundAsked fresh(Viewer coordinator, Way way, Programme programme, Locale locale) {
        var said = stops.of(coordinator, programme.id(), "plan", locale);
        return page(way, first(RoundForm.fresh(), Optional.empty()), said, programme, locale);
    }

    /** Its programme stops: nothing was planned, and nothing typed is lost. */
    CoursePage.RoundAsked notPlanned(Viewer coordinator, Way way, Read read, Programme programme, Locale locale) {
        return page(way, read, stops.of(coordinator, programme.id(), "notPlanned", locale), programme, locale);
    }

    CoursePage.RoundAsked planned(Viewer coordinator, Way way, Programme programme, Round round, Locale locale) {
        var town = round.place().where() instanceof Round.Where.In(var id) ? localities.find(id) : none();
        var form = RoundForm.of(
                round,
                town.map(found -> found.fullName(locale)).orElse(""),
                rounds.room(coordinator, round).seats(),
                programme.zone());
        return page(way, first(form, begun(round)), programme, locale);
    }

    CoursePage.RoundAsked page(Way way, Read read, Programme programme, Locale locale) {
        return page(way, read, new StopWords.Said("", ""), programme, locale);
    }

    private CoursePage.RoundAsked page(Way way, Read read, StopWords.Said said, Programme programme, Locale locale) {
        return new CoursePage.RoundAsked(
                way.action(),
                way.back(),
                read.form(),
                Clocks.town(programme.zone(), locale),
                read.town() instanceof TypedTown.Several several ? several.choices(locale) : "",
                read.begun().map(at -> moments.at(at, programme.zone(), locale)).orElse(""),
                said,
                read.wrong());
    }

    private static Read first(RoundForm form, Optional<Instant> begun) {
        return new Read(form, new TypedTown.Nothing(), Map.of(), false, begun);
    }

    static Way plan(UUID programme, UUID course) {
        var path = CoursePages.path(programme, course);
        return new Way(path + "/rounds", path);
    }

    static Way change(UUID programme, UUID round) {
        var path = RoundController.path(programme, round);
        return new Way(path + "/plan", path);
    }

    private static Optional<Locality> none() {
        return Optional.empty();
    }
}
