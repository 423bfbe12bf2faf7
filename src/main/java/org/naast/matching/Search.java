package org.naast.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.As;
import org.naast.viewer.PersonId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks through the candidates in a role that reads neither identity nor content. */
@Service
@Transactional
@As(Purpose.MATCH)
@NotPersonal("ids of listed peers, none of which it could name")
class Search {

    private final CandidateTable table;
    private final Facets facets;
    private final Towns towns;
    private final Clock clock;

    Search(CandidateTable table, Facets facets, Towns towns, Clock clock) {
        this.table = table;
        this.facets = facets;
        this.towns = towns;
        this.clock = clock;
    }

    /** Equals are ordered by a hash of the peer and the day: the same all day, and nobody is always first. */
    public List<PersonId> best(Viewer viewer, Need need, Set<PersonId> apartFrom, int most) {
        table.planOnce();
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay();
        return table.best(asked(need, apartFrom), now, day, most);
    }

    public int count(Viewer viewer, Need need, Set<PersonId> apartFrom, int most) {
        table.planOnce();
        return table.count(asked(need, apartFrom), clock.instant(), most);
    }

    private Asked asked(Need need, Set<PersonId> apartFrom) {
        return Asked.of(need, need.parts() == 0 ? List.of() : hours(need), apartFrom, facets, towns);
    }

    private List<String> hours(Need need) {
        var asker = need.zone().orElse(ZoneOffset.UTC);
        var today = LocalDate.ofInstant(clock.instant(), asker);
        return table.zones().stream()
                .map(zone -> zone.isEmpty()
                        ? "null"
                        : HalfHours.written(HalfHours.elsewhere(need.parts(), asker, today, ZoneId.of(zone))))
                .toList();
    }
}
