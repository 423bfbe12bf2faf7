package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Band;
import org.naast.directory.Level;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.organisations.Programmes;
import org.naast.reference.Endorsement;
import org.naast.requests.Answer;
import org.naast.requests.Replies;
import org.naast.requests.Standing;
import org.naast.requests.Waiting;
import org.naast.testing.Alarm;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Signed;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people hear when a certificate ends; that it counts no more waits for none of this. */
@NaastTest
class CertificateEndsTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String FLAG = "certification.lapsed";
    private static final String SOON = "certification.soon";

    @Autowired
    Proposals proposals;

    @Autowired
    Certificates certificates;

    @Autowired
    Programmes programmes;

    @Autowired
    Replies replies;

    @Autowired
    Waiting waiting;

    @Autowired
    Inbox inbox;

    @Autowired
    Timers timers;

    @Autowired
    Alarm alarm;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Superuser superuser;

    @Autowired
    TestClock clock;

    /** What is asked now is promised for another day. */
    @BeforeEach
    void lateInTheEvening() {
        clock.next(LocalTime.of(22, 0), AMSTERDAM);
    }

    @AfterEach
    void realTime() {
        clock.real();
    }

    @Test
    void case_13_1_whatIsOpenWithAPeerWhoseCertificateEndedIsFlaggedToTheCoordinator() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var els = open.coordinator(programme);
        Papers.record(proposals, lasting(samira.id(), programme, 0));
        var request = open.ask(open.guest(), samira);

        clock.advance(untilMidnight());
        assertThat(replies.accept(samira, request.id()).orElseThrow())
                .as("before anybody was told")
                .isInstanceOf(Answer.Refused.class);
        alarm.ring();

        await().untilAsserted(() -> assertThat(
                        Standing.of(waiting.find(els, request.id()).orElseThrow(), clock.instant()))
                .isEqualTo(Standing.PAUSED));
        assertThat(waits(els)).contains(FLAG, "requests.desk");
        assertThat(page(els, "/desk"))
                .contains("/programme/" + programme + "/certificates", "Een certificaat is verlopen");

        assertThat(page(els, "/programme/" + programme + "/certificates")).contains("gold tot en met");
        assertThat(waits(els)).as("seen").doesNotContain(FLAG);
    }

    @Test
    void whoeverIsStillCertifiedElsewhereKeepsWhatIsOpen() {
        var home = peers.programme();
        var second = peers.programme();
        var samira = peers.listed(home, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var els = open.coordinator(home);
        programmes.admit(Viewer.job(), second, samira.id(), Role.PEER);
        Papers.record(proposals, lasting(samira.id(), second, 50));
        Papers.record(proposals, lasting(samira.id(), home, 0));
        var request = open.ask(open.guest(), samira);

        clock.advance(untilMidnight());
        alarm.ring();

        assertThat(waits(els)).contains(FLAG).doesNotContain("requests.desk");
        assertThat(waits(open.coordinator(second))).doesNotContain(FLAG);
        assertThat(replies.accept(samira, request.id()).orElseThrow()).isInstanceOf(Answer.Done.class);
    }

    @Test
    void oneThatWasRenewedFlagsNothing() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var els = open.coordinator(programme);
        Papers.record(proposals, lasting(samira.id(), programme, 0));
        Papers.record(proposals, lasting(samira.id(), programme, 30));

        clock.advance(untilMidnight());
        alarm.ring();

        assertThat(waits(els)).doesNotContain(FLAG);
    }

    @Test
    void fourWeeksBeforeItIsToBeConfirmedTheProgrammeIsReminded() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var els = open.coordinator(programme);
        Papers.record(proposals, yearly(samira.id(), programme));

        clock.advance(Duration.ofDays(330));
        alarm.ring();
        assertThat(waits(els)).doesNotContain(SOON);
        clock.advance(Duration.ofDays(10));
        alarm.ring();
        assertThat(waits(els)).contains(SOON).doesNotContain(FLAG);
        assertThat(page(els, "/desk")).contains("/programme/" + programme + "/certificates", "loopt binnenkort af");

        certificates.confirm(els, samira.id(), programme);
        assertThat(certificates.of(els, programme)).hasSize(1);
        assertThat(waits(els)).as("seen").isEmpty();
        clock.advance(Duration.ofDays(330));
        alarm.ring();
        assertThat(waits(els)).isEmpty();
        clock.advance(Duration.ofDays(10));
        alarm.ring();
        assertThat(waits(els)).contains(SOON);
    }

    @Test
    void itsHolderIsRemindedNinetyThirtyAndSevenDaysBeforeAndToldWhenItIsOver() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        Papers.record(proposals, lasting(samira.id(), programme, 100));
        page(samira, "/certificate");

        for (var days : new int[] {11, 60, 23}) {
            alarm.ring();
            assertThat(waits(samira)).doesNotContain("certification.holder.ends");
            clock.advance(Duration.ofDays(days));
            alarm.ring();
            assertThat(waits(samira)).contains("certification.holder.ends");
            assertThat(page(samira, "/day")).contains("Je certificaat loopt binnenkort af");
            page(samira, "/certificate");
        }
        clock.advance(Duration.ofDays(8));
        alarm.ring();
        assertThat(waits(samira)).contains("certification.holder.ended");
        assertThat(page(samira, "/certificate")).contains("Het is voorbij.");
    }

    @Test
    void ofOneThatWasRecordedForAFewDaysOneHearsAWeekBefore() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var els = open.coordinator(programme);
        Papers.record(proposals, yearly(samira.id(), programme));
        Papers.record(proposals, lasting(samira.id(), programme, 9));

        clock.advance(Duration.ofDays(1));
        alarm.ring();
        assertThat(waits(els)).isEmpty();
        clock.advance(Duration.ofDays(4));
        alarm.ring();
        assertThat(waits(els)).containsExactly(SOON);
    }

    @Test
    void oneThatIsOlderThanItsTimerIsPlannedOnce() throws Exception {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var els = open.coordinator(programme);
        Papers.record(proposals, lasting(samira.id(), programme, 20));
        asBeforeThereWereTimers();

        certificates.plan(Viewer.job());
        alarm.ring();
        assertThat(waits(els)).containsExactly(SOON);
        certificates.of(els, programme);
        certificates.plan(Viewer.job());
        alarm.ring();
        assertThat(waits(els)).as("planned once").isEmpty();

        clock.advance(Duration.ofDays(21));
        alarm.ring();
        assertThat(waits(els)).contains(FLAG);
    }

    @Test
    void ofOneThatEndedBeforeThereWereTimersNobodyIsToldNow() throws Exception {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var els = open.coordinator(programme);
        Papers.record(proposals, lasting(samira.id(), programme, 1));
        asBeforeThereWereTimers();
        clock.advance(Duration.ofDays(3));

        certificates.plan(Viewer.job());
        alarm.ring();

        assertThat(waits(els)).doesNotContain(FLAG, SOON);
    }

    private void asBeforeThereWereTimers() throws Exception {
        try (var connection = superuser.connection();
                var statement = connection.createStatement()) {
            statement.execute("update certification.certificate set planned = false");
            statement.execute("delete from timers.timer where kind = 'certification.ends'");
        }
    }

    private Certificate yearly(PersonId holder, ProgrammeId programme) {
        var some = lasting(holder, programme, 0);
        return new Certificate(
                holder,
                programme,
                some.issuer(),
                some.level(),
                some.endorsements(),
                some.from(),
                Optional.empty(),
                some.confirmed());
    }

    private Certificate lasting(PersonId holder, ProgrammeId programme, int days) {
        var today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
        return new Certificate(
                holder,
                programme,
                "Trainingshuis",
                Level.CERTIFICATE,
                Set.of(Endorsement.MENTAL_HEALTH),
                today.minusYears(1),
                Optional.of(today.plusDays(days)),
                today);
    }

    private Duration untilMidnight() {
        var today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
        return Duration.between(
                clock.instant(), today.plusDays(1).atStartOfDay(AMSTERDAM).toInstant());
    }

    private List<String> waits(Viewer reader) {
        return inbox.mine(reader).stream().map(Item::kind).toList();
    }

    private String page(Viewer viewer, String path) {
        var result = browser.get()
                .uri(path)
                .with(Signed.in(viewer))
                .header("Accept-Language", "nl")
                .exchange();
        return new String(result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
