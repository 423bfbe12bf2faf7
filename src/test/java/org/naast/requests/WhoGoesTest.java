package org.naast.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversation;
import org.naast.conversations.Conversations;
import org.naast.conversations.Heading;
import org.naast.conversations.Sent;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Profiles;
import org.naast.notifications.Inbox;
import org.naast.organisations.Desk;
import org.naast.organisations.Programmes;
import org.naast.requests.Answer.Done;
import org.naast.requests.Answer.Refused;
import org.naast.safety.ConcernId;
import org.naast.safety.Concerns;
import org.naast.safety.Kind;
import org.naast.safety.Raise;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** People go, pause, or ask where they work: nobody who waits is forgotten because of it. */
@NaastTest
class WhoGoesTest {

    static final Wishes WITH_WORDS = new Wishes(Instead.ANOTHER_WITH_WORDS, Instead.ANOTHER_WITH_WORDS);

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Requests requests;

    @Autowired
    Replies replies;

    @Autowired
    Waiting waiting;

    @Autowired
    Passing passing;

    @Autowired
    HandOver handOver;

    @Autowired
    Conversations conversations;

    @Autowired
    Concerns concerns;

    @Autowired
    Directory directory;

    @Autowired
    Profiles profiles;

    @Autowired
    Programmes programmes;

    @Autowired
    Inbox inbox;

    @Autowired
    Timers timers;

    @Autowired
    Gone gone;

    @Autowired
    Superuser superuser;

    @Autowired
    TestClock clock;

    ProgrammeId programme;
    Viewer noor;
    Viewer samira;
    Viewer hamid;
    Viewer els;

    @BeforeEach
    void people() {
        programme = peers.programme();
        noor = open.guest();
        samira = peers.listed(programme, "Samira", "alcohol", Band.TWO_TO_FIVE);
        hamid = peers.listed(programme, "Hamid", "alcohol", Band.TWO_TO_FIVE);
        els = open.coordinator(programme);
    }

    @AfterEach
    void now() {
        clock.real();
    }

    @Test
    void aPeerWhoHasAQuestionOfTheirsIsPassedOverSoTheTimerNeverFails() {
        var one = open.ask(noor, samira, Wishes.KIND, hamid);
        open.ask(noor, hamid);

        due(one);

        assertThat(standing(one)).isEqualTo(Standing.NO_ANSWER);
        assertThat(requests.askNext(noor, one.id(), hamid.id(), true)).contains(Refused.NOT_FREE);
        assertThat(waiting.ask(els, one.id(), hamid.id())).contains(Refused.NOT_FREE);
    }

    @Test
    void anErasedPeerWhoWasOnlyAskedLeavesTheQuestionToTheNext() {
        var request = open.ask(noor, samira, WITH_WORDS, hamid);

        gone.erase(samira.id());
        passing.due(Viewer.job(), request.id().value());

        assertThat(replies.accept(hamid, request.id())).containsInstanceOf(Done.class);
        assertThat(send(hamid, request)).isInstanceOf(Sent.Done.class);
    }

    @Test
    void whoSaidNoOnceAndIsErasedDoesNotEndTheTalkOfTheOthers() {
        var request = met(open.ask(noor, samira, WITH_WORDS, hamid));

        gone.erase(samira.id());

        assertThat(standing(request)).isEqualTo(Standing.MET);
        assertThat(send(noor, request)).isInstanceOf(Sent.Done.class);
    }

    @Test
    void whoWasLetInToReadAndIsErasedEndsNothing() {
        var request = atDesk();
        requests.letDeskRead(noor, request.id());

        gone.erase(els.id());

        assertThat(talk(noor, request).over()).isFalse();
    }

    @Test
    void whenTheOtherIsErasedTheTalkEndsCanBeReadForAWhileAndIsForgotten() {
        var request = met(open.ask(noor, samira, WITH_WORDS, hamid));

        gone.erase(hamid.id());

        assertThat(standing(request)).isEqualTo(Standing.ENDED);
        assertThat(talk(noor, request).over()).isTrue();
        assertThat(conversations.mine(noor)).extracting(Heading::id).contains(request.conversation());
        assertThat(superuser.count("select count(*) from timers.timer where kind = 'conversations.forget' and about = '"
                        + request.conversation() + "'"))
                .isEqualTo(1);
    }

    @Test
    void nothingIsLeftThatWouldHappenToWhoeverIsErased() {
        timers.set(
                samira,
                "notifications.mail",
                samira.id().value(),
                clock.instant().plus(Duration.ofHours(1)));

        gone.erase(samira.id());

        assertThat(superuser.count("select count(*) from timers.timer where about = '" + samira.id() + "'"))
                .isZero();
    }

    @Test
    void afterAYesAnErasedPeerLeavesTheQuestionToTheDeskWhichMayAskAnother() {
        var request = open.ask(noor, samira, new Wishes(Instead.ASK_ME_FIRST, Instead.ASK_ME_FIRST));
        replies.accept(samira, request.id());

        gone.erase(samira.id());
        passing.due(Viewer.job(), request.id().value());

        assertThat(standing(request)).isEqualTo(Standing.GONE);
        assertThat(send(noor, request)).isEqualTo(Sent.Refused.NOT_YET);
        assertThat(waiting.ask(els, request.id(), hamid.id())).containsInstanceOf(Done.class);
        replies.accept(hamid, request.id());
        assertThat(send(hamid, request)).isInstanceOf(Sent.Done.class);
    }

    @Test
    void whenNobodyIsLeftAtTheDeskYesAndNoStillCountAndTheOneWhoWaitsReadsHowItIs() {
        var yes = open.ask(noor, samira, Wishes.KIND);
        var other = open.guest();
        var no = open.ask(other, hamid, Wishes.KIND);

        gone.erase(els.id());

        assertThat(replies.accept(samira, yes.id())).containsInstanceOf(Done.class);
        assertThat(replies.decline(hamid, no.id())).containsInstanceOf(Done.class);
        passing.due(Viewer.job(), no.id().value());
        var waits = requests.find(other, no.id()).orElseThrow();
        assertThat(Standing.of(waits, clock.instant())).isEqualTo(Standing.NOBODY_THERE);
        assertThat(waits.state().inHand().orElseThrow().by()).isAfter(clock.instant());
        assertThat(requests.letDeskRead(other, no.id())).isFalse();

        var ines = new Viewer(PersonId.next(), Role.COORDINATOR, Set.of(programme));
        programmes.admit(Viewer.job(), programme, ines.id(), Role.COORDINATOR);
        programmes.seat(Viewer.job(), programme, new Desk(ines.id(), Optional.empty(), Optional.empty()));
        assertThat(waiting.all(ines)).extracting(Request::id).contains(no.id());
        clock.advance(Duration.between(
                clock.instant(), waits.state().inHand().orElseThrow().by().plusSeconds(1)));
        passing.due(Viewer.job(), no.id().value());
        assertThat(requests.find(other, no.id()).flatMap(one -> one.state().inHand()))
                .map(Charge::owner)
                .contains(ines.id());
    }

    @Test
    void whoWorksAtTheDeskAsksLikeAnybodyAndAnotherOfTheDeskAnswersForIt() {
        var dana = deputy();
        var asker = new Viewer(els.id(), Role.MEMBER, Set.of());
        var request = open.ask(asker, samira, Wishes.KIND);
        var noors = open.ask(noor, samira, Wishes.KIND);

        profiles.pause(samira);
        handOver.from(samira.id(), State.Why.PAUSED);

        assertThat(requests.find(asker, request.id()).flatMap(one -> one.state().inHand()))
                .map(Charge::owner)
                .contains(dana.id());
        assertThat(standing(noors)).isEqualTo(Standing.PAUSED);
        assertThat(waiting.takeUp(els, request.id())).isEmpty();
        assertThat(waiting.all(els)).extracting(Request::id).containsExactly(noors.id());
        assertThat(waiting.takeUp(dana, request.id())).containsInstanceOf(Done.class);
        for (var round = 0; round < 3; round++) {
            due(requests.find(asker, request.id()).orElseThrow(), asker);
        }
        assertThat(requests.find(asker, request.id()).flatMap(one -> one.state().inHand()))
                .map(Charge::owner)
                .contains(dana.id());
    }

    @Test
    void whoAloneAnswersForAProgrammeCannotAskThereAndNobodyAsksThemselves() {
        var asker = new Viewer(els.id(), Role.MEMBER, Set.of());

        assertThat(requests.offer(asker, samira.id())).isEmpty();
        assertThat(ask(asker, samira)).isEqualTo(Asked.Refused.NOT_FREE);
        assertThat(requests.offer(samira, samira.id())).isEmpty();
        assertThat(ask(samira, samira)).isEqualTo(Asked.Refused.NOT_FREE);
    }

    @Test
    void aRequestThatCannotMoveHoldsUpNoOther() throws SQLException {
        var broken = open.ask(open.guest(), samira);
        var whole = open.ask(noor, samira);
        profiles.pause(samira);
        change("update requests.request set programme = gen_random_uuid() where id = '" + broken.id() + "'");

        try {
            handOver.from(samira.id(), State.Why.PAUSED);
        } catch (java.util.NoSuchElementException tolerated) {
            assertThat(tolerated).isNotNull();
        }

        assertThat(standing(whole)).isEqualTo(Standing.PAUSED);
        change("delete from requests.request where id = '" + broken.id() + "'");
    }

    @Test
    void aPauseAfterAYesIsNoBrokenPromiseAndTheQuestionGoesOnToAnother() {
        var request = open.ask(noor, samira, WITH_WORDS, hamid);
        replies.accept(samira, request.id());

        profiles.pause(samira);
        handOver.from(samira.id(), State.Why.PAUSED);

        assertThat(standing(request)).isEqualTo(Standing.PAUSED);
        assertThat(Standing.PAUSED.late()).isFalse();
        assertThat(requests.askNext(noor, request.id(), hamid.id(), true)).containsInstanceOf(Done.class);
        assertThat(replies.accept(hamid, request.id())).containsInstanceOf(Done.class);
    }

    @Test
    void whoSaidYesAndDoesNotWriteMakesRoomForAnother() {
        var request = open.ask(noor, samira, Wishes.KIND, hamid);
        replies.accept(samira, request.id());
        due(request);
        assertThat(standing(request)).isEqualTo(Standing.ACCEPTED_LATE);

        assertThat(waiting.ask(els, request.id(), hamid.id())).containsInstanceOf(Done.class);

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
        assertThat(conversations.read(samira, request.conversation(), 0)).isEmpty();
    }

    @Test
    void withoutTheWordsTheNextPeerReadsNothingOfWhatWasWrittenAfterAYesEither() {
        var request = open.ask(noor, samira, Wishes.KIND, hamid);
        replies.accept(samira, request.id());
        send(noor, request);
        due(request);

        waiting.ask(els, request.id(), hamid.id());

        assertThat(talk(hamid, request).messages()).isEmpty();
    }

    @Test
    void aReportAboutOnePeerDoesNotStandInTheWayOfTheNext() {
        var request = open.ask(noor, samira, WITH_WORDS, hamid);
        var raised = concerns.raise(samira, report(request, samira)).orElseThrow();
        assertThat(talk(noor, request).state()).isInstanceOf(Conversation.State.Held.class);

        due(request);
        replies.accept(hamid, request.id());

        assertThat(send(hamid, request)).isInstanceOf(Sent.Done.class);
        assertThat(concerns.handle(els, raised.id(), "Gesprek met beiden gevoerd", false))
                .isTrue();
        gone.settle();
        assertThat(talk(hamid, request).over()).isFalse();
        assertThat(standing(request)).isIn(Standing.ACCEPTED, Standing.MET);
    }

    @Test
    void aReportAboutSomebodyWhoLeftHoldsNothing() {
        var request = met(open.ask(noor, samira, WITH_WORDS, hamid));

        assertThat(concerns.raise(hamid, report(request, hamid))).isPresent();
        assertThat(talk(noor, request).state()).isInstanceOf(Conversation.State.Held.class);
        gone.erase(hamid.id());

        assertThat(talk(noor, request).over()).isTrue();
    }

    private Request atDesk() {
        var request = open.ask(noor, samira, Wishes.KIND, hamid);
        profiles.pause(samira);
        handOver.from(samira.id(), State.Why.PAUSED);
        return request;
    }

    /** Samira said no, Hamid yes, and they wrote. */
    private Request met(Request request) {
        replies.decline(samira, request.id());
        passing.due(Viewer.job(), request.id().value());
        replies.accept(hamid, request.id());
        send(hamid, request);
        gone.settle();
        assertThat(standing(request)).isEqualTo(Standing.MET);
        return request;
    }

    private Viewer deputy() {
        var dana = new Viewer(PersonId.next(), Role.COORDINATOR, Set.of(programme));
        programmes.admit(Viewer.job(), programme, dana.id(), Role.COORDINATOR);
        programmes.seat(Viewer.job(), programme, new Desk(els.id(), Optional.of(dana.id()), Optional.empty()));
        return dana;
    }

    private Asked ask(Viewer asker, Viewer peer) {
        return requests.ask(asker, new Ask(UUID.randomUUID(), peer.id(), List.of(), "hoi", Wishes.KIND));
    }

    private Raise report(Request request, Viewer reader) {
        var message = talk(reader, request).messages().getFirst().id();
        return new Raise(ConcernId.next(), Kind.OTHER, request.conversation(), Optional.of(message), "");
    }

    private Standing standing(Request request) {
        return Standing.of(requests.find(noor, request.id()).orElseThrow(), clock.instant());
    }

    private void due(Request request) {
        due(request, noor);
    }

    private void due(Request request, Viewer asker) {
        var by = requests.find(asker, request.id())
                .flatMap(one -> one.state().inHand())
                .orElseThrow()
                .by();
        clock.advance(Duration.between(clock.instant(), by).plusSeconds(1));
        passing.due(Viewer.job(), request.id().value());
    }

    private Conversation talk(Viewer reader, Request request) {
        return conversations.read(reader, request.conversation(), 0).orElseThrow();
    }

    private Sent send(Viewer author, Request request) {
        return conversations.send(author, request.conversation(), UUID.randomUUID(), "Hoi");
    }

    private void change(String sql) throws SQLException {
        try (var connection = superuser.connection();
                var hand = connection.createStatement()) {
            hand.execute(sql);
        }
    }
}
