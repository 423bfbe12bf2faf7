package org.naast.certification.web;

import java.util.UUID;
import org.naast.certification.Deciding;
import org.naast.dossier.Dossiers;
import org.naast.screens.Legible;
import org.naast.screens.NotHere;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Those who decide look at the proof of what somebody wrote down; of a check they say what they think of it. */
@Controller
class ThingController {

    private static final int LONGEST = 500;

    private final Deciding deciding;
    private final Dossiers dossiers;

    ThingController(Deciding deciding, Dossiers dossiers) {
        this.deciding = deciding;
        this.dossiers = dossiers;
    }

    @PostMapping("/programme/{id}/applications/{application}/things/{thing}")
    String see(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID application,
            @PathVariable UUID thing,
            @RequestParam(defaultValue = "") String weighed) {
        var words = Legible.text(weighed);
        var one = deciding.find(coordinator, application)
                .filter(found -> deciding.through(coordinator, found)
                        .filter(mine -> mine.value().equals(id))
                        .isPresent())
                .orElseThrow(NotHere::new);
        var most = words.substring(0, Math.min(words.length(), LONGEST));
        if (!dossiers.see(coordinator, one.person(), new ProgrammeId(id), thing, most)) {
            throw new NotHere();
        }
        return "redirect:/programme/" + id + "/applications/" + application + "#things";
    }
}
