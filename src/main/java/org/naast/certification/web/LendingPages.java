package org.naast.certification.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.certification.Application;
import org.naast.certification.Deciding;
import org.naast.certification.Lending;
import org.naast.certification.Lent;
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

    /**
     * What {@code certification/help.html} needs.
     *
     * @param path of the application, as whoever reads decides about it
     * @param theirs name of the programme that was asked, when the reader only helps; else empty
     * @param choices who can be asked; empty while one is asked or helps
     */
    record Help(
            String path,
            UUID programme,
            String theirs,
            String name,
            List<Look> helps,
            List<ApplicationPages.Choice> choices,
            boolean wrong) {}

    /**
     * One that was asked to help.
     *
     * @param state last part of the key of how it stands; {@code name} and {@code since} go into it
     */
    record Look(UUID application, UUID programme, String name, String state, String since) {}

    private final Lending lending;
    private final Deciding deciding;
    private final DecidingPages pages;
    private final Programmes programmes;
    private final Names names;
    private final Surroundings surroundings;
    private final Moments moments;

    LendingPages(
            Lending lending,
            Deciding deciding,
            DecidingPages pages,
            Programmes programmes,
            Names names,
            Surroundings surroundings,
            Moments moments) {
        this.lending = lending;
        this.deciding = deciding;
        this.pages = pages;
        this.programmes = programmes;
        this.names = names;
        this.surroundings = surroundings;
        this.moments = moments;
    }

    Help help(Viewer coordinator, Application one, boolean wrong, Locale locale) {
        var mine = deciding.through(coordinator, one).orElse(one.programme());
        var helps = looks(coordinator, one, locale);
        var busy = helps.stream().anyMatch(look -> !look.state().equals(Lent.State.REFUSED.word()));
        return new Help(
                "/programme/" + mine + "/applications/" + one.id(),
                mine.value(),
                mine.equals(one.programme()) ? "" : name(coordinator, one.programme()),
                names.shown(coordinator, one.person()),
                helps,
                busy || !one.waiting() ? List.of() : choices(coordinator, one, helps),
                wrong);
    }

    /** What this programme helps to decide. */
    List<DecidingPage.Row> to(Viewer coordinator, ProgrammeId programme, Locale locale) {
        return lending.to(coordinator, programme).stream()
                .flatMap(lent -> deciding.find(coordinator, lent.application()).stream())
                .filter(one -> deciding.through(coordinator, one).equals(Optional.of(programme)))
                .map(one -> pages.row(coordinator, one, locale))
                .toList();
    }

    List<Look> looks(Viewer viewer, Application one, Locale locale) {
        return lending.of(viewer, one).stream()
                .map(lent -> new Look(
                        lent.application(),
                        lent.programme().value(),
                        name(viewer, lent.programme()),
                        lent.state().word(),
                        moments.dated(LocalDate.ofInstant(lent.since(), surroundings.zone(viewer)), locale)))
                .toList();
    }

    private List<ApplicationPages.Choice> choices(Viewer coordinator, Application one, List<Look> helps) {
        return programmes.open(coordinator).stream()
                .filter(other -> !other.id().equals(one.programme()))
                .filter(other -> helps.stream()
                        .noneMatch(look -> look.programme().equals(other.id().value())))
                .map(other -> new ApplicationPages.Choice(other.id().value(), other.name(), false))
                .toList();
    }

    private String name(Viewer viewer, ProgrammeId programme) {
        return programmes.find(viewer, programme).map(Programme::name).orElse("–");
    }
}
