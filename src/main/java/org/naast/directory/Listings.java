package org.naast.directory;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.reference.Endorsement;
import org.naast.reference.Experience;
import org.naast.reference.Reference;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides what of a peer may be used to find them, and hands it on in the transaction that changed it. */
@Service
@Transactional
class Listings {

    private final ListingTable table;
    private final AvailabilityTable availability;
    private final Reference reference;
    private final ObjectProvider<ListingSink> sinks;
    private final Programmes programmes;
    private final Clock clock;

    Listings(
            ListingTable table,
            AvailabilityTable availability,
            Reference reference,
            ObjectProvider<ListingSink> sinks,
            Programmes programmes,
            Clock clock) {
        this.table = table;
        this.availability = availability;
        this.reference = reference;
        this.sinks = sinks;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** One at a time for a peer: a reaction may come while they change something themselves. */
    public void refresh(Viewer viewer, PersonId peer) {
        availability.lock(peer);
        var found = table.find(peer, clock.instant())
                .flatMap(listed -> inProgramme(viewer, listed))
                .filter(listing -> !listing.told().isEmpty());
        sinks.forEach(
                sink -> found.ifPresentOrElse(listing -> sink.listed(viewer, listing), () -> sink.gone(viewer, peer)));
    }

    public void refreshAll(Viewer job, ProgrammeId programme) {
        table.peers(programme).forEach(peer -> refresh(job, peer));
    }

    /** Empty while nobody answers for the programme. */
    private Optional<Listing> inProgramme(Viewer viewer, ListingTable.Found found) {
        return programmes
                .find(viewer, found.listing().programme())
                .filter(Programme::open)
                .map(programme -> found.listing().telling(usable(found, programme.monthsFurther())));
    }

    /** Covered by the certificate, and further along than the programme asks. */
    private List<Listing.Told> usable(ListingTable.Found found, int months) {
        return found.listing().told().stream()
                .filter(told -> covered(told.experience(), found.endorsements()))
                .filter(told -> told.band().months() >= months)
                .toList();
    }

    private boolean covered(String experience, Set<String> endorsements) {
        return reference.experience(experience).map(Experience::endorsements).orElse(Set.of()).stream()
                .map(Endorsement::id)
                .anyMatch(endorsements::contains);
    }
}
