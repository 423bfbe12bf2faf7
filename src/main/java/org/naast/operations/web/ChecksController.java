package org.naast.operations.web;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.naast.operations.Checks;
import org.naast.reference.BoundaryRule;
import org.naast.reference.Channel;
import org.naast.reference.CrisisCountry;
import org.naast.reference.CrisisLine;
import org.naast.reference.CrisisLines;
import org.naast.reference.Pack;
import org.naast.screens.Moments;
import org.naast.screens.NotHere;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which numbers and rules are to be checked, and when they were last; for whoever runs the installation. */
@Controller
class ChecksController {

    /** What {@code operations/checks.html} needs. */
    record ChecksPage(
            List<Deserted> deserted, List<Stops> stopping, List<Line> lines, List<Rule> rules, List<Set> packs) {}

    /**
     * A crisis line.
     *
     * @param checked the last day in words; empty when nobody did
     * @param shown whether people see it
     */
    record Line(String id, String country, String name, String how, String source, String checked, boolean shown) {}

    /** A programme with nobody who answers for it. */
    record Deserted(UUID id, String name) {}

    /** A programme that stops, and the day in words. */
    record Stops(UUID id, String name, String on) {}

    record Rule(String id, String text, String source) {}

    record Set(String id, String version, String checked) {}

    private final Checks checks;
    private final CrisisLines lines;
    private final Moments moments;

    ChecksController(Checks checks, CrisisLines lines, Moments moments) {
        this.checks = checks;
        this.lines = lines;
        this.moments = moments;
    }

    @GetMapping("/checks")
    String show(Viewer viewer, Locale locale, Model model) {
        if (!viewer.is(Role.OPERATOR)) {
            throw new NotHere();
        }
        model.addAttribute(
                "page",
                new ChecksPage(
                        checks.deserted(viewer).stream()
                                .map(one -> new Deserted(one.id().value(), one.name()))
                                .toList(),
                        checks.stopping(viewer).entrySet().stream()
                                .map(one -> new Stops(
                                        one.getKey().id().value(),
                                        one.getKey().name(),
                                        moments.dated(one.getValue(), locale)))
                                .toList(),
                        checks.lines().stream().map(line -> line(line, locale)).toList(),
                        checks.rules().stream().map(rule -> rule(rule, locale)).toList(),
                        checks.packs().stream().map(pack -> set(pack, locale)).toList()));
        return "operations/checks";
    }

    private Line line(CrisisLine line, Locale locale) {
        return new Line(
                line.id(),
                lines.forCountry(line.country())
                        .map((CrisisCountry known) -> known.name(locale))
                        .orElse(""),
                line.name(),
                line.channels().stream().map(Channel::shown).distinct().collect(joining(" · ")),
                line.source(),
                line.checked().map((LocalDate day) -> moments.day(day, locale)).orElse(""),
                lines.trusted(line));
    }

    private static Rule rule(BoundaryRule rule, Locale locale) {
        return new Rule(rule.id(), rule.text(locale), rule.source());
    }

    private Set set(Pack pack, Locale locale) {
        return new Set(pack.id(), pack.version(), moments.day(pack.checked(), locale));
    }
}
