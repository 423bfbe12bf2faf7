package org.naast.supervision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.people.Names;
import org.naast.screens.Moments;
import org.naast.supervision.Days;
import org.naast.supervision.Supervision;
import org.naast.supervision.Supervisor;
import org.naast.supervision.Supervisors;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Decides what stands on a peer's own pages about supervision: when it is due for them, and where they record. */
@Component
class MinePages {

    /** What {@code supervision/record.html} needs. */
    record RecordPage(
            UUID programme,
            String name,
            List<SupervisionPage.Choice> choices,
            List<SupervisionPage.Talk> talks,
            SessionForm form,
            int longest,
            Map<String, String> wrong) {}

    /** A programme where one may record, and why. */
    record Named(UUID programme, String name, String reason) {}

    private final Supervision supervision;
    private final Supervisors supervisors;
    private final CorrectPages corrections;
    private final Days days;
    private final Programmes programmes;
    private final Names names;
    private final Moments moments;

    MinePages(
            Supervision supervision,
            Supervisors supervisors,
            CorrectPages corrections,
            Days days,
            Programmes programmes,
            Names names,
            Moments moments) {
        this.supervision = supervision;
        this.supervisors = supervisors;
        this.corrections = corrections;
        this.days = days;
        this.programmes = programmes;
        this.names = names;
        this.moments = moments;
    }

    SupervisionPage.Mine of(Viewer peer, Locale locale) {
        return new SupervisionPage.Mine(lines(peer, locale), named(peer));
    }

    private List<SupervisionPage.Line> lines(Viewer peer, Locale locale) {
        return supervision.mine(peer).stream()
                .map(one -> new SupervisionPage.Line(
                        name(peer, one.programme()),
                        "supervision.mine." + days.word(one),
                        dated(one.last(), locale),
                        dated(one.due(), locale),
                        one.days()))
                .toList();
    }

    private List<Named> named(Viewer peer) {
        return supervisors.mine(peer).stream()
                .map((Supervisor one) -> new Named(
                        one.programme().value(),
                        name(peer, one.programme()),
                        one.reason().or("–")))
                .toList();
    }

    /** Empty when they are no supervisor there. */
    Optional<RecordPage> record(
            Viewer peer, ProgrammeId programme, SessionForm form, Map<String, String> wrong, Locale locale) {
        return supervisors.mine(peer).stream()
                .filter(one -> one.programme().equals(programme))
                .findFirst()
                .map(_ -> new RecordPage(
                        programme.value(),
                        name(peer, programme),
                        choices(peer, programme, form),
                        corrections.recorded(peer, programme, locale),
                        form,
                        SessionForm.LONGEST,
                        wrong));
    }

    private List<SupervisionPage.Choice> choices(Viewer peer, ProgrammeId programme, SessionForm form) {
        var around = supervisors.around(Viewer.job(), peer.id(), programme);
        return form.choices(around, names.shown(peer, Set.copyOf(around)));
    }

    private String name(Viewer peer, ProgrammeId programme) {
        return programmes.find(peer, programme).map(Programme::name).orElse("–");
    }

    private String dated(Optional<LocalDate> day, Locale locale) {
        return day.map(one -> moments.dated(one, locale)).orElse("");
    }
}
