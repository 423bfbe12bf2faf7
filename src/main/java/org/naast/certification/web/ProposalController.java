package org.naast.certification.web;

import java.util.UUID;
import org.naast.certification.Proposals;
import org.naast.screens.NotHere;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A second coordinator looks at what another recorded. */
@Controller
class ProposalController {

    private static final String PATH = "/programme/{id}/proposals/{proposal}";

    private final Proposals proposals;

    ProposalController(Proposals proposals) {
        this.proposals = proposals;
    }

    @PostMapping(PATH + "/agreement")
    String agree(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID proposal) {
        return back(known(coordinator, id, proposal) && proposals.agree(coordinator, proposal), id);
    }

    @PostMapping(PATH + "/removal")
    String refuse(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID proposal) {
        return back(known(coordinator, id, proposal) && proposals.refuse(coordinator, proposal), id);
    }

    private boolean known(Viewer coordinator, UUID programme, UUID proposal) {
        return proposals.waiting(coordinator, new ProgrammeId(programme)).stream()
                .anyMatch(one -> one.id().equals(proposal));
    }

    private static String back(boolean done, UUID programme) {
        if (!done) {
            throw new NotHere();
        }
        return "redirect:/programme/" + programme + "/certificates";
    }
}
