package org.naast.supervision.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.directory.Caseload;
import org.naast.directory.Caseloads;
import org.naast.screens.NotHere;
import org.naast.screens.ReadIn;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A programme says how many people one of its peers walks beside at most. */
@Controller
class CaseloadController {

    private final Caseloads caseloads;
    private final CaseloadPages pages;

    CaseloadController(Caseloads caseloads, CaseloadPages pages) {
        this.caseloads = caseloads;
        this.pages = pages;
    }

    @GetMapping("/programme/{id}/caseload/{peer}")
    ModelAndView show(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID peer) {
        return page(coordinator, id, peer, Optional.empty(), Map.of());
    }

    @PostMapping("/programme/{id}/caseload/{peer}/hours")
    ModelAndView byHours(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID peer,
            @RequestParam(defaultValue = "") String hours) {
        var programme = new ProgrammeId(id);
        var form = new CaseloadForm(hours, "", "");
        var fullTime = caseloads.fullTime(coordinator, programme);
        var wrong = form.wrongHours(fullTime);
        if (!wrong.isEmpty()) {
            return page(coordinator, id, peer, Optional.of(form), wrong);
        }
        var many = CaseloadForm.number(form.hours(), fullTime).orElseThrow();
        return back(id, peer, caseloads.byHours(coordinator, programme, new PersonId(peer), many));
    }

    @PostMapping("/programme/{id}/caseload/{peer}")
    ModelAndView atMost(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID peer,
            @RequestParam Map<String, String> typed) {
        var form = new CaseloadForm("", typed.getOrDefault("most", ""), typed.getOrDefault("reason", ""));
        var wrong = form.wrongMost();
        if (!wrong.isEmpty() || typed.containsKey(ReadIn.FIELD)) {
            return page(coordinator, id, peer, Optional.of(form), wrong);
        }
        var most = CaseloadForm.number(form.most(), Caseload.UTMOST).orElseThrow();
        return back(
                id, peer, caseloads.atMost(coordinator, new ProgrammeId(id), new PersonId(peer), most, form.reason()));
    }

    @PostMapping("/programme/{id}/caseload/{peer}/removal")
    ModelAndView asTheirLevel(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID peer) {
        return back(id, peer, caseloads.asTheirLevel(coordinator, new ProgrammeId(id), new PersonId(peer)));
    }

    private ModelAndView page(
            Viewer coordinator, UUID id, UUID peer, Optional<CaseloadForm> typed, Map<String, String> wrong) {
        return pages.of(coordinator, new ProgrammeId(id), new PersonId(peer), typed, wrong)
                .map(page -> new ModelAndView(
                        "supervision/caseload",
                        Map.of("page", page),
                        wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseThrow(NotHere::new);
    }

    private static ModelAndView back(UUID id, UUID peer, boolean done) {
        if (!done) {
            throw new NotHere();
        }
        return new ModelAndView("redirect:/programme/" + id + "/caseload/" + peer);
    }
}
