package org.naast.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naast.people.Memberships;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@NaastTest
class ProgrammesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Autowired
    Programmes programmes;

    @Autowired
    Memberships memberships;

    @Test
    void aNewProgrammeHasSensibleDefaultsAndIsNotOpenYet() {
        var id = found(PersonId.next());

        var programme = programmes.find(Viewer.visitor(), id).orElseThrow();
        assertThat(programme.hours()).isEqualTo(WeekHours.office(AMSTERDAM));
        assertThat(programme.monthsFurther()).isEqualTo(12);
        assertThat(programme.answerWithin()).hasHours(8);
        assertThat(programme.open()).isFalse();
        assertThat(programmes.open(Viewer.visitor())).doesNotContain(programme);
    }

    @Test
    void whoAsksLearnsWhoAnswersForTheProgramme() {
        var coordinator = PersonId.next();
        var id = found(coordinator);

        assertThat(programmes.desk(Persons.guest(), id))
                .contains(new Desk(coordinator, Optional.empty(), Optional.empty()));
        assertThat(programmes.desk(Persons.guest(), ProgrammeId.next())).isEmpty();
    }

    @Test
    void membershipsSayWhatSomebodyMayActAs() {
        var sam = PersonId.next();
        var one = found(sam);
        var two = found(PersonId.next());
        programmes.admit(Viewer.job(), two, sam, Role.PEER);

        assertThat(memberships.of(Viewer.job(), sam))
                .isEqualTo(Map.of(Role.COORDINATOR, Set.of(one), Role.PEER, Set.of(two)));
        assertThat(memberships.of(Viewer.job(), PersonId.next())).isEmpty();
    }

    @Test
    void aStrangerFoundsNothingAndAdmitsNobody() {
        var id = found(PersonId.next());
        var elsewhere = Persons.coordinator(found(PersonId.next()));

        assertThatThrownBy(() -> programmes.admit(elsewhere, id, elsewhere.id(), Role.COORDINATOR))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> programmes.admit(Persons.guest(), id, PersonId.next(), Role.PEER))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> programmes.foundOrganisation(elsewhere, "Elders"))
                .isInstanceOf(DataAccessException.class);
        assertThat(programmes.mine(elsewhere)).extracting(Programme::id).doesNotContain(id);
        assertThat(programmes.mine(Persons.peer(id))).isEmpty();
    }

    private ProgrammeId found(PersonId coordinator) {
        var organisation = programmes.foundOrganisation(Viewer.job(), "Herstelhuis");
        return programmes.found(
                Viewer.job(), Programme.founded(organisation, "Naast je", "NL", AMSTERDAM), coordinator);
    }
}
