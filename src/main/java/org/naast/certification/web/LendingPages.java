package org.naast.certification.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.certification.Application;
import org.naast.certification.Deciding;
import org.naast.certification.Lending;
import org.naast.certification.Lent;
import org.naast.certification.Near;
import org.naast.certification.Suspension;
import org.naast.certification.Suspensions;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.people.Names;
import org.naast.people.Surroundings;
import org.naast.screens.Moments;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says which other programme helps to decide, to those who asked, to those who help and to whoever applied. */
@Component
class LendingPages {

    private final Lending lending;
    private final Deciding deciding;
    private final Suspensions suspensions;
    private final List<Near> near;
    private final DecidingRows rows;
    private final Programmes programmes;
    private final Names names;
    private final Surroundings surroundings;
    private final Moments moments;

    LendingPages(
            Lending lending,
            Deciding deciding,
            Suspensions suspensions,
            List<Near> near,
            DecidingRows rows,
            Programmes programmes,
            Names names,
            Surroundings surroundings,
            Moments moments) {
        this.lending = lending;
        this.deciding = deciding;
        this.suspensions = suspensions;
        this.near = near;
        this.rows = rows;
        this.programmes = programmes;
        this.names = names;
        this.surroundings = surroundings;
        this.moments = moments;
    }

    LendingPage.Help help(Viewer coordinator, Application one, boolean wrong, Locale locale) {
        var mine = deciding.through(coordinator, one).orElse(one.programme());
        var helps = looks(coordinator, one, locale);
        var busy = helps.stream().anyMatch(look -> !look.state().equals(Lent.State.REFUSED.word()));
        return new LendingPage.Help(
                "/programme/" + mine + "/applications/" + one.id(),
                mine.value(),
                mine.equals(one.programme()) ? "" : name(coordinator, one.programme()),
                names.shown(coordinator, one.person()),
                helps,
                busy || !one.waiting() ? List.of() : choices(coordinator, one, helps),
                suspensions
                        .find(coordinator, one.person(), one.programme())
                        .filter(Suspension::revoked)
                        .map(held -> day(coordinator, held.at(), locale))
                        .orElse(""),
                near.stream().anyMatch(kept -> kept.worked(coordinator, one.person())),
                wrong);
    }

    private String day(Viewer viewer, Instant at, Locale locale) {
        return moments.dated(LocalDate.ofInstant(at, surroundings.zone(viewer)), locale);
    }

    /** What this programme helps to decide. */
    List<DecidingPage.Row> to(Viewer coordinator, ProgrammeId programme, Locale locale) {
        return rows.of(
                coordinator,
                lending.to(coordinator, programme).stream()
                        .flatMap(lent -> deciding.find(coordinator, lent.application()).stream())
                        .filter(one -> deciding.through(coordinator, one).equals(Optional.of(programme)))
                        .toList(),
                locale);
    }

    List<LendingPage.Look> looks(Viewer viewer, Application one, Locale locale) {
        return lending.of(viewer, one).stream()
                .map(lent -> new LendingPage.Look(
                        lent.application(),
                        lent.programme().value(),
                        name(viewer, lent.programme()),
                        lent.state().word(),
                        day(viewer, lent.since(), locale)))
                .toList();
    }

    private List<ApplyPages.Choice> choices(Viewer coordinator, Application one, List<LendingPage.Look> helps) {
        return programmes.open(coordinator).stream()
                .filter(other -> !other.id().equals(one.programme()))
                .filter(other -> helps.stream()
                        .noneMatch(look -> look.programme().equals(other.id().value())))
                .map(other -> new ApplyPages.Choice(other.id().value(), other.name(), "", false))
                .toList();
    }

    private String name(Viewer viewer, ProgrammeId programme) {
        return programmes.find(viewer, programme).map(Programme::name).orElse("–");
    }
}
