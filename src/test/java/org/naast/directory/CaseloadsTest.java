package org.naast.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Agreed.How;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.organisations.Programmes;
import org.naast.reference.Endorsement;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Persons;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** How many people somebody walks beside at most, by hours or with a reason; it ends nothing that runs. */
@NaastTest
class CaseloadsTest {

    @Autowired
    Caseloads caseloads;

    @Autowired
    Directory directory;

    @Autowired
    Certifying certifying;

    @Autowired
    Profiles profiles;

    @Autowired
    Programmes programmes;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Inbox inbox;

    @Autowired
    Gone gone;

    @Autowired
    Superuser superuser;

    @Autowired
    TestClock clock;

    private ProgrammeId programme;
    private Viewer els;
    private Viewer samira;

    @BeforeEach
    void somebodyWhoWishesForMany() {
        programme = peers.programme();
        els = open.coordinator(programme);
        samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        profiles.makeRoom(samira, 20);
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void halfTheHoursIsHalfThePeopleAndNotOneMore() {
        assertThat(caseloads.fullTime(els, programme)).as("in the Netherlands").isEqualTo(36);
        assertThat(caseloads.byHours(els, programme, samira.id(), 18)).isTrue();
        assertThat(own().caseload()).isEqualTo(new Caseload(7, 10));

        for (var person = 0; person < 10; person++) {
            assertThat(listed()).isTrue();
            assertThat(directory.reserve(samira, samira.id())).isTrue();
        }

        assertThat(listed()).isFalse();
        assertThat(directory.reserve(samira, samira.id())).isFalse();
        assertThat(own().load()).isEqualTo(10);
    }

    @Test
    void ofSixteenAtOnceAsManyComeAsTheNewNumberSays() throws Exception {
        caseloads.atMost(els, programme, samira.id(), 3, "Pas begonnen.");
        Callable<Boolean> accept = () -> directory.reserve(samira, samira.id());

        List<Boolean> taken;
        try (var threads = Executors.newFixedThreadPool(16)) {
            taken = threads
                    .invokeAll(IntStream.range(0, 16).mapToObj(_ -> accept).toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .toList();
        }

        assertThat(taken).filteredOn(yes -> yes).hasSize(3);
    }

    @Test
    void whoeverWalksBesideMoreKeepsThemAllAndGetsNobodyNewUntilThereAreFewer() {
        for (var person = 0; person < 4; person++) {
            directory.reserve(samira, samira.id());
        }

        caseloads.atMost(els, programme, samira.id(), 2, "Zware weken.");

        assertThat(own().load()).isEqualTo(4);
        assertThat(listed()).isFalse();
        for (var left : List.of(3, 2)) {
            directory.release(samira, samira.id());
            assertThat(own().load()).isEqualTo(left);
            assertThat(listed()).as("%s are with them", left).isFalse();
        }
        directory.release(samira, samira.id());
        assertThat(own().capacity()).isEqualTo(2);
        assertThat(directory.reserve(samira, samira.id())).isTrue();
        assertThat(directory.reserve(samira, samira.id())).isFalse();
    }

    @Test
    void aLevelThatFellIsNotForgottenWhenSomebodyLeaves() {
        for (var person = 0; person < 4; person++) {
            directory.reserve(samira, samira.id());
        }
        certify(programme, Level.VOLUNTEER, 90);

        directory.release(samira, samira.id());

        assertThat(own().capacity()).isEqualTo(3);
        assertThat(directory.reserve(samira, samira.id())).isFalse();
    }

    @Test
    void aVolunteerStaysAtTwoAndThreeUntilAnotherNumberIsChosen() {
        certify(programme, Level.VOLUNTEER, 90);
        caseloads.byHours(els, programme, samira.id(), 4);
        assertThat(own().caseload()).isEqualTo(new Caseload(2, 3));

        caseloads.atMost(els, programme, samira.id(), 5, "Doet dit al tien jaar.");
        assertThat(own().caseload().most()).isEqualTo(5);

        assertThat(caseloads.asTheirLevel(els, programme, samira.id())).isTrue();
        assertThat(own().caseload()).isEqualTo(Caseload.of(Level.VOLUNTEER));
    }

    @Test
    void withAReasonItIsMoreThanTwentyAndThePeerChoosesWhetherTheyWishThat() {
        caseloads.atMost(els, programme, samira.id(), 25, "Alleen korte gesprekken.");
        assertThat(own().wanted()).isEqualTo(20);
        assertThat(own().capacity()).isEqualTo(20);

        profiles.makeRoom(samira, 99);

        assertThat(own().capacity()).isEqualTo(25);
        profiles.comeBack(samira, 40);
        assertThat(own().capacity()).isEqualTo(25);
    }

    @Test
    void ofTwoProgrammesHoursAreAddedUpAndTheLowestNumberCountsWhileTheirCertificateHolds() {
        var other = peers.programme();
        var joost = open.coordinator(other);
        programmes.admit(Viewer.job(), other, samira.id(), Role.PEER);
        certify(other, Level.CERTIFICATE, 30);
        caseloads.byHours(els, programme, samira.id(), 18);
        caseloads.byHours(joost, other, samira.id(), 9);
        assertThat(own().caseload()).isEqualTo(new Caseload(11, 15));
        caseloads.atMost(els, programme, samira.id(), 12, "Zo spraken we af.");
        caseloads.atMost(joost, other, samira.id(), 4, "Doet ook groepen.");
        assertThat(own().caseload().most()).isEqualTo(4);

        clock.advance(Duration.ofDays(31));
        certifying.lapsed(Viewer.job(), samira.id());

        assertThat(own().caseload().most()).isEqualTo(12);
    }

    @Test
    void whatWasAgreedIsNotGoneWhileThatProgrammeStopsThemOrIsLateWithSupervision() {
        var other = peers.programme();
        programmes.admit(Viewer.job(), other, samira.id(), Role.PEER);
        certify(other, Level.CERTIFICATE, 30);
        caseloads.atMost(els, programme, samira.id(), 4, "Zware weken.");

        certifying.supervised(els, samira.id(), programme, Optional.of(clock.instant()));
        assertThat(listed()).as("by the other certificate").isTrue();
        assertThat(own().caseload().most()).isEqualTo(4);

        certifying.suspend(els, samira.id(), programme, Optional.of(clock.instant()));
        assertThat(own().caseload().most()).isEqualTo(4);
    }

    @Test
    void thePeerHearsAndReadsWhy() {
        caseloads.atMost(els, programme, samira.id(), 5, "Je begint pas, bouw het rustig op.");

        await().untilAsserted(() -> assertThat(kinds()).contains("directory.caseload"));
        assertThat(caseloads.mine(samira)).singleElement().satisfies(one -> {
            assertThat(one.how()).isInstanceOf(How.AtMost.class);
            assertThat(((How.AtMost) one.how()).reason().or("")).contains("rustig");
        });
        assertThat(kinds()).doesNotContain("directory.caseload");
    }

    @Test
    void nobodyElseSaysItAndNobodyForThemselves() throws SQLException {
        caseloads.atMost(els, programme, samira.id(), 5, "Rustig aan.");
        var self = new Viewer(samira.id(), Role.COORDINATOR, Set.of(programme));
        for (var stranger : List.of(self, samira, Persons.coordinator(peers.programme()), open.guest())) {
            assertThat(caseloads.atMost(stranger, programme, samira.id(), 40, "Ik"))
                    .isFalse();
            assertThat(caseloads.byHours(stranger, programme, samira.id(), 36)).isFalse();
            assertThat(caseloads.asTheirLevel(stranger, programme, samira.id())).isFalse();
            assertThat(caseloads.find(stranger, programme, samira.id())).isEmpty();
            assertThat(caseloads.now(stranger, programme, samira.id())).isEmpty();
        }
        assertThat(caseloads.atMost(els, programme, PersonId.next(), 40, "Wie?"))
                .isFalse();
        assertThat(caseloads.mine(els)).isEmpty();
        assertThat(own().caseload().most()).isEqualTo(5);
        refused("update directory.availability set most = 40", "nobody certifies themselves");
        refused("update directory.availability set capacity = 20", "more_than_their_most");
    }

    @Test
    void whoeverGoesTakesItAlong() {
        caseloads.atMost(els, programme, samira.id(), 5, "Rustig aan.");

        gone.erase(samira.id());

        assertThat(superuser.count("select count(*) from directory.caseload where peer = '" + samira.id() + "'"))
                .isZero();
    }

    private void certify(ProgrammeId where, Level level, int days) {
        certifying.endorsed(
                Viewer.job(),
                new Endorsed(
                        samira.id(),
                        where,
                        level,
                        Set.of(Endorsement.values()),
                        clock.instant().plus(Duration.ofDays(days))));
    }

    private Availability own() {
        return profiles.mine(samira).orElseThrow().availability();
    }

    private boolean listed() {
        return directory.listed(Viewer.visitor(), samira.id());
    }

    private List<String> kinds() {
        return inbox.mine(samira).stream().map(Item::kind).toList();
    }

    /** In the database itself, as the peer. */
    private void refused(String act, String why) throws SQLException {
        try (var connection = superuser.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select set_config('naast.viewer', '%s', true), set_config('naast.role', 'peer', true), set_config('naast.programmes', '', true)"
                            .formatted(samira.id()));
            statement.execute("set local role naast_viewer");
            assertThatThrownBy(() -> statement.execute(act + " where peer = '" + samira.id() + "'"))
                    .hasMessageContaining(why);
            connection.rollback();
        }
    }
}
