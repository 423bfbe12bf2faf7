package org.naast.certification.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.naast.certification.Application;
import org.naast.certification.Tally;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.people.Surroundings;
import org.naast.schemes.Scheme;
import org.naast.schemes.Schemes;
import org.naast.screens.Moments;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says how somebody's own applications stand. */
@Component
class ApplicationPages {

    /**
     * One application.
     *
     * @param state key of how it stands; {@code by} goes into it
     * @param reason lines of why not; empty while there is none
     * @param tooFew whether somebody is looked for who can answer too
     * @param looks which other programmes are asked to help decide
     */
    record Mine(
            UUID id,
            String scheme,
            String programme,
            String state,
            String by,
            List<String> reason,
            List<LendingPage.Look> looks,
            boolean waiting,
            boolean tooFew,
            boolean mayAppeal) {}

    private final Schemes schemes;
    private final LendingPages lending;
    private final Tally tally;
    private final Programmes programmes;
    private final Surroundings surroundings;
    private final Moments moments;

    ApplicationPages(
            Schemes schemes,
            LendingPages lending,
            Tally tally,
            Programmes programmes,
            Surroundings surroundings,
            Moments moments) {
        this.schemes = schemes;
        this.lending = lending;
        this.tally = tally;
        this.programmes = programmes;
        this.surroundings = surroundings;
        this.moments = moments;
    }

    List<Mine> mine(Viewer viewer, List<Application> all, Locale locale) {
        return all.stream().map(one -> mine(viewer, one, locale)).toList();
    }

    private Mine mine(Viewer viewer, Application one, Locale locale) {
        var again = one.round() > 1 && one.waiting() ? "again" : one.state().word();
        return new Mine(
                one.id(),
                schemes.find(one.scheme(), one.version())
                        .map((Scheme scheme) -> scheme.name(locale))
                        .orElse(one.scheme()),
                name(viewer, one.programme()),
                "certification.application." + again,
                moments.dated(LocalDate.ofInstant(one.due(), surroundings.zone(viewer)), locale),
                one.state() == Application.State.REFUSED
                        ? one.reason()
                                .map(reason -> reason.or("").lines().toList())
                                .orElse(List.of())
                        : List.of(),
                one.waiting() ? lending.looks(viewer, one, locale) : List.of(),
                one.waiting(),
                tally.looksForSomebody(Viewer.job(), one),
                one.mayAppeal());
    }

    private String name(Viewer viewer, ProgrammeId programme) {
        return programmes.find(viewer, programme).map(Programme::name).orElse("–");
    }
}
