package org.naast.dossier.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.naast.dossier.GapWords;
import org.naast.dossier.Held;
import org.naast.dossier.MyDossier;
import org.naast.dossier.Readers;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.schemes.Frameworks;
import org.naast.schemes.GapList;
import org.naast.schemes.Scheme;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Decides what stands on the pages of one's own file. */
@Component
class DossierPages {

    private final MyDossier dossier;
    private final Readers readers;
    private final Frameworks frameworks;
    private final Held held;
    private final Programmes programmes;
    private final GapWords words;
    private final Moments moments;

    DossierPages(
            MyDossier dossier,
            Readers readers,
            Frameworks frameworks,
            Held held,
            Programmes programmes,
            GapWords words,
            Moments moments) {
        this.dossier = dossier;
        this.readers = readers;
        this.frameworks = frameworks;
        this.held = held;
        this.programmes = programmes;
        this.words = words;
        this.moments = moments;
    }

    DossierPage.All all(Viewer viewer, Locale locale) {
        var learned = dossier.learned(viewer);
        return new DossierPage.All(
                dossier.ways(viewer).stream()
                        .flatMap(way -> dossier.scheme(viewer, way.scheme()).stream())
                        .map(scheme -> row(viewer, scheme, locale))
                        .toList(),
                frameworks.words(learned, locale),
                frameworks.others(learned, locale),
                readers.openTo(viewer).stream()
                        .map(programme -> new DossierPage.Reader(
                                programme.value(),
                                programmes
                                        .find(viewer, programme)
                                        .map(Programme::name)
                                        .orElse("–")))
                        .toList());
    }

    private DossierPage.Row row(Viewer viewer, Scheme scheme, Locale locale) {
        var gaps = gaps(viewer, scheme);
        return new DossierPage.Row(
                scheme.id(), scheme.name(locale), gaps.there(), gaps.lines().size());
    }

    /** Empty when there is no such scheme. */
    Optional<DossierPage.One> one(Viewer viewer, String id, Locale locale) {
        return dossier.scheme(viewer, id).map(scheme -> one(viewer, scheme, locale));
    }

    private DossierPage.One one(Viewer viewer, Scheme scheme, Locale locale) {
        var since = held.since(viewer, scheme.id());
        return new DossierPage.One(
                scheme.id(),
                scheme.name(locale),
                scheme.body().in(locale),
                moments.dated(scheme.pack().checked(), locale),
                scheme.pack().version(),
                dossier.goes(viewer, scheme.id()),
                since.isPresent(),
                since.map(day -> moments.dated(day, locale)).orElse(""),
                dossier.newest(viewer, scheme.id())
                        .filter(newest -> !newest.equals(scheme))
                        .isPresent(),
                words.of(gaps(viewer, scheme), locale));
    }

    /** Empty when there is nothing newer than theirs. */
    Optional<DossierPage.Versions> versions(Viewer viewer, String id, Locale locale) {
        var mine = dossier.scheme(viewer, id);
        return dossier.newest(viewer, id)
                .filter(newest -> mine.filter(newest::equals).isEmpty())
                .flatMap(newest -> mine.map(old -> new DossierPage.Versions(
                        id,
                        old.name(locale),
                        old.pack().version(),
                        newest.pack().version(),
                        words.of(gaps(viewer, old), locale),
                        words.of(gaps(viewer, newest), locale))));
    }

    GapList gaps(Viewer viewer, Scheme scheme) {
        var since = held.since(viewer, scheme.id());
        var gathered = dossier.gathered(viewer, since.orElse(LocalDate.MIN));
        return GapList.of(scheme, since.isPresent(), gathered, dossier.today(viewer));
    }
}
