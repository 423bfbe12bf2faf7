package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Right;
import org.naast.dossier.Entry;
import org.naast.dossier.MyDossier;
import org.naast.dossier.Ways;
import org.naast.reference.Endorsement;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** From provisional to whole to renewed, under a scheme that an operator put there as a file. */
@NaastTest
class RenewalsTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Set<Endorsement> FIELDS = Set.of(Endorsement.MENTAL_HEALTH);

    @Autowired
    Screens screens;

    @Autowired
    Proposals proposals;

    @Autowired
    Applications applications;

    @Autowired
    Deciding deciding;

    @Autowired
    Renewals renewals;

    @Autowired
    Longer longer;

    @Autowired
    Certificates certificates;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Revoking revoking;

    @Autowired
    MyDossier dossier;

    @Autowired
    Ways ways;

    @Autowired
    Directory directory;

    @Autowired
    ListedPeers peers;

    @Autowired
    Superuser superuser;

    @Autowired
    TestClock clock;

    private ProgrammeId programme;
    private Viewer samira;

    @BeforeEach
    void somebodyIsOnTheirWay() {
        programme = peers.programme();
        samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        ways.begin(samira, "house");
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void whatIsNotCompleteIsProvisionalLongerOnceAndThenWhole() {
        write("course", 60);
        grant();
        assertThat(stage()).contains(Stage.PROVISIONAL);
        assertThat(last()).isEqualTo(day().plusMonths(6).minusDays(1));
        assertThat(may(Right.MENTORING)).isTrue();
        assertThat(may(Right.GROUPS)).isFalse();

        assertThat(longer.months(another(), programme)).containsExactly(Map.entry(samira.id(), 3));
        assertThat(longer.extend(another(), samira.id(), programme)).isPresent();
        assertThat(longer.months(another(), programme)).containsExactly(Map.entry(samira.id(), 0));
        assertThat(last()).isEqualTo(day().plusMonths(6).minusDays(1).plusMonths(3));
        assertThat(longer.extend(another(), samira.id(), programme)).as("once").isEmpty();
        var path = "/programme/" + programme + "/certificates/" + samira.id() + "/extension";
        assertThat(screens.post(another(), path))
                .as("whoever presses twice sees until when it is")
                .hasRedirectedUrl("/programme/" + programme + "/certificates");
        assertThat(screens.post(Persons.coordinator(peers.programme()), path)).hasStatus(404);
        assertThat(may(Right.GROUPS)).isFalse();

        write("practice", 80);
        write("exam", 0);
        write("records", 0);
        grant();

        assertThat(stage()).contains(Stage.ACTIVE);
        assertThat(may(Right.GROUPS)).isTrue();
        assertThat(last()).isEqualTo(day().plusMonths(12).minusDays(1));
        assertThat(longer.extend(another(), samira.id(), programme))
                .as("it is whole")
                .isEmpty();
    }

    @Test
    void onlyTheProgrammeMakesItLonger() {
        grant();

        for (var stranger :
                List.of(samira, Persons.coordinator(peers.programme()), Persons.member(), Persons.peer(programme))) {
            assertThat(longer.extend(stranger, samira.id(), programme)).isEmpty();
        }
        assertThat(last()).isEqualTo(day().plusMonths(6).minusDays(1));
    }

    @Test
    void itIsRenewedFromWhereItWouldHaveEnded() {
        var began = day();
        whole();
        var last = last();
        assertThat(applications.ask(samira, asking())).as("too early").isEmpty();
        assertThat(renewals.tooEarly(samira, programme, "house")).isTrue();
        assertThat(renewals.opens(samira, programme, "house")).contains(last.minusDays(60));

        until(last.minusDays(20));
        assertThat(stage()).contains(Stage.RENEWAL_WINDOW);
        write("continuing", 12);
        grant();

        assertThat(last()).isEqualTo(last.plusDays(1).plusMonths(12).minusDays(1));
        assertThat(certificate().from()).isEqualTo(began);
        assertThat(renewals.since(samira, "house")).contains(day());
    }

    @Test
    void whatWasAskedForInTimeHoldsOnWhilePeopleLookAtItAndEndsWithANo() {
        whole();
        var last = last();
        until(last);
        assertThat(applications.ask(samira, asking())).isPresent();

        await().untilAsserted(() -> assertThat(last()).isEqualTo(last.plusDays(30)));
        until(last.plusDays(10));
        assertThat(directory.listed(Viewer.visitor(), samira.id()))
                .as("a slow office")
                .isTrue();

        vote(Vote.NO);
        vote(Vote.NO);

        assertThat(last()).isEqualTo(last);
        assertThat(stage()).contains(Stage.LAPSED);
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
    }

    @Test
    void aSlowYesTakesNoDaysAway() {
        whole();
        var last = last();
        until(last);
        assertThat(applications.ask(samira, asking())).isPresent();
        await().untilAsserted(() -> assertThat(last()).isEqualTo(last.plusDays(30)));
        until(last.plusDays(20));

        vote(Vote.YES);
        vote(Vote.YES);

        assertThat(last()).isEqualTo(last.plusMonths(12));
    }

    @Test
    void whoeverTakesItBackHasWhatTheyHad() {
        whole();
        var last = last();
        until(last.minusDays(1));
        var id = applications.ask(samira, asking()).orElseThrow();
        await().untilAsserted(() -> assertThat(last()).isEqualTo(last.plusDays(30)));

        applications.withdraw(samira, id);
        await().untilAsserted(() -> assertThat(last()).isEqualTo(last));
        assertThat(applications.ask(samira, asking())).isPresent();
        settle();

        assertThat(last()).as("longer once").isEqualTo(last);
    }

    @Test
    void whatHasEndedIsRenewedFromToday() {
        whole();
        until(last().plusDays(40));
        assertThat(stage()).contains(Stage.LAPSED);
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();

        write("continuing", 12);
        grant();

        assertThat(last()).isEqualTo(day().plusMonths(12).minusDays(1));
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
    }

    @Test
    void whatWasTakenBackComesAgainOnlyByTwoWhoSayYes() {
        whole();
        var els = another();
        var bram = another();
        suspensions.suspend(els, samira.id(), programme, "Eerst nagaan.");
        suspensions.confirm(bram, samira.id(), programme);
        revoking.ask(els, samira.id(), programme, "Het is nagegaan");
        revoking.agree(bram, samira.id(), programme);
        assertThat(proposals.record(els, certificate())).as("by hand").isEqualTo(Recorded.TAKEN_BACK);
        assertThat(renewals.opens(samira, programme, "house"))
                .as("nothing to keep")
                .isEmpty();
        assertThat(renewals.since(samira, "house")).isEmpty();

        grant();

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
        assertThat(stage()).contains(Stage.ACTIVE);
    }

    @Test
    void whatACoordinatorRecordsByHandStandsBehindNoScheme() {
        whole();
        var one = certificate();
        Papers.record(proposals, one);

        assertThat(renewals.term(samira, programme)).isEmpty();
        assertThat(renewals.since(samira, "house")).isEmpty();
    }

    @Test
    void thoseUnderWayFinishByTheirVersionOrMoveOver() throws Exception {
        try (var connection = superuser.connection();
                var statement = connection.createStatement()) {
            statement.execute("update dossier.way set version = '1' where person = '" + samira.id() + "'");
        }
        write("course", 40);
        assertThat(dossier.scheme(samira, "house").orElseThrow().pack().version())
                .isEqualTo("1");
        ways.begin(samira, "house");
        assertThat(dossier.scheme(samira, "house").orElseThrow().pack().version())
                .as("beginning again moves nobody")
                .isEqualTo("1");
        var id = applications.ask(samira, asking()).orElseThrow();
        assertThat(deciding.find(another(), id).orElseThrow().version()).isEqualTo("1");
        applications.withdraw(samira, id);

        assertThat(ways.moveOver(samira, "house")).isTrue();

        assertThat(dossier.scheme(samira, "house").orElseThrow().pack().version())
                .isEqualTo("2");
    }

    /** With everything there: whole from today. */
    private void whole() {
        write("course", 60);
        write("practice", 80);
        write("exam", 0);
        write("records", 0);
        grant();
        assertThat(stage()).contains(Stage.ACTIVE);
    }

    private void grant() {
        assertThat(applications.ask(samira, asking())).isPresent();
        vote(Vote.YES);
        vote(Vote.YES);
    }

    private void vote(Vote vote) {
        assertThat(deciding.vote(another(), waiting(), vote, "Nog niet.", FIELDS))
                .isPresent();
    }

    private UUID waiting() {
        return applications.mine(samira).stream()
                .filter(Application::waiting)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Whoever reacts to what was asked for has. */
    private void settle() {
        await().untilAsserted(() -> assertThat(superuser.count("""
                        select count(*) from event_publication
                         where event_type like '%RenewalWaits' and completion_date is null
                        """)).isZero());
    }

    private void write(String requirement, int hours) {
        assertThat(dossier.file(samira, "house", requirement, new Entry(hours, dossier.today(samira), "")))
                .isTrue();
    }

    /** Noon on that day. */
    private void until(LocalDate day) {
        clock.real();
        clock.advance(Duration.between(
                clock.instant(), day.atTime(12, 0).atZone(AMSTERDAM).toInstant()));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }

    private Asking asking() {
        return new Asking(programme, "house", "Ik wil verder.");
    }

    private Viewer another() {
        return Persons.coordinator(programme);
    }

    private Optional<Stage> stage() {
        return renewals.stage(samira, programme);
    }

    private boolean may(Right right) {
        return directory
                .card(Viewer.visitor(), samira.id())
                .filter(card -> card.may(right))
                .isPresent();
    }

    private LocalDate last() {
        return certificate().lastDay();
    }

    private Certificate certificate() {
        return certificates.find(another(), samira.id(), programme).orElseThrow();
    }
}
