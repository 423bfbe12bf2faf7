package org.naast.safety.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.people.Names;
import org.naast.safety.Concern;
import org.naast.safety.ConcernId;
import org.naast.safety.Concerns;
import org.naast.safety.Handled;
import org.naast.screens.Moments;
import org.naast.screens.NotHere;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The coordinator's concerns: what is open, and one of them. */
@Controller
class ConcernController {

    private final Concerns concerns;
    private final Programmes programmes;
    private final Names names;
    private final Moments moments;
    private final Clock clock;

    ConcernController(Concerns concerns, Programmes programmes, Names names, Moments moments, Clock clock) {
        this.concerns = concerns;
        this.programmes = programmes;
        this.names = names;
        this.moments = moments;
        this.clock = clock;
    }

    /** A line of the list. */
    record Row(UUID id, String kindKey, String regarding, String due, boolean late) {}

    /** What {@code safety/concerns.html} needs. */
    record ListPage(List<Row> rows, List<Done> done) {}

    /** One that was handled: what, by whom and when. */
    record Done(UUID id, String kindKey, String by, String at) {}

    /** One message round a reported one. */
    record Said(String author, String at, boolean reported, String words) {}

    /** What {@code safety/concern.html} needs. */
    record ConcernPage(
            Row row,
            String raisedBy,
            String words,
            List<Said> said,
            boolean report,
            boolean gone,
            boolean handled,
            Draft draft) {}

    /** What was filled in, when it cannot be done yet: whether the two go on must be said. */
    record Draft(String note, boolean undecided) {
        static final Draft NONE = new Draft("", false);
    }

    @GetMapping("/concerns")
    String list(Viewer viewer, Locale locale, Model model) {
        demandCoordinator(viewer);
        model.addAttribute(
                "page",
                new ListPage(
                        concerns.open(viewer).stream()
                                .map(concern -> row(viewer, concern, locale))
                                .toList(),
                        concerns.handled(viewer).stream()
                                .map(handled -> done(viewer, handled, locale))
                                .toList()));
        return "safety/concerns";
    }

    @GetMapping("/concerns/{id}")
    String show(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        var found = concerns.find(viewer, new ConcernId(id)).orElseThrow(NotHere::new);
        model.addAttribute("page", page(viewer, found, Draft.NONE, locale));
        return "safety/concern";
    }

    /** Handled twice is handled; the list says so. */
    @PostMapping("/concerns/{id}/handling")
    String handle(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Optional<Boolean> goOn,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        demandCoordinator(viewer);
        var report = concerns.find(viewer, new ConcernId(id)).filter(found -> found.asksToDecide() && !found.handled());
        if (report.isPresent() && goOn.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page(viewer, report.get(), new Draft(note, true), locale));
            return "safety/concern";
        }
        concerns.handle(viewer, new ConcernId(id), note, goOn.orElse(false));
        return "redirect:/concerns";
    }

    private ConcernPage page(Viewer viewer, Concern concern, Draft draft, Locale locale) {
        var zone = zone(viewer, concern.programme());
        return new ConcernPage(
                row(viewer, concern, locale),
                name(viewer, concern.raisedBy()),
                concern.words().or(""),
                concern.excerpt().stream()
                        .map(said -> new Said(
                                name(viewer, said.author()),
                                moments.at(said.at(), zone, locale),
                                said.reported(),
                                said.words().or("…")))
                        .toList(),
                concern.asksToDecide(),
                concern.raiserGone(),
                concern.handled(),
                draft);
    }

    private Row row(Viewer viewer, Concern concern, Locale locale) {
        return new Row(
                concern.id().value(),
                "safety.kind." + concern.kind().word(),
                name(viewer, concern.regarding()),
                moments.by(concern.due(), zone(viewer, concern.programme()), locale),
                concern.due().isBefore(clock.instant()));
    }

    private Done done(Viewer viewer, Handled handled, Locale locale) {
        return new Done(
                handled.id().value(),
                "safety.kind." + handled.kind().word(),
                name(viewer, handled.by()),
                moments.at(handled.at(), zone(viewer, handled.programme()), locale));
    }

    private String name(Viewer viewer, Optional<PersonId> person) {
        return person.map(who -> names.shown(viewer, who)).orElse("–");
    }

    private ZoneId zone(Viewer viewer, ProgrammeId programme) {
        return programmes.find(viewer, programme).map(Programme::zone).orElse(ZoneOffset.UTC);
    }

    private static void demandCoordinator(Viewer viewer) {
        if (!viewer.is(Role.COORDINATOR)) {
            throw new NotHere();
        }
    }
}
