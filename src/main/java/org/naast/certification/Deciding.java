package org.naast.certification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.reference.Endorsement;
import org.naast.schemes.GapList;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two people decide about a certificate, each on their own, of the programme that was asked or one that helps it; whoever is too near steps aside. */
@Service
@Transactional
public class Deciding {

    private final ApplicationTable table;
    private final AskedTable asked;
    private final VoteTable votes;
    private final Granting granting;
    private final Tally tally;
    private final Loans loans;
    private final Outcome outcome;

    Deciding(
            ApplicationTable table,
            AskedTable asked,
            VoteTable votes,
            Granting granting,
            Tally tally,
            Loans loans,
            Outcome outcome) {
        this.table = table;
        this.asked = asked;
        this.votes = votes;
        this.granting = granting;
        this.tally = tally;
        this.loans = loans;
        this.outcome = outcome;
    }

    /** What waits on top, and nothing of their own; nothing when the programme is not theirs. */
    public List<Application> of(Viewer coordinator, ProgrammeId programme) {
        return (coordinator.coordinates(programme) ? table.at(coordinator, programme) : List.<Application>of())
                .stream().filter(one -> !one.person().equals(coordinator.id())).toList();
    }

    /** Empty when it is not theirs to decide. */
    public Optional<Application> find(Viewer coordinator, UUID id) {
        return table.find(coordinator, id)
                .filter(one -> through(coordinator, one).isPresent());
    }

    /** Through which programme of theirs: the one that was asked, or one that helps. */
    @NotPersonal("a programme is public")
    public Optional<ProgrammeId> through(Viewer coordinator, Application one) {
        return loans.through(coordinator, one);
    }

    /** How what they have stands beside what is asked of them; empty when it is not theirs to decide. */
    @NotPersonal("the file is written down where it is read")
    public Optional<GapList> gaps(Viewer coordinator, Application one) {
        return granting.gaps(coordinator, one);
    }

    /** Whether they keep their file closed to whoever decides. */
    @NotPersonal("it tells nothing of what is in it")
    public boolean closed(Viewer coordinator, Application one) {
        return granting.closed(coordinator, one);
    }

    /** What this person answered, now or before the appeal. */
    @NotPersonal("it is the viewer's own")
    public Optional<Answer> mine(Viewer coordinator, Application one) {
        return votes.mine(coordinator, one.id());
    }

    /**
     * One of those who decide answers. Two times yes is a certificate for those experiences that both said, two times no a
     * refusal; after one of each, or a yes for one and a yes for the other, a third person decides.
     *
     * @param reason needed with a no; read by whoever asked
     * @param fields for which experiences, needed with a yes
     * @return the application as it is now; empty when it is not theirs, decided, or they have answered
     */
    public Optional<Application> vote(Viewer coordinator, UUID id, Vote vote, String reason, Set<Endorsement> fields) {
        return table.lockWaiting(coordinator, id)
                .filter(one -> through(coordinator, one).isPresent())
                .filter(one -> votes.insert(coordinator, one, vote, fields))
                .flatMap(one -> {
                    decide(coordinator, one, vote, reason);
                    return table.find(coordinator, id).or(() -> Optional.of(one));
                });
    }

    private void decide(Viewer coordinator, Application one, Vote vote, String reason) {
        var fields = tally.cast(one).agreed();
        if (vote == Vote.YES && !fields.isEmpty()) {
            asked.move(coordinator, one, Application.State.GRANTED, Optional.empty());
            outcome.decided(coordinator, one, fields);
        } else if (vote == Vote.NO) {
            var refused = tally.cast(one).refused();
            var state = refused ? Application.State.REFUSED : one.state();
            asked.move(coordinator, one, state, Optional.of(together(one, reason)));
            if (refused) {
                outcome.decided(coordinator, one, Set.of());
            }
        }
    }

    /** Whoever asked reads what each of them wrote. */
    private static String together(Application one, String reason) {
        return one.reason().map(said -> said.or("") + "\n" + reason).orElse(reason);
    }
}
