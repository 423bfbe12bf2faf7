package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Level;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.reference.Endorsement;
import org.naast.testing.Alarm;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** What has no end is confirmed each year; its holder loses nothing while the programme forgets, and it is reminded. */
@NaastTest
class YearlyTest {

    @Autowired
    Proposals proposals;

    @Autowired
    Certificates certificates;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Revoking revoking;

    @Autowired
    Showing showing;

    @Autowired
    Directory directory;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Inbox inbox;

    @Autowired
    Alarm alarm;

    @Autowired
    Superuser superuser;

    @Autowired
    TestClock clock;

    @Autowired
    Screens screens;

    private ProgrammeId programme;
    private Viewer els;
    private Viewer samira;

    @BeforeEach
    void aDiploma() {
        programme = peers.programme();
        els = open.coordinator(programme);
        samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Papers.record(
                proposals,
                new Certificate(
                        samira.id(),
                        programme,
                        "Trainingshuis",
                        Level.DIPLOMA,
                        Set.of(Endorsement.MENTAL_HEALTH),
                        today.minusYears(3),
                        Optional.empty(),
                        today));
        showing.mine(samira);
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void theProgrammeIsAskedThirtyAndSevenDaysBeforeAndOnTheDay() {
        for (var days : new int[] {338, 23}) {
            assertThat(waits(els)).isEmpty();
            pass(days);
            assertThat(waits(els)).containsExactly(DeskNews.SOON);
            certificates.of(els, programme);
        }
        pass(7);

        assertThat(waits(els)).containsExactly(DeskNews.UNCONFIRMED);
        assertThat(Screens.text(screens.get(els, "/desk"))).contains("wacht op jullie bevestiging");
    }

    @Test
    void nothingIsTakenFromItsHolderAndTheProgrammeIsRemindedEachWeek() {
        var link = showing.show(samira, showing.mine(samira).getFirst().id()).orElseThrow();
        pass(360);
        var reminded = 0;
        for (var day = 0; day < 60; day++) {
            clock.advance(Duration.ofDays(1));
            assertThat(directory.listed(Viewer.visitor(), samira.id()))
                    .as("day %s", day)
                    .isTrue();
            assertThat(showing.verify(Viewer.job(), link).orElseThrow().valid()).isTrue();
            alarm.ring();
            if (waits(els).contains(DeskNews.UNCONFIRMED)) {
                reminded++;
                certificates.of(els, programme);
            }
        }

        assertThat(reminded).isEqualTo(8);
        assertThat(waits(samira)).isEmpty();
        assertThat(Screens.text(screens.get(els, list())))
                .contains("moet bevestigd worden sinds")
                .doesNotContain("??");
    }

    /** A listing is there only while somebody says that it is true. */
    @Test
    void afterEightWeeksWithoutAnAnswerItIsOverAndItsHolderIsTold() {
        pass(365);
        for (var week = 1; week <= 8; week++) {
            pass(7);
            assertThat(directory.listed(Viewer.visitor(), samira.id()))
                    .as("week %s", week)
                    .isTrue();
        }

        pass(1);

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        assertThat(waits(els)).contains(DeskNews.LAPSED);
        assertThat(waits(samira)).contains("certification.holder.ended");
    }

    @Test
    void onceConfirmedItHoldsAYearFromThatDayAndNobodyIsReminded() {
        pass(380);
        assertThat(waits(els)).contains(DeskNews.UNCONFIRMED);

        assertThat(screens.post(els, list() + "/" + samira.id() + "/confirmation"))
                .hasRedirectedUrl(list() + "?confirmed");

        assertThat(Screens.text(screens.get(els, list())))
                .contains("tot en met")
                .doesNotContain("moet bevestigd worden", "gold");
        pass(300);
        assertThat(waits(els)).isEmpty();
        var found = certificates.find(els, samira.id(), programme).orElseThrow();
        assertThat(found.keptTo()).isEmpty();
        assertThat(found.lastDay()).isEqualTo(found.confirmed().plusYears(1));
    }

    /** The machine looked a moment before a coordinator confirmed it: what it found is not so any more. */
    @Test
    void aConfirmationAtThatVeryMomentIsNotCutShort() throws Exception {
        clock.advance(Duration.ofDays(365));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (var connection = superuser.connection();
                var statement = connection.createStatement();
                var executor = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            statement.execute("update certification.certificate set confirmed = '%s' where holder = '%s'"
                    .formatted(today, samira.id()));
            var rung = executor.submit(() -> alarm.ring());
            await().until(() -> superuser.count("select count(*) from pg_stat_activity"
                            + " where wait_event_type = 'Lock' and query like '%set kept_to%'")
                    > 0);
            connection.commit();
            rung.get();
        }

        assertThat(certificates.find(els, samira.id(), programme).orElseThrow().lastDay())
                .isEqualTo(today.plusYears(1));
        assertThat(waits(els)).isEmpty();
    }

    @Test
    void whoeverChecksReadsWhenItWasLastConfirmed() {
        var link = showing.show(samira, showing.mine(samira).getFirst().id()).orElseThrow();

        assertThat(Screens.text(screens.get(Viewer.visitor(), "/verify/" + link)))
                .contains("is voor het laatst bevestigd", "geldt nu")
                .doesNotContain("??");
        assertThat(Screens.text(screens.get(samira, "/certificate"))).contains("is voor het laatst bevestigd");
    }

    @Test
    void itEndsForWhoIsNoLongerAPeerThereSinceNobodyCanConfirmIt() throws SQLException {
        execute("delete from organisations.membership where person = '" + samira.id() + "'");

        pass(365);
        pass(2);

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        assertThat(waits(els)).contains(DeskNews.LAPSED).doesNotContain(DeskNews.UNCONFIRMED);
        assertThat(waits(samira)).contains("certification.holder.ended");
    }

    /** Nobody sits at the desk of one that has stopped. */
    @Test
    void itEndsWhereTheProgrammeHasStopped() throws SQLException {
        execute("delete from organisations.desk where programme = '" + programme + "'");

        pass(365);
        pass(2);

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        assertThat(waits(samira)).contains("certification.holder.ended");
    }

    @Test
    void whatTwoTookBackIsNotKeptOn() {
        var bram = Persons.coordinator(programme);
        suspensions.suspend(els, samira.id(), programme, "Eerst nagaan.");
        suspensions.confirm(bram, samira.id(), programme);
        revoking.ask(els, samira.id(), programme, "Het is nagegaan");
        revoking.agree(bram, samira.id(), programme);

        pass(365);
        pass(20);

        assertThat(waits(els)).doesNotContain(DeskNews.UNCONFIRMED);
        assertThat(certificates.find(els, samira.id(), programme).orElseThrow().keptTo())
                .isEmpty();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = superuser.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void pass(int days) {
        clock.advance(Duration.ofDays(days));
        alarm.ring();
    }

    private String list() {
        return "/programme/" + programme + "/certificates";
    }

    private List<String> waits(Viewer reader) {
        return inbox.mine(reader).stream()
                .map(Item::kind)
                .filter(kind -> kind.startsWith("certification"))
                .toList();
    }
}
