package org.naast.training.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.organisations.Programme;
import org.naast.reference.Clocks;
import org.naast.reference.Localities;
import org.naast.reference.Locality;
import org.naast.reference.TypedTown;
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
     */
    record Read(RoundForm form, TypedTown town, Map<String, String> wrong, boolean again) {}

    private final Rounds rounds;
    private final Localities localities;
    private final Clock clock;

    RoundAsking(Rounds rounds, Localities localities, Clock clock) {
        this.rounds = rounds;
        this.localities = localities;
        this.clock = clock;
    }

    Read read(Typed typed, Programme programme) {
        var form = RoundForm.of(typed);
        var town = TypedTown.of(localities, form.town(), programme.country());
        if (typed.onlyReadIn()) {
            return new Read(form, new TypedTown.Nothing(), Map.of(), true);
        }
        var wrong = form.wrong(town, programme.zone(), clock.instant());
        return new Read(form, town, wrong, !wrong.isEmpty());
    }

    CoursePage.RoundAsked fresh(Way way, Programme programme, Locale locale) {
        return page(way, new Read(RoundForm.fresh(), new TypedTown.Nothing(), Map.of(), false), programme, locale);
    }

    CoursePage.RoundAsked planned(Viewer coordinator, Way way, Programme programme, Round round, Locale locale) {
        var town = round.place().where() instanceof Round.Where.In(var id) ? localities.find(id) : none();
        var form = RoundForm.of(
                round,
                town.map(found -> found.fullName(locale)).orElse(""),
                rounds.room(coordinator, round).seats(),
                programme.zone());
        return page(way, new Read(form, new TypedTown.Nothing(), Map.of(), false), programme, locale);
    }

    CoursePage.RoundAsked page(Way way, Read read, Programme programme, Locale locale) {
        return new CoursePage.RoundAsked(
                way.action(),
                way.back(),
                read.form(),
                Clocks.town(programme.zone(), locale),
                read.town() instanceof TypedTown.Several several ? several.choices(locale) : "",
                read.wrong());
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
