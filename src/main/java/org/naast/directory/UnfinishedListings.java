package org.naast.directory;

import java.time.Clock;
import java.util.List;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.organisations.StillThere;
import org.naast.organisations.Unfinished;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Peers of a programme who can be found there now: that ends at once, nobody waits for it. */
@Component
class UnfinishedListings implements Unfinished {

    private final ListingTable table;
    private final Programmes programmes;
    private final Clock clock;

    UnfinishedListings(ListingTable table, Programmes programmes, Clock clock) {
        this.table = table;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public List<StillThere> of(Viewer viewer, ProgrammeId programme) {
        var found = programmes
                .find(viewer, programme)
                .filter(Programme::open)
                .map(open -> table.listedAt(open.id(), clock.instant()));
        return List.of(StillThere.ends("directory.unfinished", found.orElse(0)));
    }
}
