package org.naast.supervision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.naast.people.Names;
import org.naast.screens.Moments;
import org.naast.supervision.Days;
import org.naast.supervision.Session;
import org.naast.supervision.Standing;
import org.naast.supervision.Supervision;
import org.naast.supervision.Supervisors;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Decides what stands on the pages about supervision. */
@Component
class SupervisionPages {

    private final Supervision supervision;
    private final Days days;
    private final Supervisors supervisors;
    private final Names names;
    private final Moments moments;

    SupervisionPages(Supervision supervision, Days days, Supervisors supervisors, Names names, Moments moments) {
        this.supervision = supervision;
        this.days = days;
        this.supervisors = supervisors;
        this.names = names;
        this.moments = moments;
    }

    SupervisionPage all(
            Viewer coordinator, ProgrammeId programme, SessionForm form, Map<String, String> wrong, Locale locale) {
        return all(coordinator, programme, form, SupervisionPage.Typed.NOTHING, wrong, locale);
    }

    SupervisionPage all(
            Viewer coordinator,
            ProgrammeId programme,
            SessionForm form,
            SupervisionPage.Typed typed,
            Map<String, String> wrong,
            Locale locale) {
        var standings = supervision.of(coordinator, programme);
        var supervisors = this.supervisors.of(coordinator, programme);
        var names = this.names.shown(
                coordinator, standings.stream().map(Standing::person).collect(Collectors.toSet()));
        return new SupervisionPage(
                programme.value(),
                standings.stream()
                        .map(one -> row(
                                coordinator,
                                one,
                                names.getOrDefault(one.person(), "–"),
                                supervisors.contains(one.person()),
                                locale))
                        .toList(),
                supervision.sessions(coordinator, programme).stream()
                        .map(one -> talk(coordinator, one, names, locale))
                        .toList(),
                form.choices(
                        standings.stream()
                                .map(Standing::person)
                                .filter(one -> !one.equals(coordinator.id()))
                                .toList(),
                        names),
                form,
                SessionForm.LONGEST,
                typed,
                wrong);
    }

    private SupervisionPage.Row row(Viewer coordinator, Standing one, String name, boolean supervisor, Locale locale) {
        var word = days.word(one);
        return new SupervisionPage.Row(
                one.person().value(),
                name,
                "supervision.state." + word,
                dated(one.last(), locale),
                dated(one.due(), locale),
                one.days(),
                word.equals("overdue"),
                one.person().equals(coordinator.id()),
                supervisor,
                one.load(),
                one.many());
    }

    private SupervisionPage.Talk talk(Viewer coordinator, Session one, Map<?, String> names, Locale locale) {
        return new SupervisionPage.Talk(
                one.id(),
                moments.dated(one.day(), locale),
                one.present().stream()
                        .map(who -> names.getOrDefault(who, "–"))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                List.of(one.note().or("…").split("\n", -1)),
                one.present().contains(coordinator.id()));
    }

    private String dated(Optional<LocalDate> day, Locale locale) {
        return day.map(one -> moments.dated(one, locale)).orElse("");
    }
}
