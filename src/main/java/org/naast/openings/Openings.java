package org.naast.openings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats, and the line for them. One change of an opening at a time; the constraints stay the truth. */
@Service
@Transactional
public class Openings {

    private final OpeningTable table;
    private final PlaceTable places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Openings(OpeningTable table, PlaceTable places, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens seats of a programme the viewer coordinates.
     *
     * @param closes the instant from which nobody new gets a seat or stands in line
     */
    public OpeningId open(Viewer coordinator, ProgrammeId programme, int seats, Instant closes) {
        var id = OpeningId.next();
        table.open(coordinator, id, programme, seats, closes);
        return id;
    }

    /** Another number of seats, another time; nobody who has a seat loses it. False when it is not theirs. */
    @NotPersonal("seats are told to everybody")
    public boolean change(Viewer coordinator, OpeningId opening, int seats, Instant closes) {
        if (!table.change(coordinator, opening, seats, closes)) {
            return false;
        }
        events.publishEvent(new SeatFreed(opening));
        return true;
    }

    /** How full each of these is; those that are not there are left out. */
    @NotPersonal("it says how many, not who")
    public Map<OpeningId, Room> rooms(Viewer viewer, Set<OpeningId> openings) {
        return table.rooms(openings);
    }

    /** A seat, or a place in line when there is none. Asking again changes nothing. */
    @NotPersonal("it is the asker's own place")
    public Standing take(Viewer somebody, OpeningId opening) {
        table.lock(opening);
        var before = places.standing(somebody, opening);
        if (!(before instanceof Standing.Outside)) {
            return before;
        }
        var takes = table.takes(opening, clock.instant());
        if (takes.isEmpty()) {
            return before;
        }
        if (!takes.get()) {
            return new Standing.Closed();
        }
        places.insert(somebody, opening);
        return places.standing(somebody, opening);
    }

    @NotPersonal("it is the asker's own place")
    public Standing standing(Viewer somebody, OpeningId opening) {
        return places.standing(somebody, opening);
    }

    /** What the viewer has a seat at or waits for. */
    @NotPersonal("these are the viewer's own")
    public List<OpeningId> mine(Viewer somebody) {
        return places.mine(somebody);
    }

    /** Gives a seat back, or leaves the line. False when they had neither. */
    @NotPersonal("it is the viewer's own place")
    public boolean leave(Viewer somebody, OpeningId opening) {
        return free(opening, places.remove(somebody, opening, somebody.id()));
    }

    /** Takes somebody out, as they asked their coordinator. False when it is not theirs to do. */
    public boolean remove(Viewer coordinator, OpeningId opening, PersonId person) {
        return free(opening, places.remove(coordinator, opening, person));
    }

    /** Those with a seat, then those in line, each in the order in which they came; nobody for whom it is not theirs. */
    public List<Claim> people(Viewer coordinator, OpeningId opening) {
        return places.people(coordinator, opening);
    }

    /** Gives the seats that are free to whoever waits longest. */
    @NotPersonal("it tells nobody anything")
    public void advance(Viewer job, OpeningId opening) {
        table.lock(opening);
        table.advanceForEveryone(opening).forEach(person -> events.publishEvent(new SeatGiven(opening, person)));
    }

    private boolean free(OpeningId opening, boolean left) {
        if (left) {
            events.publishEvent(new SeatFreed(opening));
        }
        return left;
    }
}
