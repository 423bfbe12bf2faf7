package org.naast.certification.web;

import java.util.UUID;
import org.naast.certification.Longer;
import org.naast.screens.NotHere;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is provisional is completed a little later, once. */
@Controller
class ExtensionController {

    private final Longer longer;

    ExtensionController(Longer longer) {
        this.longer = longer;
    }

    /** Whoever presses twice, or comes second, sees until when it is now. */
    @PostMapping("/programme/{id}/certificates/{peer}/extension")
    String extend(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID peer) {
        var programme = new ProgrammeId(id);
        if (longer.extend(coordinator, new PersonId(peer), programme).isEmpty()
                && !coordinator.coordinates(programme)) {
            throw new NotHere();
        }
        return "redirect:/programme/" + id + "/certificates";
    }
}
