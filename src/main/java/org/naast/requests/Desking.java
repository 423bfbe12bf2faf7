package org.naast.requests;

import java.util.Optional;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** A programme that can take requests: it is open, and somebody is at its desk. */
@Component
class Desking {

    record Staffed(Programme programme, Ladder ladder) {}

    private final Programmes programmes;

    Desking(Programmes programmes) {
        this.programmes = programmes;
    }

    Optional<Staffed> of(Viewer viewer, ProgrammeId id) {
        return staffed(viewer, id).filter(desk -> desk.programme().open());
    }

    private Optional<Staffed> staffed(Viewer viewer, ProgrammeId id) {
        return programmes
                .find(viewer, id)
                .flatMap(programme -> programmes
                        .desk(viewer, id)
                        .map(desk ->
                                new Staffed(programme, Ladder.of(desk.coordinator(), desk.deputy(), desk.duty()))));
    }

    /** For a request that is there already: whoever is there now besides its asker, also once closed; perhaps nobody. */
    Staffed still(Viewer viewer, Request request) {
        var id = request.programme();
        var ladder = staffed(viewer, id)
                .map(desk -> desk.ladder().without(request.asker()))
                .orElseGet(Ladder::empty);
        return new Staffed(programmes.find(viewer, id).orElseThrow(), ladder);
    }
}
