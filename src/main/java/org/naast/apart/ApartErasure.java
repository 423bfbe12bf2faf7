package org.naast.apart;

import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** A pair outlives a person as a marker only, so that a restored copy cannot bring the two together again. */
@Component
class ApartErasure implements Erases {

    private final PairTable table;

    ApartErasure(PairTable table) {
        this.table = table;
    }

    @Override
    public String step() {
        return "apart";
    }

    @Override
    public Set<String> columns() {
        return Set.of("apart.pair.person", "apart.pair.other");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        table.forget(who);
    }
}
