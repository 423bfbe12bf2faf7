package org.naast.supervision.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.people.Names;
import org.naast.screens.Moments;
import org.naast.supervision.Session;
import org.naast.supervision.Supervising;
import org.naast.supervision.Supervision;
import org.naast.supervision.Supervisors;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Decides what stands on the page that corrects a talk, and which talks a supervisor may correct. */
@Component
class CorrectPages {

    /**
     * What {@code supervision/correct.html} needs.
     *
     * @param action where the form goes; with {@code /removal} behind it the talk is taken away
     */
    record CorrectPage(
            String action,
            String back,
            List<SupervisionPage.Choice> choices,
            SessionForm form,
            int longest,
            Map<String, String> wrong) {}

    private final Supervision supervision;
    private final Supervising supervising;
    private final Supervisors supervisors;
    private final Names names;
    private final Moments moments;

    CorrectPages(
            Supervision supervision, Supervising supervising, Supervisors supervisors, Names names, Moments moments) {
        this.supervision = supervision;
        this.supervising = supervising;
        this.supervisors = supervisors;
        this.names = names;
        this.moments = moments;
    }

    /** What a supervisor recorded, the newest first. */
    List<SupervisionPage.Talk> recorded(Viewer peer, ProgrammeId programme, Locale locale) {
        return supervising.of(Viewer.job(), peer.id(), programme).stream()
                .map(one -> talk(peer, one, locale))
                .toList();
    }

    /** Empty when it is not theirs to correct; {@code typed} is what stands in the form instead of what was recorded. */
    Optional<CorrectPage> ofCoordinator(
            Viewer coordinator,
            ProgrammeId programme,
            UUID session,
            Optional<SessionForm> typed,
            Map<String, String> wrong) {
        var back = "/programme/" + programme + "/supervision";
        var around = supervision.of(coordinator, programme).stream()
                .map(one -> one.person())
                .filter(one -> !one.equals(coordinator.id()));
        return supervision
                .find(coordinator, programme, session)
                .map(one -> page(coordinator, back, one, around, typed, wrong));
    }

    Optional<CorrectPage> ofSupervisor(
            Viewer peer, ProgrammeId programme, UUID session, Optional<SessionForm> typed, Map<String, String> wrong) {
        var around = supervisors.around(Viewer.job(), peer.id(), programme).stream();
        return supervising.of(Viewer.job(), peer.id(), programme).stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .map(one -> page(peer, "/supervision/" + programme, one, around, typed, wrong));
    }

    private CorrectPage page(
            Viewer viewer,
            String back,
            Session one,
            Stream<PersonId> around,
            Optional<SessionForm> typed,
            Map<String, String> wrong) {
        var form = typed.orElseGet(() -> SessionForm.of(one));
        var those = Stream.concat(one.present().stream(), around).distinct().toList();
        return new CorrectPage(
                back + "/" + one.id(),
                back,
                form.choices(those, names.shown(viewer, Set.copyOf(those))),
                form,
                SessionForm.LONGEST,
                wrong);
    }

    private SupervisionPage.Talk talk(Viewer viewer, Session one, Locale locale) {
        return new SupervisionPage.Talk(
                one.id(),
                moments.dated(one.day(), locale),
                names.shown(viewer, Set.copyOf(one.present())).values().stream()
                        .sorted()
                        .collect(Collectors.joining(", ")),
                List.of(one.note().or("…").split("\n", -1)),
                false);
    }
}
