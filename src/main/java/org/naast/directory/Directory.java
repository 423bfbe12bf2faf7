package org.naast.directory;

import java.util.List;
import java.util.Optional;
import org.naast.apart.Apart;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Peers as everybody else meets them, and the places they have. */
@Service
@Transactional
public class Directory {

    private final CardTable cards;
    private final AvailabilityTable availability;
    private final AcquaintanceTable acquaintances;
    private final Listings listings;
    private final Programmes programmes;
    private final Apart apart;
    private final ApplicationEventPublisher events;

    Directory(
            CardTable cards,
            AvailabilityTable availability,
            AcquaintanceTable acquaintances,
            Listings listings,
            Programmes programmes,
            Apart apart,
            ApplicationEventPublisher events) {
        this.cards = cards;
        this.availability = availability;
        this.acquaintances = acquaintances;
        this.listings = listings;
        this.programmes = programmes;
        this.apart = apart;
        this.events = events;
    }

    /** Empty when there is no such peer, when they are not listed, and when the two are kept apart: all look the same. */
    public Optional<PeerCard> card(Viewer viewer, PersonId peer) {
        return cards(viewer, List.of(peer)).stream().findFirst();
    }

    /** In the order asked, without those this viewer may not see; at most 20. */
    public List<PeerCard> cards(Viewer viewer, List<PersonId> peers) {
        var kept = apart.from(viewer);
        return cards.find(viewer, peers, open(viewer)).stream()
                .filter(card -> !kept.contains(card.peer()))
                .toList();
    }

    @NotPersonal("whether somebody takes new people is what a listing tells everyone")
    public boolean listed(Viewer viewer, PersonId peer) {
        return cards.listed(viewer, peer, open(viewer));
    }

    private List<ProgrammeId> open(Viewer viewer) {
        return programmes.open(viewer).stream().map(Programme::id).toList();
    }

    /**
     * Takes one of a peer's places, in the caller's transaction; false when none is free or they are not listed. The
     * viewer is that peer, a coordinator of their programme or the machine.
     */
    @NotPersonal("it changes a number and tells whether it could")
    public boolean reserve(Viewer viewer, PersonId peer) {
        availability.lock(peer);
        var taken = availability.take(peer);
        if (taken) {
            listings.refresh(viewer, peer);
            availability
                    .find(peer)
                    .filter(Availability::many)
                    .ifPresent(one -> events.publishEvent(new ManyPeople(one.programme())));
        }
        return taken;
    }

    /** Gives a place back, in the caller's transaction; the person who had it may do so too. */
    public void release(Viewer viewer, PersonId peer) {
        availability.lock(peer);
        if (availability.giveBack(peer)) {
            events.publishEvent(new PlaceFreed(peer));
        }
    }

    /** From now on this person may see what the peer shows to people who ask. */
    public void asked(Viewer viewer, PersonId peer, PersonId person) {
        acquaintances.asked(peer, person);
    }

    /** From now on this person may also see what the peer shows only when matched. */
    public void matched(Viewer viewer, PersonId peer, PersonId person) {
        acquaintances.matched(peer, person);
    }

    /** Back to what everyone may see. */
    public void parted(Viewer viewer, PersonId peer, PersonId person) {
        acquaintances.remove(peer, person);
    }
}
