package org.naast.conversations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.privacy.Owns;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A conversation is everybody's who is in it; whoever left is no stranger to it. */
@Service
@Transactional
@NotPersonal("the machine asks, to tell the owners of a try")
class ConversationOwners implements Owns {

    private final PartyTable table;

    ConversationOwners(PartyTable table) {
        this.table = table;
    }

    @Override
    public List<Owned> owned(Viewer job, Set<UUID> ids) {
        return table.seatsForEveryone(ids).stream()
                .collect(groupingBy(PartyTable.Seated::conversation))
                .entrySet()
                .stream()
                .map(talk -> new Owned(talk.getKey(), people(talk.getValue(), true), people(talk.getValue(), false)))
                .toList();
    }

    private static Set<PersonId> people(List<PartyTable.Seated> seats, boolean here) {
        return seats.stream()
                .filter(seat -> seat.here() == here)
                .map(PartyTable.Seated::person)
                .collect(toUnmodifiableSet());
    }
}
