package org.naast.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
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

        assertThat(programmes.admit(elsewhere, id, elsewhere.id(), Role.COORDINATOR))
                .isFalse();
        assertThat(programmes.admit(elsewhere, ProgrammeId.next(), elsewhere.id(), Role.PEER))
                .isFalse();
        assertThat(programmes.admit(Persons.guest(), id, PersonId.next(), Role.PEER))
                .isFalse();
        assertThat(programmes.change(elsewhere, id, one -> one.asking(0))).isEmpty();
        assertThat(programmes.open(elsewhere, id, true)).isEqualTo(Opening.NOT_HERE);
        assertThat(programmes.seat(elsewhere, id, new Desk(elsewhere.id(), Optional.empty(), Optional.empty())))
                .isFalse();
        assertThatThrownBy(() -> programmes.foundOrganisation(elsewhere, "Elders"))
                .isInstanceOf(DataAccessException.class);
        assertThat(programmes.mine(elsewhere)).extracting(Programme::id).doesNotContain(id);
        assertThat(programmes.mine(Persons.peer(id))).isEmpty();
    }

    @Test
    void itsCoordinatorChangesItAndOpensIt() {
        var sam = PersonId.next();
        var id = found(sam);
        var coordinator = new Viewer(sam, Role.COORDINATOR, Set.of(id));

        programmes.change(
                coordinator,
                id,
                one -> one.asking(0)
                        .saying(Optional.of("Bel ook gerust 0800-0000."))
                        .working(WeekHours.read(AMSTERDAM, "6 22:00-02:00"), Duration.ofHours(2)));

        assertThat(programmes.open(coordinator, id, true)).isEqualTo(Opening.DONE);
        var open = programmes.find(Viewer.visitor(), id).orElseThrow();
        assertThat(programmes.open(Viewer.visitor())).contains(open);
        assertThat(programmes.anyOpen(Viewer.visitor())).isTrue();
        assertThat(open.monthsFurther()).isZero();
        assertThat(open.hours().written()).isEqualTo("6 22:00-02:00");
        assertThat(open.answerWithin()).hasHours(2);
        assertThat(open.crisisText()).contains("Bel ook gerust 0800-0000.");
    }

    @Test
    void onlyItsCoordinatorsSitAtTheDesk() {
        var sam = PersonId.next();
        var id = found(sam);
        var dana = PersonId.next();
        var desk = new Desk(sam, Optional.of(dana), Optional.of(dana));

        assertThat(programmes.seat(Viewer.job(), id, desk)).isFalse();
        programmes.admit(Viewer.job(), id, dana, Role.COORDINATOR);
        assertThat(programmes.seat(Viewer.job(), id, desk)).isTrue();
        assertThat(programmes.desk(Persons.guest(), id)).contains(desk);
    }

    private ProgrammeId found(PersonId coordinator) {
        var organisation = programmes.foundOrganisation(Viewer.job(), "Herstelhuis");
        return programmes.found(
                Viewer.job(), Programme.founded(organisation, "Naast je", "NL", AMSTERDAM), coordinator);
    }
}
