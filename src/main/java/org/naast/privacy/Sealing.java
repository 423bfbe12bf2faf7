package org.naast.privacy;

import java.util.ArrayList;
import java.util.Optional;
import org.naast.viewer.As;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the looks that wait the next links of the chain. One node at a time. */
@Service
@Transactional
@As(Purpose.SEAL)
@NotPersonal("only the machine comes here")
public class Sealing {

    private final LookTable table;

    Sealing(LookTable table) {
        this.table = table;
    }

    /** The new end of the chain; empty when nothing waited or another node is at it. */
    public Optional<Link> next(Viewer job) {
        if (!table.lockForEveryone()) {
            return Optional.empty();
        }
        var looks = table.waitingForEveryone();
        if (looks.isEmpty()) {
            return Optional.empty();
        }
        var links = new ArrayList<Link>();
        var last = table.lastForEveryone().orElse(Link.FIRST);
        for (var look : looks) {
            last = last.next(look);
            links.add(last);
        }
        table.sealForEveryone(looks, links);
        return Optional.of(last);
    }
}
