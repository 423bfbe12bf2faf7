package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversations;
import org.naast.conversations.Holds;
import org.naast.conversations.Sent;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Level;
import org.naast.directory.Profiles;
import org.naast.organisations.Programmes;
import org.naast.requests.Answer;
import org.naast.requests.Replies;
import org.naast.requests.Request;
import org.naast.requests.State;
import org.naast.testing.Alarm;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** One person stops a certificate at once; a second decides; nothing is stopped for good by one alone. */
@NaastTest
class SuspensionsTest {

    private static final String WHY = "Er is iets gezegd dat we eerst willen nagaan.";

    @Autowired
    Proposals proposals;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Revoking revoking;

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
    Holds holds;

    @Autowired
    Replies replies;

    @Autowired
    OpenRequests open;

    @Autowired
    ListedPeers peers;

    @Autowired
    Gone gone;

    @Autowired
    Timers timers;

    @Autowired
    Alarm alarm;

    @Autowired
    Superuser superuser;

    @Autowired
    org.naast.notifications.Inbox inbox;

    @Autowired
    TestClock clock;

    private ProgrammeId programme;
    private Viewer els;
    private Viewer bram;
    private Viewer samira;
    private Viewer noor;
    private Request talk;

    @BeforeEach
    void aPeerWhoTalksWithSomebody() {
        programme = peers.programme();
        els = open.coordinator(programme);
        bram = Persons.coordinator(programme);
        samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        record(samira, programme, els);
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
    void atThatInstantNobodyNewComesAndWhatRunsStandsStill() {
        var link = showing.show(samira, showing.mine(samira).getFirst().id()).orElseThrow();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();

        stop();

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        assertThat(showing.verify(Viewer.job(), link).orElseThrow().valid()).isFalse();
        gone.settle();
        assertThat(write(noor)).isEqualTo(Sent.Refused.HELD);
        assertThat(write(samira)).isEqualTo(Sent.Refused.HELD);
        assertThat(suspensions.mine(samira)).singleElement().satisfies(one -> {
            assertThat(one.words()).contains(WHY);
            assertThat(one.confirmed()).isFalse();
        });
    }

    @Test
    void whoStoppedItIsNotTheSecondPersonAndWithoutOneItGoesOnAfterThreeDays() {
        stop();
        gone.settle();
        assertThat(suspensions.confirm(els, samira.id(), programme)).isFalse();
        clock.advance(Suspensions.TO_DECIDE.minusMinutes(1));
        alarm.ring();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();

        clock.advance(Duration.ofMinutes(2));
        alarm.ring();
        gone.settle();

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
        assertThat(suspensions.mine(samira)).isEmpty();
        assertThat(write(noor)).isInstanceOf(Sent.Done.class);
    }

    @Test
    void whatASecondPersonFoundRightStaysUntilTheyLetItGoOn() {
        stop();
        assertThat(suspensions.confirm(bram, samira.id(), programme)).isTrue();
        assertThat(suspensions.confirm(bram, samira.id(), programme)).isFalse();
        clock.advance(Duration.ofDays(9));
        alarm.ring();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();

        assertThat(suspensions.lift(els, samira.id(), programme)).isTrue();
        assertThat(suspensions.lift(els, samira.id(), programme))
                .as("one is not two")
                .isFalse();
        gone.settle();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        assertThat(write(samira)).isEqualTo(Sent.Refused.HELD);

        assertThat(suspensions.lift(bram, samira.id(), programme)).isTrue();
        gone.settle();

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
        assertThat(write(samira)).isInstanceOf(Sent.Done.class);
    }

    @Test
    void whoeverAskedForTheOneOrTheOtherAsksItNoMore() {
        stop();
        suspensions.confirm(bram, samira.id(), programme);
        suspensions.lift(els, samira.id(), programme);
        revoking.ask(bram, samira.id(), programme, "Het is nagegaan");
        for (var stranger : List.of(Persons.coordinator(peers.programme()), samira, Persons.member())) {
            assertThat(revoking.asksNoMore(stranger, samira.id(), programme)).isFalse();
        }
        assertThat(revoking.asksNoMore(Persons.coordinator(programme), samira.id(), programme))
                .as("they asked nothing")
                .isFalse();

        assertThat(revoking.asksNoMore(bram, samira.id(), programme)).isTrue();
        assertThat(revoking.asksNoMore(bram, samira.id(), programme)).isFalse();

        assertThat(revoking.ask(els, samira.id(), programme, "Toch niet"))
                .as("nobody asks for both")
                .isFalse();
        assertThat(suspensions.find(els, samira.id(), programme))
                .get()
                .satisfies(one -> assertThat(one.revokeWords())
                        .as("gone with the question")
                        .isEmpty())
                .satisfies(one -> assertThat(one.liftBy()).isEqualTo(els.id()));
        assertThat(revoking.asksNoMore(els, samira.id(), programme)).isTrue();
        assertThat(suspensions.lift(bram, samira.id(), programme)).isTrue();
        assertThat(suspensions.find(els, samira.id(), programme))
                .as("one who asks is not two who agree")
                .isPresent();
        assertThat(revoking.ask(bram, samira.id(), programme, "Toch niet"))
                .as("nobody asks for both")
                .isFalse();
    }

    /** The second person was just in time: the clock that was set before finds it decided. */
    @Test
    void whatWasFoundRightAtTheLastMomentStays() {
        stop();
        var id = suspensions.find(els, samira.id(), programme).orElseThrow().id();
        suspensions.confirm(bram, samira.id(), programme);
        timers.set(Viewer.job(), SuspensionDue.KIND, id, clock.instant());

        alarm.ring();

        assertThat(suspensions.find(els, samira.id(), programme)).isPresent();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
    }

    @Test
    void onTheLastDayEverybodyHearsOfItWhoMayDecide() {
        var far = Persons.member().id();
        programmes.admit(els, programme, far, Role.COORDINATOR);
        stop();
        clock.advance(Duration.ofHours(47));
        alarm.ring();
        assertThat(told(far)).as("not at the desk").isFalse();

        clock.advance(Duration.ofHours(2));
        alarm.ring();

        assertThat(told(far)).isTrue();
        assertThat(told(els.id())).as("stopped it").isFalse();
        assertThat(suspensions.find(els, samira.id(), programme)).isPresent();
        clock.advance(Duration.ofDays(1));
        alarm.ring();
        assertThat(suspensions.find(els, samira.id(), programme)).isEmpty();
        assertThat(told(far)).isFalse();
    }

    @Test
    void whatIsDecidedAboutOneLeavesTheOtherToBeLookedAt() {
        var hamid = peers.listed(programme, "Hamid", "trauma", Band.FIVE_OR_MORE);
        record(hamid, programme, els);
        suspensions.suspend(bram, samira.id(), programme, WHY);
        suspensions.suspend(bram, hamid.id(), programme, WHY);

        suspensions.confirm(els, samira.id(), programme);
        assertThat(told(els.id())).isTrue();

        suspensions.confirm(els, hamid.id(), programme);
        assertThat(told(els.id())).isFalse();
    }

    private boolean told(PersonId who) {
        return inbox.mine(new Viewer(who, Role.COORDINATOR, Set.of(programme))).stream()
                .anyMatch(item -> item.kind().equals("certification.decide")
                        && item.about().equals(programme.value()));
    }

    @Test
    void anotherProgrammesCertificateListsNobodyMeanwhile() {
        var other = peers.programme();
        var dana = open.coordinator(other);
        programmes.admit(dana, other, samira.id(), Role.PEER);
        record(samira, other, dana);

        stop();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        record(samira, other, dana);
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        suspensions.suspend(dana, samira.id(), other, WHY);
        suspensions.lift(els, samira.id(), programme);
        gone.settle();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        assertThat(write(noor)).isEqualTo(Sent.Refused.HELD);

        suspensions.lift(dana, samira.id(), other);
        gone.settle();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
        assertThat(write(noor)).isInstanceOf(Sent.Done.class);
    }

    @Test
    void whatIsLookedIntoForAnotherReasonStaysHeld() {
        holds.hold(els, talk.conversation());
        stop();
        gone.settle();

        suspensions.lift(els, samira.id(), programme);
        gone.settle();

        assertThat(write(noor)).isEqualTo(Sent.Refused.HELD);
    }

    @Test
    void whatTwoTakeBackForGoodEndsTheTalksThatStoodStill() {
        stop();
        suspensions.confirm(bram, samira.id(), programme);
        assertThat(revoking.ask(els, samira.id(), programme, "Het is nagegaan")).isTrue();
        gone.settle();
        assertThat(write(noor)).as("one alone ends nothing").isEqualTo(Sent.Refused.HELD);

        assertThat(revoking.agree(bram, samira.id(), programme)).isTrue();
        gone.settle();

        assertThat(write(noor)).isEqualTo(Sent.Refused.ENDED);
        assertThat(open.of(noor))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isInstanceOf(State.Ended.class));
    }

    /** They may need it now more than before. */
    @Test
    void theTalkInWhichSomebodyWalksBesideThePeerGoesOn() {
        var hamid = peers.listed(programme, "Hamid", "bipolar", Band.FIVE_OR_MORE);
        var own = open.ask(samira, hamid);
        replies.accept(hamid, own.id());
        assertThat(conversations.send(hamid, own.conversation(), UUID.randomUUID(), "Hoi"))
                .isInstanceOf(Sent.Done.class);

        stop();
        gone.settle();

        assertThat(write(samira)).isEqualTo(Sent.Refused.HELD);
        assertThat(conversations.send(samira, own.conversation(), UUID.randomUUID(), "Ik heb je nodig"))
                .isInstanceOf(Sent.Done.class);
    }

    @Test
    void stoppingTwiceIsOnceAndRecordingAgainDoesNotLetItGoOn() {
        stop();
        var first = suspensions.find(els, samira.id(), programme).orElseThrow();
        assertThat(suspensions.suspend(bram, samira.id(), programme, "Nog een keer"))
                .contains(first);

        record(samira, programme, els);

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
    }

    @Test
    void strangersAndThePeerThemselvesNeitherStopNorDecideNorRead() {
        for (var stranger : List.of(
                Persons.coordinator(peers.programme()),
                Persons.member(),
                noor,
                samira,
                new Viewer(samira.id(), Role.COORDINATOR, Set.of(programme)))) {
            assertThat(suspensions.suspend(stranger, samira.id(), programme, WHY))
                    .isEmpty();
        }
        stop();
        for (var stranger : List.of(
                Persons.coordinator(peers.programme()),
                Persons.member(),
                noor,
                samira,
                new Viewer(samira.id(), Role.COORDINATOR, Set.of(programme)))) {
            assertThat(suspensions.confirm(stranger, samira.id(), programme)).isFalse();
            assertThat(suspensions.lift(stranger, samira.id(), programme)).isFalse();
        }
        assertThat(suspensions.find(Persons.coordinator(peers.programme()), samira.id(), programme))
                .isEmpty();
        assertThat(suspensions.find(noor, samira.id(), programme)).isEmpty();
        assertThat(suspensions.suspend(els, Persons.member().id(), programme, WHY))
                .isEmpty();
    }

    @Test
    void whoeverGoesTakesItAlongAndWhoStoppedItIsForgotten() {
        stop();
        gone.erase(samira.id());
        assertThat(count("holder = '" + samira.id() + "'")).isZero();

        var hamid = peers.listed(programme, "Hamid", "bipolar", Band.FIVE_OR_MORE);
        record(hamid, programme, bram);
        suspensions.suspend(bram, hamid.id(), programme, WHY);
        gone.erase(bram.id());
        assertThat(count("by = '" + bram.id() + "'")).isZero();
        assertThat(suspensions.confirm(els, hamid.id(), programme)).isTrue();
    }

    private long count(String which) {
        return superuser.count("select count(*) from certification.suspension where " + which);
    }

    private void stop() {
        assertThat(suspensions.suspend(els, samira.id(), programme, WHY)).isPresent();
    }

    private Sent write(Viewer who) {
        return conversations.send(who, talk.conversation(), UUID.randomUUID(), "Hoi");
    }

    private void record(Viewer peer, ProgrammeId where, Viewer coordinator) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Papers.record(proposals, Papers.lasting(peer.id(), where, Level.CERTIFICATE, today, 1));
    }
}
