package org.naast.training;

import java.util.stream.Stream;
import org.naast.notifications.Inbox;
import org.naast.openings.Claim;
import org.naast.openings.Openings;
import org.naast.organisations.Stop;
import org.naast.organisations.Stopping;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever still learns at a programme, or waits for a seat there, that it stops: once, also when its day moves. What
 * that means for them they read on their own page.
 */
@Service
@Transactional
@NotPersonal("it tells nobody anything that asks")
public class StopTold {

    /** What they find before them; about the round. */
    static final String KIND = "training.stops";

    private final RoundTable rounds;
    private final Unready unready;
    private final Openings openings;
    private final Stopping stopping;
    private final Inbox inbox;

    StopTold(RoundTable rounds, Unready unready, Openings openings, Stopping stopping, Inbox inbox) {
        this.rounds = rounds;
        this.unready = unready;
        this.openings = openings;
        this.stopping = stopping;
        this.inbox = inbox;
    }

    /** It stops, or goes on after all: as it is now counts. */
    public void changed(Viewer job, ProgrammeId programme) {
        var stop = stopping.of(job, programme);
        rounds.atForEveryone(programme)
                .forEach(round ->
                        stop.ifPresentOrElse(on -> tell(job, round, on), () -> inbox.done(job, KIND, round.id())));
    }

    private void tell(Viewer job, Round round, Stop stop) {
        whom(job, round).forEach(person -> inbox.put(job, person, KIND, round.id(), stop.at()));
    }

    private Stream<PersonId> whom(Viewer job, Round round) {
        var waiting = openings.people(job, round.opening()).stream()
                .filter(claim -> !claim.seated())
                .map(Claim::person);
        return Stream.concat(unready.at(job, round).stream(), waiting);
    }
}
