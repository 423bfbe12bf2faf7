package org.naast.certification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.certification.Application;
import org.naast.certification.Deciding;
import org.naast.certification.Replacing;
import org.naast.certification.Tally;
import org.naast.dossier.GapWords;
import org.naast.people.Names;
import org.naast.people.Surroundings;
import org.naast.privacy.Text;
import org.naast.schemes.GapList;
import org.naast.schemes.Scheme;
import org.naast.schemes.Schemes;
import org.naast.screens.Moments;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says what those who decide need to know. */
@Component
class DecidingPages {

    private final Deciding deciding;
    private final Tally tally;
    private final Replacing replacing;
    private final GapWords words;
    private final Things things;
    private final Schemes schemes;
    private final Names names;
    private final Surroundings surroundings;
    private final Moments moments;
    private final Clock clock;

    DecidingPages(
            Deciding deciding,
            Tally tally,
            Replacing replacing,
            GapWords words,
            Things things,
            Schemes schemes,
            Names names,
            Surroundings surroundings,
            Moments moments,
            Clock clock) {
        this.deciding = deciding;
        this.tally = tally;
        this.replacing = replacing;
        this.words = words;
        this.things = things;
        this.schemes = schemes;
        this.names = names;
        this.surroundings = surroundings;
        this.moments = moments;
        this.clock = clock;
    }

    DecidingPage.All all(Viewer coordinator, ProgrammeId programme, Locale locale) {
        return new DecidingPage.All(
                programme.value(),
                deciding.of(coordinator, programme).stream()
                        .filter(one -> one.state() != Application.State.WITHDRAWN)
                        .map(one -> row(coordinator, one, locale))
                        .toList());
    }

    DecidingPage.One one(Viewer coordinator, Application one, DecidingPage.Said said, String wrong, Locale locale) {
        var scheme = schemes.find(one.scheme(), one.version());
        var gaps = deciding.gaps(coordinator, one);
        var mine = deciding.mine(coordinator, one);
        return new DecidingPage.One(
                deciding.through(coordinator, one).orElse(one.programme()).value(),
                row(coordinator, one, locale),
                lines(Optional.of(one.words())),
                gaps.map(found -> words.of(found, locale)).orElse(List.of()),
                gaps.map(found -> things.of(coordinator, one, found, locale)).orElse(List.of()),
                gaps.filter(GapList::met).isPresent(),
                deciding.closed(coordinator, one),
                one.renews()
                        ? 0
                        : scheme.map(Scheme::course)
                                .map(Scheme.Course::provisionalMonths)
                                .orElse(0),
                scheme.map(found -> found.body().in(locale)).orElse("–"),
                scheme.map(found -> moments.dated(found.pack().checked(), locale))
                        .orElse("–"),
                replacing.by(coordinator, one).map(held -> Replaced.of(held, moments, locale)),
                one.round() > 1,
                mine.map(DecidingPage.Answered::of),
                mine.isPresent() || !one.waiting() ? lines(one.reason()) : List.of(),
                CertificatePage.experiences(said.fields()::contains),
                said,
                wrong);
    }

    DecidingPage.Row row(Viewer coordinator, Application one, Locale locale) {
        var answered = one.waiting() && deciding.mine(coordinator, one).isPresent();
        return new DecidingPage.Row(
                one.id(),
                names.shown(coordinator, one.person()),
                schemes.find(one.scheme(), one.version())
                        .map((Scheme scheme) -> scheme.name(locale))
                        .orElse(one.scheme()),
                "certification.deciding." + (answered ? "answered" : one.state().word()),
                moments.dated(LocalDate.ofInstant(one.due(), surroundings.zone(coordinator)), locale),
                one.waiting(),
                one.waiting() && !one.due().isAfter(clock.instant()),
                tally.needsSomebody(coordinator, one));
    }

    private static List<String> lines(Optional<Text> words) {
        return words.map(text -> text.or("–").lines().toList()).orElse(List.of());
    }
}
