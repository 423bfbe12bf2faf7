package org.naast.safety;

import java.time.Clock;
import java.util.Optional;
import org.naast.directory.Directory;
import org.naast.directory.PeerCard;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Something is wrong in a peer's profile: whoever can read it can say so, without an account too. */
@Service
@Transactional
public class ProfileReports {

    private final ConcernTable table;
    private final Owners owners;
    private final Directory directory;
    private final Clock clock;

    ProfileReports(ConcernTable table, Owners owners, Directory directory, Clock clock) {
        this.table = table;
        this.owners = owners;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Empty when there is no such peer for this viewer. A visitor's words are not kept, and while one report of a visitor
     * about this profile is open, no second one is made.
     */
    public Optional<Raised> report(Viewer raiser, ConcernId id, PersonId peer, String words) {
        return directory.card(raiser, peer).map(card -> keep(raiser, id, card, words));
    }

    private Raised keep(Viewer raiser, ConcernId id, PeerCard card, String words) {
        var now = clock.instant();
        var programme = card.programme();
        var concern = new ConcernTable.New(
                id,
                programme,
                Kind.PROFILE,
                Optional.empty(),
                Optional.of(card.peer()),
                owners.first(raiser, programme, Optional.of(card.peer())),
                now,
                owners.due(raiser, programme, Kind.PROFILE, now));
        if (table.insert(raiser, concern, words)) {
            owners.tell(raiser, concern);
        }
        return new Raised(
                id,
                Kind.PROFILE,
                concern.due(),
                owners.zone(raiser, programme),
                concern.owner().isPresent());
    }
}
