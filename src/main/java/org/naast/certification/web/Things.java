package org.naast.certification.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.naast.certification.Application;
import org.naast.certification.Deciding;
import org.naast.dossier.Dossiers;
import org.naast.dossier.Fact;
import org.naast.dossier.Filed;
import org.naast.schemes.GapList;
import org.naast.schemes.Requirement;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says what somebody wrote down for what is asked of them, to those who decide. */
@Component
class Things {

    private final Deciding deciding;
    private final Dossiers dossiers;
    private final Moments moments;

    Things(Deciding deciding, Dossiers dossiers, Moments moments) {
        this.deciding = deciding;
        this.dossiers = dossiers;
        this.moments = moments;
    }

    /** In the order of what is asked; a thing that counts for two stands under the first. */
    List<DecidingPage.Thing> of(Viewer coordinator, Application one, GapList gaps, Locale locale) {
        var filed = deciding.through(coordinator, one)
                .map(mine -> dossiers.of(coordinator, one.person(), mine))
                .orElse(List.of());
        return gaps.lines().stream()
                .map(GapList.Line::requirement)
                .flatMap(asked ->
                        filed.stream().filter(item -> counts(item, asked)).map(item -> thing(item, asked, locale)))
                .collect(java.util.stream.Collectors.toMap(
                        DecidingPage.Thing::id, thing -> thing, (first, _) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static boolean counts(Filed item, Requirement asked) {
        return Fact.of(asked).filter(item::counts).isPresent();
    }

    private DecidingPage.Thing thing(Filed item, Requirement asked, Locale locale) {
        return new DecidingPage.Thing(
                item.id(),
                asked.text().in(locale),
                moments.dated(item.day(), locale),
                item.kind() == Fact.Kind.HOURS ? moments.spent(Duration.ofMinutes(item.amount()), locale) : "",
                item.words().or("…"),
                item.seen(),
                item.kind() == Fact.Kind.CHECK,
                item.weighed().or(""),
                item.taught());
    }
}
