package org.naast.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What certification tells about a peer, in its transaction: one person is one peer, whoever certified them. */
@Service
@Transactional
public class Certifying {

    private final CertifiedTable table;
    private final AvailabilityTable availability;
    private final ProfileTable profiles;
    private final Programmes programmes;
    private final Listings listings;
    private final Recount recount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Certifying(
            CertifiedTable table,
            AvailabilityTable availability,
            ProfileTable profiles,
            Programmes programmes,
            Listings listings,
            Recount recount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.availability = availability;
        this.profiles = profiles;
        this.programmes = programmes;
        this.listings = listings;
        this.recount = recount;
        this.events = events;
        this.clock = clock;
    }

    /** What one programme certified; together with what others did it decides. Nobody certifies themselves. */
    public void endorsed(Viewer viewer, Endorsed endorsed) {
        var peer = endorsed.peer();
        availability.lock(peer);
        availability.begin(peer, endorsed.programme());
        table.keep(endorsed);
        recount.of(viewer, peer);
    }

    /** What one programme certified counts not from then on, or again: while any says so nobody new comes, and what runs stands still. */
    public void suspend(Viewer viewer, PersonId peer, ProgrammeId programme, Optional<Instant> since) {
        availability.lock(peer);
        table.suspend(peer, programme, since);
        recount.of(viewer, peer);
        events.publishEvent(new PeerStandsStill(peer));
        if (since.isPresent()) {
            events.publishEvent(new PeerUncertified(peer));
        }
    }

    /** Until when this peer's work was talked over in time there; past it nobody new comes, and what runs goes on. */
    public void supervised(Viewer viewer, PersonId peer, ProgrammeId programme, Optional<Instant> until) {
        availability.lock(peer);
        table.supervised(peer, programme, until);
        recount.of(viewer, peer);
    }

    /** What one programme certified is still to be completed, or no longer. */
    public void provisional(Viewer viewer, PersonId peer, ProgrammeId programme, boolean yes) {
        availability.lock(peer);
        if (table.provisional(peer, programme, yes)) {
            recount.of(viewer, peer);
        }
    }

    /** Whether one of their programmes stopped them: for themselves, for the machine, and for that programme. */
    @NotPersonal("it answers yes or no, for whoever sees that certificate")
    public boolean standsStill(Viewer viewer, PersonId peer) {
        return table.standsStill(peer);
    }

    /** A certificate of this peer ended, or rests: what is left counts, and when nothing is left others hear of it. */
    public void lapsed(Viewer job, PersonId peer) {
        availability.lock(peer);
        recount.count(peer);
        listings.refresh(job, peer);
        if (availability
                .find(peer)
                .filter(found -> !found.certified(clock.instant()))
                .isPresent()) {
            events.publishEvent(new PeerUncertified(peer));
        }
    }

    /** The zone a peer lives by; their programme's until they chose one. */
    @NotPersonal("a zone holds a whole country")
    public ZoneId zone(Viewer viewer, PersonId peer, ProgrammeId programme) {
        return profiles.zone(peer)
                .or(() -> programmes.find(viewer, programme).map(Programme::zone))
                .orElse(ZoneOffset.UTC);
    }
}
