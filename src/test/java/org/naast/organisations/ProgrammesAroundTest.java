package org.naast.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naast.people.Surroundings;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever works for a programme reads times on its clock, and not on that of another. */
@NaastTest
class ProgrammesAroundTest {

    @Autowired
    Surroundings surroundings;

    @Autowired
    Programmes programmes;

    @Autowired
    ListedPeers peers;

    @Test
    void aTimeIsOnTheClockOfTheProgrammeInWhichSomebodyActs() {
        var newYork = ZoneId.of("America/New_York");
        var dana = PersonId.next();
        var organisation = programmes.foundOrganisation(Viewer.job(), "Riverside");
        var riverside =
                programmes.found(Viewer.job(), Programme.founded(organisation, "Riverside", "US", newYork), dana);

        assertThat(surroundings.zone(new Viewer(dana, Role.COORDINATOR, Set.of(riverside))))
                .isEqualTo(newYork);
        assertThat(surroundings.zone(new Viewer(dana, Role.COORDINATOR, Set.of(peers.programme()))))
                .isEqualTo(ZoneId.of("Europe/Amsterdam"));
    }
}
