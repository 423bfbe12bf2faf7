package org.naast.organisations;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.naast.people.Surroundings;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.As;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells {@code people} the name of a programme in whose name somebody acted, and what time it is there. */
@Service
@Transactional
@NotPersonal("a programme is public, and the act was towards whoever asks")
class ProgrammesAround implements Surroundings {

    private final MembershipTable members;
    private final ProgrammeTable programmes;

    ProgrammesAround(MembershipTable members, ProgrammeTable programmes) {
        this.members = members;
        this.programmes = programmes;
    }

    @Override
    @As(Purpose.JOB)
    public Optional<String> coordinates(Viewer viewer, PersonId coordinator) {
        var places = members.of(viewer, coordinator).stream()
                .filter(place -> place.role() == Role.COORDINATOR)
                .flatMap(place -> place.programme().stream())
                .toList();
        return places.size() == 1 ? programmes.find(viewer, places.getFirst()).map(Programme::name) : Optional.empty();
    }

    @Override
    public ZoneId zone(Viewer viewer) {
        return viewer.programmes().stream()
                .min(Comparator.comparing(ProgrammeId::value))
                .flatMap(own -> programmes.find(viewer, own))
                .or(() -> programmes.open(viewer).stream().findFirst())
                .map(Programme::zone)
                .orElse(ZoneOffset.UTC);
    }
}
