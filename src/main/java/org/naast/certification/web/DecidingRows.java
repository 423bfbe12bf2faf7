package org.naast.certification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.naast.certification.Application;
import org.naast.certification.Tally;
import org.naast.people.Names;
import org.naast.people.Surroundings;
import org.naast.schemes.Scheme;
import org.naast.schemes.Schemes;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says of each application how it stands with those who decide; for many it asks as often as for one. */
@Component
class DecidingRows {

    private final Tally tally;
    private final Schemes schemes;
    private final Names names;
    private final Surroundings surroundings;
    private final Moments moments;
    private final Clock clock;

    DecidingRows(Tally tally, Schemes schemes, Names names, Surroundings surroundings, Moments moments, Clock clock) {
        this.tally = tally;
        this.schemes = schemes;
        this.names = names;
        this.surroundings = surroundings;
        this.moments = moments;
        this.clock = clock;
    }

    List<DecidingPage.Row> of(Viewer coordinator, List<Application> some, Locale locale) {
        var called =
                names.shown(coordinator, some.stream().map(Application::person).collect(Collectors.toSet()));
        var answered = tally.answered(coordinator, some);
        var needing = tally.needSomebody(coordinator, some);
        var zone = surroundings.zone(coordinator);
        return some.stream()
                .map(one -> row(
                        one,
                        called.getOrDefault(one.person(), "–"),
                        answered.contains(one.id()),
                        needing.contains(one.id()),
                        zone,
                        locale))
                .toList();
    }

    private DecidingPage.Row row(
            Application one, String name, boolean answered, boolean needs, ZoneId zone, Locale locale) {
        return new DecidingPage.Row(
                one.id(),
                name,
                schemes.find(one.scheme(), one.version())
                        .map((Scheme scheme) -> scheme.name(locale))
                        .orElse(one.scheme()),
                "certification.deciding."
                        + (one.waiting() && answered ? "answered" : one.state().word()),
                moments.dated(LocalDate.ofInstant(one.due(), zone), locale),
                one.waiting(),
                one.waiting() && !one.due().isAfter(clock.instant()),
                needs);
    }
}
