package org.naast.certification.web;

import java.util.UUID;
import org.naast.certification.Revoking;
import org.naast.certification.Suspensions;
import org.naast.certification.WhoAnswers;
import org.naast.screens.NotHere;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A second person says whether it was right to stop a certificate, and what becomes of it. */
@Controller
class SecondPersonController {

    private final Suspensions suspensions;
    private final Revoking revoking;
    private final WhoAnswers who;

    SecondPersonController(Suspensions suspensions, Revoking revoking, WhoAnswers who) {
        this.suspensions = suspensions;
        this.revoking = revoking;
        this.who = who;
    }

    @PostMapping(SuspensionController.PATH + "/confirmation")
    String confirm(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID peer) {
        var done = suspensions.confirm(coordinator, new PersonId(peer), new ProgrammeId(id));
        return back(done, coordinator, id, peer);
    }

    @PostMapping(SuspensionController.PATH + "/end")
    String lift(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID peer) {
        var done = suspensions.lift(coordinator, new PersonId(peer), new ProgrammeId(id));
        return back(done, coordinator, id, peer);
    }

    @PostMapping(SuspensionController.PATH + "/revocation/agreement")
    String agree(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID peer) {
        var done = revoking.agree(coordinator, new PersonId(peer), new ProgrammeId(id));
        return back(done, coordinator, id, peer);
    }

    /** Whoever asked for another's agreement does not ask for it any more. */
    @PostMapping(SuspensionController.PATH + "/asked/end")
    String askNoMore(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID peer) {
        var done = revoking.asksNoMore(coordinator, new PersonId(peer), new ProgrammeId(id));
        return back(done, coordinator, id, peer);
    }

    /** Whoever answers for it and came too late sees how it stands; for anybody else there is nothing here. */
    private String back(boolean done, Viewer coordinator, UUID programme, UUID peer) {
        var id = new ProgrammeId(programme);
        if (!done && !who.mayStop(coordinator, id, new PersonId(peer))) {
            throw new NotHere();
        }
        return suspensions.find(coordinator, new PersonId(peer), id).isPresent()
                ? "redirect:/programme/" + programme + "/certificates/" + peer + "/suspension"
                : "redirect:" + SuspensionPages.back(coordinator, id);
    }
}
