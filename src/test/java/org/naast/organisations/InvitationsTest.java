package org.naast.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.naast.organisations.Invitation.Kind;
import org.naast.people.Invited;
import org.naast.people.Memberships;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class InvitationsTest {

    @Autowired
    Invitations invitations;

    @Autowired
    Programmes programmes;

    @Autowired
    Memberships memberships;

    @Autowired
    OrganisationsErasure erasure;

    @Autowired
    TestClock clock;

    private final PersonId sam = PersonId.next();

    @AfterEach
    void backToNow() {
        clock.real();
    }

    @Test
    void aLinkMakesWhoeverUsesItAPeerOnce() {
        var programme = found();
        var link =
                invitations.invite(coordinator(programme), programme, Kind.PEER).orElseThrow();

        assertThat(invitations.find(Viewer.visitor(), link.token()))
                .contains(new Invited.Offer(Role.PEER, Optional.of("Naast je")));
        assertThat(invitations.accept(Viewer.visitor(), link.token(), sam)).isPresent();
        assertThat(memberships.of(Viewer.job(), sam)).isEqualTo(Map.of(Role.PEER, Set.of(programme)));
        assertThat(invitations.accept(Viewer.visitor(), link.token(), PersonId.next()))
                .isEmpty();
        assertThat(invitations.find(Viewer.visitor(), link.token())).isEmpty();
    }

    @Test
    void ofManyAtOnceExactlyOneGetsIt() throws Exception {
        var programme = found();
        var link = invitations.invite(Viewer.job(), programme, Kind.COORDINATOR).orElseThrow();

        Callable<Boolean> take = () -> invitations
                .accept(Viewer.visitor(), link.token(), PersonId.next())
                .isPresent();
        try (var people = Executors.newFixedThreadPool(4)) {
            var won = people.invokeAll(IntStream.range(0, 8).mapToObj(_ -> take).toList()).stream()
                    .filter(one -> one.resultNow())
                    .count();
            assertThat(won).isEqualTo(1);
        }
    }

    @Test
    void aDeputyAndADutyPersonTakeTheirSeats() {
        var programme = found();
        var dana = PersonId.next();
        take(invitations.invite(Viewer.job(), programme, Kind.DEPUTY), sam);
        take(invitations.invite(Viewer.job(), programme, Kind.DUTY), dana);

        assertThat(programmes.desk(Viewer.job(), programme)).hasValueSatisfying(desk -> {
            assertThat(desk.deputy()).contains(sam);
            assertThat(desk.duty()).contains(dana);
        });
        assertThat(memberships.of(Viewer.job(), dana)).containsOnlyKeys(Role.COORDINATOR);
    }

    @Test
    void usedWithdrawnTooOldAndNeverMadeLookTheSame() {
        var programme = found();
        var coordinator = coordinator(programme);
        var withdrawn = invitations.invite(coordinator, programme, Kind.PEER).orElseThrow();
        var old = invitations.invite(coordinator, programme, Kind.PEER).orElseThrow();
        assertThat(invitations.waiting(coordinator, programme)).hasSize(2);

        assertThat(invitations.withdraw(coordinator, programme, withdrawn.id())).isTrue();
        clock.advance(Invitations.VALID.plus(Duration.ofSeconds(1)));

        assertThat(invitations.accept(Viewer.visitor(), withdrawn.token(), sam)).isEmpty();
        assertThat(invitations.accept(Viewer.visitor(), old.token(), sam)).isEmpty();
        assertThat(invitations.accept(Viewer.visitor(), "x".repeat(27), sam)).isEmpty();
        assertThat(invitations.waiting(coordinator, programme)).isEmpty();
    }

    @Test
    void aStrangerMakesSeesAndWithdrawsNone() {
        var programme = found();
        var link =
                invitations.invite(coordinator(programme), programme, Kind.PEER).orElseThrow();
        var elsewhere = coordinator(found());

        assertThat(invitations.invite(elsewhere, programme, Kind.PEER)).isEmpty();
        assertThat(invitations.invite(elsewhere, ProgrammeId.next(), Kind.PEER)).isEmpty();
        assertThat(invitations.invite(Persons.peer(programme), programme, Kind.PEER))
                .isEmpty();
        assertThat(invitations.invite(coordinator(programme), programme, Kind.OPERATOR))
                .isEmpty();
        assertThat(invitations.waiting(elsewhere, programme)).isEmpty();
        assertThat(invitations.withdraw(elsewhere, programme, link.id())).isFalse();
        assertThat(invitations.find(Viewer.visitor(), link.token())).isPresent();
    }

    @Test
    void whoIsErasedBelongsNowhereAndTheDeputyAnswers() {
        var programme = found();
        var desk = programmes.desk(Viewer.job(), programme).orElseThrow();
        take(invitations.invite(Viewer.job(), programme, Kind.DEPUTY), sam);
        programmes.open(Viewer.job(), programme, true);

        erasure.erase(Viewer.job(), desk.coordinator());

        assertThat(memberships.of(Viewer.job(), desk.coordinator())).isEmpty();
        assertThat(programmes.desk(Viewer.job(), programme))
                .contains(new Desk(sam, Optional.empty(), Optional.empty()));
        erasure.erase(Viewer.job(), sam);
        assertThat(programmes.desk(Viewer.job(), programme)).isEmpty();
        assertThat(programmes.find(Viewer.job(), programme))
                .hasValueSatisfying(one -> assertThat(one.open()).isFalse());
        assertThat(programmes.open(Viewer.job(), programme, true)).isEqualTo(Opening.NOBODY_AT_THE_DESK);
    }

    private void take(Optional<Invitation.Link> link, PersonId who) {
        assertThat(invitations.accept(Viewer.visitor(), link.orElseThrow().token(), who))
                .isPresent();
    }

    private Viewer coordinator(ProgrammeId programme) {
        return new Viewer(
                programmes.desk(Viewer.job(), programme).orElseThrow().coordinator(),
                Role.COORDINATOR,
                Set.of(programme));
    }

    private ProgrammeId found() {
        var organisation = programmes.foundOrganisation(Viewer.job(), "Herstelhuis");
        return programmes.found(
                Viewer.job(),
                Programme.founded(organisation, "Naast je", "NL", ZoneId.of("Europe/Amsterdam")),
                PersonId.next());
    }
}
