package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversations;
import org.naast.conversations.Sent;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Level;
import org.naast.directory.Profiles;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.organisations.Programmes;
import org.naast.reference.Endorsement;
import org.naast.requests.Answer;
import org.naast.requests.Replies;
import org.naast.requests.Request;
import org.naast.testing.Alarm;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** A holder lets a certificate rest and ends that: nobody new comes meanwhile, and nothing that runs is cut. */
@NaastTest
class RestingTest {

    @Autowired
    Proposals proposals;

    @Autowired
    Resting resting;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Showing showing;

    @Autowired
    Directory directory;

    @Autowired
    Profiles profiles;

    @Autowired
    Programmes programmes;

    @Autowired
    Conversations conversations;

    @Autowired
    Replies replies;

    @Autowired
    OpenRequests open;

    @Autowired
    ListedPeers peers;

    @Autowired
    Inbox inbox;

    @Autowired
    Gone gone;

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
    private Viewer noor;
    private Request talk;
    private UUID id;

    @BeforeEach
    void aPeerWhoTalksWithSomebody() {
        programme = peers.programme();
        els = open.coordinator(programme);
        samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        record(programme, els);
        id = showing.mine(samira).getFirst().id();
        profiles.makeRoom(samira, 5);
        noor = open.guest();
        talk = open.ask(noor, samira);
        assertThat(replies.accept(samira, talk.id())).containsInstanceOf(Answer.Done.class);
        assertThat(write(samira)).isInstanceOf(Sent.Done.class);
        assertThat(write(noor)).isInstanceOf(Sent.Done.class);
        gone.settle();
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void atThatInstantNobodyNewComesAndWhatRunsGoesOn() {
        var link = showing.show(samira, id).orElseThrow();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();

        assertThat(rest()).isTrue();

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        assertThat(showing.verify(Viewer.job(), link).orElseThrow().valid()).isFalse();
        gone.settle();
        assertThat(write(noor)).isInstanceOf(Sent.Done.class);
        assertThat(write(samira)).isInstanceOf(Sent.Done.class);
        assertThat(end()).isTrue();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
        assertThat(showing.verify(Viewer.job(), link).orElseThrow().valid()).isTrue();
    }

    /** Like a pause: whoever waits for an answer is not left with somebody who may not say yes. */
    @Test
    void whoWaitsForAnAnswerIsSeenToAtTheDesk() {
        var hassan = open.guest();
        var waits = open.ask(hassan, samira);
        assertThat(waits(els)).doesNotContain("requests.desk");

        rest();
        gone.settle();

        assertThat(replies.accept(samira, waits.id()).stream())
                .filteredOn(Answer.Done.class::isInstance)
                .isEmpty();
        assertThat(waits(els)).contains("requests.desk");
    }

    @Test
    void anotherProgrammesCertificateIsNotTouched() {
        var other = peers.programme();
        var dana = open.coordinator(other);
        programmes.admit(dana, other, samira.id(), Role.PEER);
        record(other, dana);
        var second = showing.mine(samira).stream()
                .filter(one -> one.certificate().programme().equals(other))
                .findFirst()
                .orElseThrow();

        rest();

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
        assertThat(showing.mine(samira))
                .filteredOn(Showing.Mine::valid)
                .singleElement()
                .extracting(Showing.Mine::id)
                .isEqualTo(second.id());
        assertThat(waits(dana)).doesNotContain(Resting.RESTS);
        resting.rest(Viewer.job(), samira.id(), second.id());
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
    }

    @Test
    void itsLastDayGoesOnAndSoDoTheReminders() {
        rest();
        clock.advance(Duration.ofDays(340));
        alarm.ring();
        assertThat(waits(samira)).contains("certification.holder.ends");
        clock.advance(Duration.ofDays(30));
        alarm.ring();
        assertThat(waits(samira)).contains("certification.holder.ended");

        assertThat(rest()).as("rests already").isTrue();
        assertThat(end()).isTrue();

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        assertThat(rest()).as("over").isFalse();
    }

    @Test
    void recordingAgainDoesNotEndItAndEndingItDoesNotLetGoOnWhatWasStopped() {
        rest();
        record(programme, els);
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();

        suspensions.suspend(els, samira.id(), programme, "Eerst nagaan.");
        end();

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        assertThat(rest()).as("stopped").isFalse();
        suspensions.lift(els, samira.id(), programme);
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
    }

    @Test
    void theHolderDoesItOnThePageAndTheCoordinatorSeesItWithoutAWordOfBlame() {
        assertThat(Screens.text(screens.get(samira, "/certificate")))
                .contains("Laat het een tijd rusten")
                .doesNotContain("??");

        assertThat(screens.post(samira, "/certificate/" + id + "/rest")).hasRedirectedUrl("/certificate");

        assertThat(Screens.text(screens.get(samira, "/certificate")))
                .contains("Het rust, zoals je wilde", "Laat het weer gelden", "Geldt nu niet")
                .doesNotContain("Laat het een tijd rusten", "/certificate/" + id + "/link\"", "??");
        assertThat(Screens.text(screens.get(samira, "/day")))
                .contains("Je laat je certificaat rusten")
                .doesNotContain("is voorbij");
        assertThat(Screens.text(screens.get(els, "/desk"))).contains("laat een certificaat rusten");
        assertThat(Screens.text(screens.get(els, "/programme/" + programme + "/certificates")))
                .contains("Rust op eigen wens")
                .doesNotContain("Stilgezet", "??");
        assertThat(waits(els)).as("seen").doesNotContain(Resting.RESTS);

        assertThat(screens.post(samira, "/certificate/" + id + "/rest/removal")).hasRedirectedUrl("/certificate");

        assertThat(Screens.text(screens.get(samira, "/certificate"))).contains("Laat het een tijd rusten", "Geldt nu");
        assertThat(waits(els)).contains(Resting.RESTS);
    }

    @Test
    void nobodyElseLetsItRestOrEndsThat() throws SQLException {
        for (var stranger : List.of(els, noor, Persons.guest(), Persons.coordinator(peers.programme()))) {
            assertThat(resting.rest(Viewer.job(), stranger.id(), id)).isFalse();
            assertThat(resting.rest(stranger, samira.id(), id))
                    .as("only the machine")
                    .isFalse();
            assertThat(screens.post(stranger, "/certificate/" + id + "/rest")).hasStatus(404);
            assertThat(screens.post(stranger, "/certificate/" + UUID.randomUUID() + "/rest"))
                    .hasStatus(404);
        }
        rest();
        for (var stranger : List.of(els, noor, Persons.guest(), Persons.coordinator(peers.programme()))) {
            assertThat(resting.end(Viewer.job(), stranger.id(), id)).isFalse();
            assertThat(resting.end(stranger, samira.id(), id)).isFalse();
            assertThat(screens.post(stranger, "/certificate/" + id + "/rest/removal"))
                    .hasStatus(404);
        }
        assertThat(resting.rests(els, samira.id(), programme)).isTrue();
        assertThat(resting.rests(noor, samira.id(), programme)).isFalse();
        assertThat(resting.rests(Persons.coordinator(peers.programme()), samira.id(), programme))
                .isFalse();
    }

    /** The second lock: a coordinator who wrote past the use case would not let it count again. */
    @Test
    void theDatabaseLetsNoCoordinatorEndIt() throws SQLException {
        rest();
        try (var connection = superuser.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select set_config('naast.viewer', '%s', true), set_config('naast.role', 'coordinator', true), set_config('naast.programmes', '%s', true)"
                            .formatted(els.id(), programme));
            statement.execute("set local role naast_viewer");

            assertThatThrownBy(() -> statement.execute(
                            "update directory.certified set rests_at = null where peer = '" + samira.id() + "'"))
                    .hasMessageContaining("nobody else lets a certificate rest");
            connection.rollback();
        }
    }

    @Test
    void itGoesWithItsHolder() {
        rest();
        gone.erase(samira.id());

        assertThat(superuser.count("select count(*) from certification.rest where holder = '" + samira.id() + "'"))
                .isZero();
    }

    private boolean rest() {
        return resting.rest(Viewer.job(), samira.id(), id);
    }

    private boolean end() {
        return resting.end(Viewer.job(), samira.id(), id);
    }

    private Sent write(Viewer who) {
        return conversations.send(who, talk.conversation(), UUID.randomUUID(), "Hoi");
    }

    private List<String> waits(Viewer reader) {
        return inbox.mine(reader).stream().map(Item::kind).toList();
    }

    private void record(ProgrammeId where, Viewer coordinator) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Papers.record(
                proposals,
                new Certificate(
                        samira.id(),
                        where,
                        "Trainingshuis",
                        Level.CERTIFICATE,
                        Set.of(Endorsement.MENTAL_HEALTH),
                        today.minusDays(1),
                        Optional.of(today.plusYears(1)),
                        today));
    }
}
