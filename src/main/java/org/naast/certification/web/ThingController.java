package org.naast.certification.web;

import java.util.UUID;
import org.naast.certification.Deciding;
import org.naast.dossier.Dossiers;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

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
        var words = weighed.replaceAll("[\\p{Cf}\\p{Cc}&&[^\\n]]", "").strip();
        var one = deciding.find(coordinator, application)
                .filter(found -> found.programme().value().equals(id))
                .orElseThrow(ThingController::notHere);
        var most = words.substring(0, Math.min(words.length(), LONGEST));
        if (!dossiers.see(coordinator, one.person(), one.programme(), thing, most)) {
            throw notHere();
        }
        return "redirect:/programme/" + id + "/applications/" + application + "#things";
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
