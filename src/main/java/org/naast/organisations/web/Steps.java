package org.naast.organisations.web;

import java.util.UUID;
import org.naast.organisations.FirstStart;
import org.naast.organisations.FirstStart.Step;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.screens.NotHere;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Finds the programme of a page, and the page after it. */
@Component
class Steps {

    private final Programmes programmes;
    private final FirstStart start;

    Steps(Programmes programmes, FirstStart start) {
        this.programmes = programmes;
        this.start = start;
    }

    /** Not there and not yours are the same page. */
    Programme programme(Viewer viewer, UUID id) {
        return start.step(viewer, new ProgrammeId(id))
                .flatMap(_ -> programmes.find(viewer, new ProgrammeId(id)))
                .orElseThrow(NotHere::new);
    }

    /** Whether it has yet to be opened for the first time. */
    boolean starting(Viewer viewer, Programme programme) {
        return start.goesOn(viewer, programme.id());
    }

    Head head(Viewer viewer, Programme programme, Step page) {
        var starting = starting(viewer, programme);
        return new Head(
                programme.id().value(),
                programme.name(),
                starting ? page.number() : 0,
                starting && page.next().isPresent());
    }

    /** The next step of the first start, or back to the programme. */
    String after(Viewer viewer, UUID id, Step page) {
        var programme = new ProgrammeId(id);
        start.done(viewer, programme, page);
        return start.goesOn(viewer, programme)
                ? page(id, page.next().orElse(Step.INVITATIONS))
                : "redirect:/programme/" + id;
    }

    static String page(UUID id, Step step) {
        return "redirect:/programme/" + id + "/" + step.name().toLowerCase(java.util.Locale.ROOT);
    }
}
