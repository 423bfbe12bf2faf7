package org.naast.facilities;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.naast.facilities.Row.Place;
import org.naast.facilities.Row.Service;
import org.naast.viewer.Ids;

/** What is known about places, while lists are laid over it: only what differs in the end is written. */
class Known {

    /** A place as it is kept; its list is the one that says what it is called and where it lies. */
    record Stored(UUID id, String list, Place place, boolean active) {}

    /** What one list says is offered at a place. */
    record Offer(UUID facility, String list, Service service, boolean active) {

        record Id(UUID facility, String list, Kind kind, String unit) {}

        Id key() {
            return new Id(facility, list, service.kind(), service.unit());
        }
    }

    private final Map<String, Stored> before = new HashMap<>();
    private final Map<Offer.Id, Offer> offersBefore = new HashMap<>();
    private final Map<String, Stored> now;
    private final Map<Offer.Id, Offer> offersNow;
    private final Set<Offer.Id> seen = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    Known(List<Stored> stored, List<Offer> offers) {
        stored.forEach(one -> before.put(one.place().key(), one));
        offers.forEach(one -> offersBefore.put(one.key(), one));
        now = new LinkedHashMap<>(before);
        offersNow = new LinkedHashMap<>(offersBefore);
    }

    /** True when no other line and no other list names this place. */
    boolean lay(String list, Row row) {
        var key = row.place().key();
        var there = now.get(key);
        var first = named.add(key);
        var place = there == null ? new Stored(Ids.next(), list, row.place(), true) : there;
        var tells = first && place.list().equals(list);
        now.put(key, tells ? new Stored(place.id(), list, row.place(), place.active()) : place);
        offer(list, place.id(), row.service());
        return tells;
    }

    /** Of two lines that say the same, the first one's telephone stays. */
    private void offer(String list, UUID facility, Service service) {
        var offer = new Offer(facility, list, service, true);
        if (seen.add(offer.key())) {
            offersNow.put(offer.key(), offer);
        }
    }

    /** What these lists had and have no more becomes inactive; a place is active while any list offers something there. */
    void leaveOut(Set<String> lists) {
        offersNow.replaceAll((key, offer) -> lists.contains(key.list()) && !seen.contains(key)
                ? new Offer(offer.facility(), offer.list(), offer.service(), false)
                : offer);
        var offered = offersNow.values().stream().filter(Offer::active).collect(groupingBy(Offer::facility));
        now.replaceAll((_, one) -> new Stored(one.id(), one.list(), one.place(), offered.containsKey(one.id())));
    }

    List<Stored> differing() {
        var differing = new ArrayList<>(now.values());
        differing.removeIf(one -> one.equals(before.get(one.place().key())));
        return differing;
    }

    List<Offer> differingOffers() {
        var differing = new ArrayList<>(offersNow.values());
        differing.removeIf(one -> one.equals(offersBefore.get(one.key())));
        return differing;
    }

    int added() {
        return now.size() - before.size();
    }

    int inactive() {
        return (int) differing().stream()
                .filter(one -> before.containsKey(one.place().key()) && !one.active())
                .count();
    }

    /** Places known before, of which anything else is different now. */
    int changed() {
        var touched = new HashSet<UUID>();
        differing().forEach(one -> touched.add(one.id()));
        differingOffers().forEach(one -> touched.add(one.facility()));
        return (int) before.keySet().stream()
                        .map(now::get)
                        .filter(one -> one != null && touched.contains(one.id()))
                        .count()
                - inactive();
    }
}
