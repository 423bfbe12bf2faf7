package org.naast.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.apart.Apart;
import org.naast.conversations.Conversation;
import org.naast.conversations.Conversations;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Profiles;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.organisations.Deciders;
import org.naast.organisations.Programmes;
import org.naast.requests.Answer.Done;
import org.naast.requests.Answer.Refused;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Persons;
import org.naast.testing.TestClock;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class RequestsTest {

    private static final Wishes WITH_WORDS = new Wishes(Instead.ANOTHER_WITH_WORDS, Instead.ANOTHER_WITH_WORDS);
    private static final Wishes ASK_ME = new Wishes(Instead.ASK_ME_FIRST, Instead.ASK_ME_FIRST);

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
    Directory directory;

    @Autowired
    Profiles profiles;

    @Autowired
    Programmes programmes;

    @Autowired
    Apart apart;

    @Autowired
    Inbox inbox;

    @Autowired
    RequestErasing erasing;

    @Autowired
    Deciders deciders;

    @Autowired
    TestClock clock;

    ProgrammeId programme;
    Viewer noor;
    Viewer samira;
    Viewer hamid;

    @BeforeEach
    void people() {
        programme = peers.programme();
        noor = open.guest();
        samira = peers.listed(programme, "Samira", "alcohol", Band.TWO_TO_FIVE);
        hamid = peers.listed(programme, "Hamid", "alcohol", Band.TWO_TO_FIVE);
    }

    @AfterEach
    void now() {
        clock.real();
    }

    @Test
    void aRequestHasAnOwnerAPromiseAndLiesBeforeItsPeer() {
        var request = open.ask(noor, samira);

        var charge = request.state().inHand().orElseThrow();
        assertThat(charge.owner()).isEqualTo(samira.id());
        assertThat(charge.by()).isAfter(request.askedAt());
        assertThat(requests.mine(noor)).extracting(Request::id).containsExactly(request.id());
        assertThat(replies.mine(samira)).extracting(Request::id).containsExactly(request.id());
        assertThat(inbox.mine(samira)).extracting(Item::kind).contains("requests.answer");
        assertThat(words(samira, request)).containsExactly(OpenRequests.WORDS);
    }

    @Test
    void aStrangerCannotTellWhetherARequestExists() {
        var request = open.ask(noor, samira);
        var nowhere = RequestId.next();

        for (var stranger : List.of(
                open.guest(), hamid, Persons.coordinator(peers.programme()), Viewer.visitor(), Persons.member())) {
            for (var id : List.of(request.id(), nowhere)) {
                assertThat(requests.find(stranger, id)).isEmpty();
                assertThat(requests.notes(stranger, id)).isEmpty();
                assertThat(requests.withdraw(stranger, id)).isEmpty();
                assertThat(requests.askNext(stranger, id, hamid.id(), true)).isEmpty();
                assertThat(requests.letDeskRead(stranger, id)).isFalse();
                assertThat(requests.letDeskReadNoMore(stranger, id)).isFalse();
                assertThat(replies.accept(stranger, id)).isEmpty();
                assertThat(replies.firstWord(stranger, id)).isEmpty();
                assertThat(replies.decline(stranger, id)).isEmpty();
                assertThat(replies.consult(stranger, id)).isEmpty();
                assertThat(replies.know(stranger, id)).isEmpty();
                assertThat(replies.wentOn(stranger, id)).isFalse();
                assertThat(waiting.find(stranger, id)).isEmpty();
                assertThat(waiting.takeUp(stranger, id)).isEmpty();
                assertThat(waiting.ask(stranger, id, hamid.id())).isEmpty();
                assertThat(waiting.note(stranger, id, "hallo")).isFalse();
            }
            assertThat(requests.mine(stranger)).isEmpty();
            assertThat(replies.mine(stranger)).isEmpty();
            assertThat(waiting.all(stranger)).isEmpty();
        }
        assertThat(requests.mine(noor)).hasSize(1);
    }

    @Test
    void theSameFormIsTheSameRequest() {
        var ask = new Ask(UUID.randomUUID(), samira.id(), List.of(), "hoi", Wishes.KIND);

        var first = (Asked.Sent) requests.ask(noor, ask);
        var second = requests.ask(noor, ask);

        assertThat(second).isEqualTo(new Asked.Before(first.request().id()));
        assertThat(requests.mine(noor)).hasSize(1);
        assertThat(requests.sentWith(Viewer.job(), ask.key())).contains(noor.id());
        clock.advance(Duration.ofMinutes(3));
        assertThat(requests.sentWith(Viewer.job(), ask.key())).isEmpty();
    }

    @Test
    void whoIsNotFreeOrKeptApartOrNotThereCannotBeAskedAllTheSame() {
        profiles.pause(hamid);
        apart.block(samira, noor.id());

        for (var peer : List.of(hamid.id(), samira.id(), Persons.peer().id())) {
            assertThat(requests.offer(noor, peer)).isEmpty();
            assertThat(requests.ask(noor, new Ask(UUID.randomUUID(), peer, List.of(), "hoi", Wishes.KIND)))
                    .isEqualTo(Asked.Refused.NOT_FREE);
        }
    }

    @Test
    void inAClosedProgrammeNobodyIsAskedAndWhoWasAskedMayStillSayYes() {
        var request = open.ask(noor, samira, Wishes.KIND, hamid);
        var other = open.ask(open.guest(), samira);
        programmes.open(open.coordinator(programme), programme, false);

        assertThat(requests.offer(noor, hamid.id())).isEmpty();
        assertThat(requests.ask(noor, new Ask(UUID.randomUUID(), hamid.id(), List.of(), "hoi", Wishes.KIND)))
                .isEqualTo(Asked.Refused.NOT_FREE);
        assertThat(replies.accept(samira, other.id()).orElseThrow()).isInstanceOf(Answer.Done.class);
        due(request);
        assertThat(standing(request)).as("the next peer is passed over").isEqualTo(Standing.NO_ANSWER);
    }

    @Test
    void case_6_5_nobodyHoldsMoreThanThreeOpenRequests() {
        var more = Stream.of("Els", "Joris")
                .map(name -> peers.listed(programme, name, "alcohol", Band.TWO_TO_FIVE))
                .toList();
        Stream.of(samira, hamid, more.getFirst()).forEach(peer -> open.ask(noor, peer));

        var fourth = new Ask(UUID.randomUUID(), more.getLast().id(), List.of(), "hoi", Wishes.KIND);
        assertThat(requests.ask(noor, fourth)).isEqualTo(Asked.Refused.TOO_MANY);
    }

    @Test
    void case_6_5_nobodyHoldsMoreThanThreeByAskingAllAtOnce() throws Exception {
        var six = Stream.of("Els", "Joris", "Mo", "Dana", "Ruud", "Ines")
                .map(name -> peers.listed(programme, name, "alcohol", Band.TWO_TO_FIVE))
                .toList();
        var asks = six.stream()
                .<Callable<Asked>>map(peer ->
                        () -> requests.ask(noor, new Ask(UUID.randomUUID(), peer.id(), List.of(), "hoi", Wishes.KIND)))
                .toArray(Callable[]::new);

        @SuppressWarnings("unchecked")
        var answers = atOnce((Callable<Asked>[]) asks);

        assertThat(answers).filteredOn(answer -> answer instanceof Asked.Sent).hasSize(Requests.AT_ONCE);
        assertThat(requests.mine(noor)).hasSize(Requests.AT_ONCE);
    }

    @Test
    void theSameFormSentTwiceAtOnceIsOneRequest() throws Exception {
        var ask = new Ask(UUID.randomUUID(), samira.id(), List.of(), "hoi", Wishes.KIND);

        var answers = atOnce(() -> requests.ask(noor, ask), () -> requests.ask(noor, ask));

        assertThat(answers).filteredOn(answer -> answer instanceof Asked.Sent).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer instanceof Asked.Before).hasSize(1);
    }

    @Test
    void aYesTakesAPlaceAndBothMayWriteAndTheFirstWordIsTheMeeting() {
        var request = open.ask(noor, samira);

        assertThat(replies.accept(samira, request.id())).containsInstanceOf(Done.class);
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        assertThat(standing(request)).isEqualTo(Standing.ACCEPTED);

        conversations.send(samira, request.conversation(), UUID.randomUUID(), "Hoi, fijn dat je schrijft.");
        passing.met(Viewer.job(), request.conversation());

        assertThat(standing(request)).isEqualTo(Standing.MET);
        assertThat(inbox.mine(samira)).extracting(Item::kind).doesNotContain("requests.answer", "requests.write");
    }

    @Test
    void aYesMayCarryASoonerMomentAndNoLaterOne() {
        var request = open.ask(noor, samira);
        var word = replies.firstWord(samira, request.id()).orElseThrow();
        var sooner = word.now().plus(Duration.ofMinutes(30));

        for (var not : List.of(word.now().minusSeconds(1), word.promised().plus(Duration.ofHours(1)))) {
            assertThat(replies.accept(samira, request.id(), Optional.of(not))).contains(Refused.NOT_THEN);
        }
        assertThat(directory.listed(Viewer.visitor(), samira.id()))
                .as("the place is still free")
                .isTrue();
        assertThat(replies.accept(samira, request.id(), Optional.of(sooner))).containsInstanceOf(Done.class);

        assertThat(requests.find(noor, request.id()).flatMap(one -> one.state().inHand()))
                .hasValueSatisfying(charge -> assertThat(charge.by()).isCloseTo(sooner, within(1, ChronoUnit.SECONDS)));
        assertThat(replies.firstWord(samira, request.id())).isEmpty();
    }

    @Test
    void case_5_7_capacityOneTwoAcceptancesAtOnceExactlyOneWins() throws Exception {
        var one = open.ask(noor, samira);
        var other = open.ask(open.guest(), samira);

        var answers = atOnce(() -> replies.accept(samira, one.id()), () -> replies.accept(samira, other.id()));

        assertThat(answers).filteredOn(answer -> answer.get() instanceof Done).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.get() == Refused.FULL).hasSize(1);
        assertThat(replies.mine(samira))
                .as("the other is still a question, with its promise")
                .filteredOn(request -> request.state() instanceof State.Asked)
                .hasSize(1);
    }

    @Test
    void case_6_2_aDoubleTapIsOneYes() throws Exception {
        var request = open.ask(noor, samira);

        var answers = atOnce(() -> replies.accept(samira, request.id()), () -> replies.accept(samira, request.id()));

        assertThat(answers).filteredOn(answer -> answer.get() instanceof Done).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.get() == Refused.ALREADY_ANSWERED)
                .hasSize(1);
    }

    @Test
    void case_5_4_knowingSomebodyReadsAsANo() {
        var request = open.ask(noor, samira, ASK_ME);
        var other = open.guest();
        var declined = open.ask(other, hamid, ASK_ME);

        replies.know(samira, request.id());
        replies.decline(hamid, declined.id());

        assertThat(standing(request)).isEqualTo(Standing.DECLINED);
        assertThat(requests.find(other, declined.id()).map(one -> Standing.of(one, clock.instant())))
                .contains(Standing.DECLINED);
        assertThat(apart.between(noor, noor.id(), samira.id())).isTrue();
        assertThat(conversations.read(samira, request.conversation(), 0)).isEmpty();
        settle(request);
        assertThat(standing(request)).isEqualTo(Standing.NOT_POSSIBLE);
    }

    @Test
    void case_6_6_aNoIsNeverAnEmptyScreenTheNextPeerIsAskedWithTheWordsWhenThatWasWished() {
        var request = open.ask(noor, samira, WITH_WORDS, hamid);

        replies.decline(samira, request.id());
        settle(request);

        var moved = requests.find(noor, request.id()).orElseThrow();
        assertThat(moved.state().withPeer()).contains(hamid.id());
        assertThat(words(hamid, request)).containsExactly(OpenRequests.WORDS);
        assertThat(conversations.read(samira, request.conversation(), 0)).isEmpty();
        assertThat(requests.find(samira, request.id())).isEmpty();
        assertThat(inbox.mine(samira)).extracting(Item::kind).doesNotContain("requests.answer");
        assertThat(inbox.mine(hamid)).extracting(Item::kind).contains("requests.answer");
    }

    @Test
    void whoeverWaitsReadsWhomItWasWithAndNobodyElseDoes() {
        var request = open.ask(noor, samira, Wishes.KIND, hamid);
        assertThat(requests.turns(noor, request.id())).isEmpty();

        replies.know(samira, request.id());
        settle(request);
        due(request);

        assertThat(requests.turns(noor, request.id()))
                .extracting(Turn::peer, Turn::how)
                .containsExactly(
                        tuple(Optional.of(samira.id()), Turn.How.NO), tuple(Optional.of(hamid.id()), Turn.How.SILENCE));
        for (var stranger : List.of(open.guest(), samira, hamid, open.coordinator(programme), Viewer.visitor())) {
            assertThat(requests.turns(stranger, request.id())).isEmpty();
            assertThat(requests.turns(stranger, RequestId.next())).isEmpty();
        }
        erasing.erase(Viewer.job(), samira.id());
        assertThat(requests.turns(noor, request.id()))
                .extracting(Turn::peer)
                .containsExactly(Optional.empty(), Optional.of(hamid.id()));
    }

    @Test
    void aPauseIsATurnToo() {
        var request = open.ask(noor, samira);

        passing.withoutPeer(Viewer.job(), request.id(), samira.id(), State.Why.PAUSED);

        assertThat(requests.turns(noor, request.id())).extracting(Turn::how).containsExactly(Turn.How.AWAY);
    }

    @Test
    void withoutTheWordsTheNextPeerReadsNoneOfThem() {
        var request = open.ask(noor, samira, Wishes.KIND, hamid);

        replies.decline(samira, request.id());
        settle(request);

        assertThat(replies.mine(hamid)).extracting(Request::id).contains(request.id());
        assertThat(words(hamid, request)).isEmpty();
    }

    @Test
    void silenceGoesOnByItselfWhenThePromiseIsDueAndThenToTheDesk() {
        var request = open.ask(noor, samira, Wishes.KIND, hamid);

        due(request);
        assertThat(requests.find(noor, request.id()).flatMap(one -> one.state().withPeer()))
                .contains(hamid.id());

        due(request);
        var desk = requests.find(noor, request.id()).orElseThrow();
        assertThat(Standing.of(desk, clock.instant())).isEqualTo(Standing.NO_ANSWER);
        assertThat(desk.state().inHand().orElseThrow().owner())
                .isEqualTo(open.coordinator(programme).id());
        assertThat(inbox.mine(open.coordinator(programme)))
                .extracting(Item::kind)
                .contains("requests.desk");

        due(request);
        assertThat(standing(request)).isEqualTo(Standing.NOBODY_YET);
    }

    /** What still waits for a peer stays with that peer. */
    @Test
    void whatLayWithWhoeverLeftTheDeskGoesToWhoeverIsThereNow() {
        var request = open.ask(noor, samira);
        var other = open.ask(open.guest(), hamid);
        due(request);
        var before = open.coordinator(programme);
        var bram = Persons.coordinator(programme);
        programmes.admit(Viewer.job(), programme, bram.id(), Role.COORDINATOR);

        deciders.end(before, programme, before.id());

        Awaitility.await()
                .untilAsserted(() -> assertThat(inbox.mine(bram))
                        .extracting(Item::about)
                        .contains(request.id().value()));
        assertThat(waiting.all(bram))
                .filteredOn(one -> one.id().equals(request.id()))
                .allMatch(one -> one.state().inHand().orElseThrow().owner().equals(bram.id()));
        assertThat(replies.mine(samira)).extracting(Request::id).doesNotContain(other.id());
        assertThat(replies.mine(hamid)).extracting(Request::id).contains(other.id());
        programmes.admit(Viewer.job(), programme, before.id(), Role.COORDINATOR);
    }

    @Test
    void aPausedNextPeerIsPassedOver() {
        var request = open.ask(noor, samira, Wishes.KIND, hamid);
        profiles.pause(hamid);

        due(request);

        assertThat(standing(request)).isEqualTo(Standing.NO_ANSWER);
    }

    @Test
    void aPauseBringsOpenRequestsToTheCoordinator() {
        var request = open.ask(noor, samira);

        profiles.pause(samira);
        handOver.from(samira.id(), State.Why.PAUSED);

        assertThat(standing(request)).isEqualTo(Standing.PAUSED);
        assertThat(replies.mine(samira)).isEmpty();
        assertThat(replies.accept(samira, request.id())).isEmpty();
        assertThat(waiting.all(open.coordinator(programme)))
                .extracting(Request::id)
                .contains(request.id());
    }

    @Test
    void whoTakesItBackFreesThePlaceAndTheWords() {
        var request = open.ask(noor, samira);
        replies.accept(samira, request.id());

        assertThat(requests.withdraw(noor, request.id())).containsInstanceOf(Done.class);

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
        assertThat(conversations.read(samira, request.conversation(), 0)).isEmpty();
        assertThat(replies.mine(samira)).isEmpty();
        assertThat(standing(request)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void theAskerChoosesSomebodyElseWithTheWords() {
        var request = open.ask(noor, samira, ASK_ME, hamid);
        replies.decline(samira, request.id());

        assertThat(requests.askNext(noor, request.id(), hamid.id(), true)).containsInstanceOf(Done.class);

        assertThat(words(hamid, request)).containsExactly(OpenRequests.WORDS);
        assertThat(requests.find(noor, request.id()).orElseThrow().next()).isEmpty();
    }

    @Test
    void whoWentQuietFreesThePlace() {
        var request = open.ask(noor, samira);
        replies.accept(samira, request.id());

        passing.quiet(Viewer.job(), noor.id());

        assertThat(standing(request)).isEqualTo(Standing.WITHDRAWN);
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
    }

    private Standing standing(Request request) {
        return Standing.of(requests.find(noor, request.id()).orElseThrow(), clock.instant());
    }

    /** What follows at once. */
    private void settle(Request request) {
        passing.due(Viewer.job(), request.id().value());
    }

    /** Its promise passes, whatever else is due in this database. */
    private void due(Request request) {
        var by = requests.find(noor, request.id())
                .orElseThrow()
                .state()
                .inHand()
                .orElseThrow()
                .by();
        clock.advance(Duration.between(clock.instant(), by).plusSeconds(1));
        passing.due(Viewer.job(), request.id().value());
    }

    private List<String> words(Viewer reader, Request request) {
        return conversations.read(reader, request.conversation(), 0).map(Conversation::messages).orElseThrow().stream()
                .map(message -> message.words().or("gone"))
                .toList();
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<T>... calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.length)) {
            return threads.invokeAll(List.of(calls)).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
    }
}
