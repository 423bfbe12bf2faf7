package org.naast.dossier.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.naast.dossier.Fact;
import org.naast.dossier.Filed;
import org.naast.dossier.GapWords;
import org.naast.dossier.MyDossier;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Decides what stands where something is written down. */
@Component
class FilingPages {

    private final MyDossier dossier;
    private final DossierPages pages;
    private final GapWords words;
    private final Moments moments;

    FilingPages(MyDossier dossier, DossierPages pages, GapWords words, Moments moments) {
        this.dossier = dossier;
        this.pages = pages;
        this.words = words;
        this.moments = moments;
    }

    /** Empty when nothing can be written down for it, or they are not on that way. */
    Optional<DossierPage.Filing> of(
            Viewer viewer, String id, String requirement, EntryForm form, Map<String, String> wrong, Locale locale) {
        return dossier.scheme(viewer, id)
                .filter(_ -> dossier.goes(viewer, id))
                .flatMap(scheme -> pages.gaps(viewer, scheme).lines().stream()
                        .filter(line -> line.requirement().id().equals(requirement))
                        .findFirst()
                        .flatMap(line -> Fact.of(line.requirement()))
                        .map(fact -> new DossierPage.Filing(
                                id,
                                scheme.name(locale),
                                words.of(pages.gaps(viewer, scheme), locale).stream()
                                        .filter(line -> line.id().equals(requirement))
                                        .findFirst()
                                        .orElseThrow(),
                                dossier.items(viewer).stream()
                                        .filter(item -> item.counts(fact))
                                        .map(item -> thing(item, locale))
                                        .toList(),
                                fact.typed(),
                                fact.kind().dated(),
                                form,
                                EntryForm.LONGEST,
                                wrong)));
    }

    private DossierPage.Thing thing(Filed item, Locale locale) {
        return new DossierPage.Thing(
                item.id(),
                moments.dated(item.day(), locale),
                item.kind() == Fact.Kind.HOURS ? moments.spent(Duration.ofMinutes(item.amount()), locale) : "",
                item.words().or("…"),
                item.seen(),
                item.weighed().or(""),
                item.taught());
    }
}
