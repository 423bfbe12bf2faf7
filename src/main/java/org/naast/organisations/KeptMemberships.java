package org.naast.organisations;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.naast.people.Memberships;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells {@code people} what somebody may act as. */
@Service
@Transactional
class KeptMemberships implements Memberships {

    private final MembershipTable table;

    KeptMemberships(MembershipTable table) {
        this.table = table;
    }

    @Override
    @NotPersonal("the machine asks it at each request, about whoever is asking")
    public Map<Role, Set<ProgrammeId>> of(Viewer job, PersonId person) {
        return table.of(job, person).stream()
                .collect(groupingBy(
                        MembershipTable.Place::role,
                        () -> new EnumMap<>(Role.class),
                        flatMapping(place -> place.programme().stream(), toSet())));
    }
}
