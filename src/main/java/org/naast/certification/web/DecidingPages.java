package org.naast.certification.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.certification.Application;
import org.naast.certification.Deciding;
import org.naast.certification.Replacing;
import org.naast.dossier.GapWords;
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
    private final DecidingRows rows;
    private final Replacing replacing;
    private final GapWords words;
    private final Things things;
    private final Schemes schemes;
    private final Moments moments;

    DecidingPages(
            Deciding deciding,
            DecidingRows rows,
            Replacing replacing,
            GapWords words,
            Things things,
            Schemes schemes,
            Moments moments) {
        this.deciding = deciding;
        this.rows = rows;
        this.replacing = replacing;
        this.words = words;
        this.things = things;
        this.schemes = schemes;
        this.moments = moments;
    }

    DecidingPage.All all(Viewer coordinator, ProgrammeId programme, Locale locale) {
        return new DecidingPage.All(
                programme.value(),
                rows.of(
                        coordinator,
                        deciding.of(coordinator, programme).stream()
                                .filter(one -> one.state() != Application.State.WITHDRAWN)
                                .toList(),
                        locale));
    }

    DecidingPage.One one(Viewer coordinator, Application one, DecidingPage.Said said, String wrong, Locale locale) {
        var scheme = schemes.find(one.scheme(), one.version());
        var gaps = deciding.gaps(coordinator, one);
        var mine = deciding.mine(coordinator, one);
        return new DecidingPage.One(
                deciding.through(coordinator, one).orElse(one.programme()).value(),
                rows.of(coordinator, List.of(one), locale).getFirst(),
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

    private static List<String> lines(Optional<Text> words) {
        return words.map(text -> text.or("–").lines().toList()).orElse(List.of());
    }
}
