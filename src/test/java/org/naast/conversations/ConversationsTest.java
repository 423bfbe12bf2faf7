package org.naast.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.privacy.Seal;
import org.naast.privacy.Text;
import org.naast.privacy.Voice;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.TestClock;
import org.naast.timers.Timers;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class ConversationsTest {

    private static final ProgrammeId PROGRAMME = ProgrammeId.next();

    @Autowired
    Conversations conversations;

    @Autowired
    Parties parties;

    @Autowired
    Past past;

    @Autowired
    Holds holds;

    @Autowired
    NextTimes nextTimes;

    @Autowired
    Seal seal;

    @Autowired
    Timers timers;

    @Autowired
    Inbox inbox;

    @Autowired
    TestClock clock;

    private final Viewer noor = Persons.guest();
    private final Viewer sam = Persons.peer(PROGRAMME);

    @Test
    void whatOneSendsTheOtherReads() {
        var id = talk();

        assertThat(send(noor, id, "Hoi Sam")).isEqualTo(new Sent.Done(1));
        assertThat(send(sam, id, "Hoi, fijn dat je schrijft")).isEqualTo(new Sent.Done(2));

        var read = conversations.read(sam, id, 0).orElseThrow();
        assertThat(read.messages())
                .extracting(message -> message.words().or("gone"))
                .containsExactly("Hoi Sam", "Hoi, fijn dat je schrijft");
        assertThat(read.other().orElseThrow().name()).isEqualTo("Groene Vlieger");
        assertThat(read.whose()).isEqualTo(noor.id());
    }

    @Test
    void theFirstWordsComeAlong() {
        var id = conversations.open(noor, PROGRAMME, both(), Optional.of(new FirstMessage(UUID.randomUUID(), "Hoi")));

        assertThat(conversations.read(sam, id, 0).orElseThrow().messages()).hasSize(1);
    }

    @Test
    void aStrangerCannotTellWhetherItExists() {
        var id = talk();
        var stranger = Persons.guest();
        var absent = ConversationId.next();
        send(noor, id, "Hoi");

        assertThat(conversations.read(noor, id, 0)).isPresent();
        for (var asked : List.of(id, absent)) {
            assertThat(conversations.read(stranger, asked, 0)).isEmpty();
            assertThat(conversations.readBefore(stranger, asked, 10)).isEmpty();
            assertThat(conversations.news(stranger, asked, 0).messages()).isEmpty();
            assertThat(send(stranger, asked, "Hoi")).isEqualTo(Sent.Refused.NOT_HERE);
            assertThat(parties.end(stranger, asked)).isFalse();
            assertThat(holds.hold(stranger, asked)).isFalse();
            assertThat(parties.leave(stranger, asked, noor.id())).isFalse();
            assertThat(parties.mayWrite(stranger, asked, noor.id(), true)).isFalse();
            assertThat(parties.admit(stranger, asked, new Party(stranger.id(), "Ik", true), true))
                    .isFalse();
            assertThat(holds.end(stranger, asked, noor.id(), sam.id())).isFalse();
            assertThat(holds.release(stranger, asked, noor.id(), sam.id())).isFalse();
            assertThat(past.firstWords(stranger, asked)).isEmpty();
            assertThat(past.ever(stranger, asked)).isEmpty();
            assertThat(nextTimes.propose(stranger, asked, clock.instant())).isFalse();
            assertThat(nextTimes.agree(stranger, asked, clock.instant())).isFalse();
        }
        assertThat(conversations.mine(stranger)).isEmpty();
    }

    @Test
    void aCoordinatorArrangesAndReadsNothing() {
        var id = talk();
        send(noor, id, "Hoi");
        var ines = Persons.coordinator(PROGRAMME);
        var elsewhere = Persons.coordinator(ProgrammeId.next());

        assertThat(holds.hold(elsewhere, id)).isFalse();
        assertThat(holds.hold(ines, id)).isTrue();
        assertThat(conversations.read(ines, id, 0)).isEmpty();
        assertThat(conversations.news(ines, id, 0).messages()).isEmpty();
        assertThat(send(noor, id, "Nog iets")).isEqualTo(Sent.Refused.HELD);
        assertThat(holds.release(ines, id, noor.id(), sam.id())).isTrue();
        assertThat(send(noor, id, "Nog iets")).isEqualTo(new Sent.Done(2));
    }

    /** Whoever asked allowed the desk, not the person who sits there: in another of their roles it is not there. */
    @Test
    void whoeverIsLetInToReadForAProgrammeReadsAsItsCoordinatorOnly() {
        var id = talk();
        send(noor, id, "Hoi");
        var ines = Persons.coordinator(PROGRAMME);
        parties.admit(noor, id, new Party(ines.id(), "Ines", false, true), true);
        var asMember = new Viewer(ines.id(), Role.MEMBER, Set.of());

        assertThat(conversations.read(ines, id, 0).orElseThrow().messages()).hasSize(1);
        assertThat(conversations.mine(ines)).hasSize(1);
        assertThat(conversations.read(asMember, id, 0)).isEmpty();
        assertThat(conversations.readBefore(asMember, id, 9)).isEmpty();
        assertThat(conversations.news(asMember, id, 0).messages()).isEmpty();
        assertThat(conversations.mine(asMember)).isEmpty();
    }

    @Test
    void case_8_8_theSameKeyTwiceIsOneMessageAndTheSameAnswer() {
        var id = talk();
        var key = UUID.randomUUID();

        var first = conversations.send(noor, id, key, "Hoi");
        var again = conversations.send(noor, id, key, "Hoi");

        assertThat(again).isEqualTo(first);
        assertThat(conversations.send(noor, id, key, "Iets anders")).isEqualTo(Sent.Refused.KEY_USED);
        assertThat(conversations.read(noor, id, 0).orElseThrow().messages()).hasSize(1);
    }

    @Test
    void case_8_8_theSameKeyFromManyThreadsIsOneMessage() throws Exception {
        var id = talk();
        var key = UUID.randomUUID();

        var answers = atOnce(16, _ -> conversations.send(noor, id, key, "Hoi"));

        assertThat(answers).containsOnly(new Sent.Done(1));
        assertThat(conversations.read(sam, id, 0).orElseThrow().messages()).hasSize(1);
    }

    @Test
    void manyWhoWriteAtOnceShareOneOrderWithoutGaps() throws Exception {
        var id = talk();

        var answers = atOnce(24, i -> send(i % 2 == 0 ? noor : sam, id, "bericht " + i));

        assertThat(answers)
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 24)
                        .<Sent>mapToObj(Sent.Done::new)
                        .toList());
    }

    @Test
    void anEndedConversationCanBeReadUntilItsDateAndThenIsForgotten() {
        var id = talk();
        send(noor, id, "Hoi");

        assertThat(parties.end(sam, id)).isTrue();
        assertThat(parties.end(noor, id)).isFalse();

        assertThat(send(noor, id, "Ben je er nog?")).isEqualTo(Sent.Refused.ENDED);
        assertThat(conversations.read(noor, id, 0).orElseThrow().state()).isInstanceOf(Conversation.State.Ended.class);
        clock.advance(Duration.ofDays(91));
        try {
            assertThat(conversations.read(noor, id, 0)).isEmpty();
        } finally {
            clock.real();
        }
    }

    @Test
    void whoLeftReadsNothingAndWhoComesReadsFromTheirPlaceOn() {
        var id = talk();
        var mo = Persons.peer(PROGRAMME);
        send(noor, id, "Alleen voor Sam");

        parties.leave(noor, id, sam.id());
        parties.admit(noor, id, new Party(mo.id(), "Mo", true), false);
        send(noor, id, "Hoi Mo");

        assertThat(conversations.read(sam, id, 0)).isEmpty();
        assertThat(conversations.read(mo, id, 0).orElseThrow().messages())
                .extracting(message -> message.words().or(""))
                .containsExactly("Hoi Mo");
    }

    @Test
    void theKeysOfOneVoiceGoAndTheOtherStaysReadable() {
        var id = talk();
        send(noor, id, "Hoi");
        send(sam, id, "Dag");

        seal.destroy(Voice.of(id.value(), noor.id()));

        assertThat(conversations.read(sam, id, 0).orElseThrow().messages())
                .extracting(Message::words)
                .containsExactly(new Text.Gone(), new Text.Words("Dag"));
    }

    @Test
    void whileSomethingIsLookedIntoNobodyProposesATimeOrAgrees() {
        var id = talk();
        var at = clock.instant().plus(Duration.ofDays(1));
        nextTimes.propose(noor, id, at);
        holds.hold(noor, id);

        assertThat(nextTimes.propose(noor, id, at.plusSeconds(3600))).isFalse();
        assertThat(nextTimes.agree(sam, id, at)).isFalse();
    }

    @Test
    void oneProposesATimeAndTheOtherAgrees() {
        var id = talk();
        var at = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.HOURS);

        assertThat(nextTimes.propose(noor, id, at)).isTrue();
        assertThat(nextTimes.agree(noor, id, at)).isFalse();
        assertThat(nextTimes.agree(sam, id, at.plusSeconds(60))).isFalse();
        assertThat(nextTimes.agree(sam, id, at)).isTrue();

        assertThat(conversations.read(noor, id, 0).orElseThrow().nextTime())
                .contains(new Conversation.NextTime(at, noor.id(), true, Optional.empty()));
    }

    @Test
    void whoIsLetInToReadIsNotTheOtherAndAgreesToNothing() {
        var id = talk();
        send(noor, id, "Hoi");
        var els = Persons.coordinator(PROGRAMME);
        var at = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.HOURS);
        parties.admit(noor, id, Party.reader(els.id(), "Els"), true);
        nextTimes.propose(noor, id, at);

        assertThat(conversations.read(els, id, 0).orElseThrow().messages()).hasSize(1);
        assertThat(nextTimes.agree(els, id, at)).isFalse();
        assertThat(conversations.read(noor, id, 0).orElseThrow().others())
                .extracting(Conversation.Somebody::name)
                .containsExactly("Sam");
        assertThat(conversations.mine(noor)).extracting(Heading::name).containsExactly("Sam");
        parties.leave(noor, id, sam.id());
        assertThat(conversations.mine(noor)).extracting(Heading::other).containsExactly(sam.id());
        assertThat(conversations.read(noor, id, 0).orElseThrow().other()).isEmpty();
    }

    @Test
    void whatStoodStillBecauseOfSomebodyGoesOnWhenTheyGo() {
        var id = talk();
        var mo = Persons.peer(PROGRAMME);
        var els = Persons.coordinator(PROGRAMME);
        parties.admit(noor, id, Party.reader(els.id(), "Els"), true);
        holds.hold(noor, id);

        parties.leave(noor, id, els.id());
        assertThat(send(noor, id, "Hoi")).isEqualTo(Sent.Refused.HELD);
        parties.leave(noor, id, sam.id());
        parties.admit(noor, id, new Party(mo.id(), "Mo", true), false);

        assertThat(send(noor, id, "Hoi Mo")).isEqualTo(new Sent.Done(1));
    }

    @Test
    void whoReadsEndsWhatWaitsForThemAloneWhetherTheyOpenItOrHaveItOpen() {
        var id = talk();
        var mo = Persons.peer(PROGRAMME);
        parties.admit(noor, id, new Party(mo.id(), "Mo", true), true);
        send(noor, id, "Hoi");
        afterAWhile();

        conversations.news(sam, id, 0);

        assertThat(inbox.mine(sam)).isEmpty();
        assertThat(inbox.mine(mo)).extracting(Item::about).containsExactly(id.value());

        conversations.read(mo, id, 0);

        assertThat(inbox.mine(mo)).isEmpty();
    }

    private void afterAWhile() {
        clock.advance(Duration.ofMinutes(3));
        while (timers.fireNext(Viewer.job())) {
            Thread.onSpinWait();
        }
        clock.real();
    }

    @Test
    void whoLeftFindsNothingInTheirInboxThatLeadsNowhere() {
        var id = talk();
        send(noor, id, "Hoi");
        afterAWhile();
        assertThat(inbox.mine(sam)).extracting(Item::about).containsExactly(id.value());

        parties.leave(noor, id, sam.id());

        assertThat(inbox.mine(sam)).isEmpty();
    }

    @Test
    void whatWasAgreedStandsUntilAnotherTimeIsAgreed() {
        var id = talk();
        var at = clock.instant().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.HOURS);
        var other = at.plus(Duration.ofHours(3));
        var another = at.plus(Duration.ofHours(1));
        nextTimes.propose(noor, id, at);
        nextTimes.agree(sam, id, at);

        nextTimes.propose(sam, id, other);
        nextTimes.propose(sam, id, another);

        assertThat(conversations.read(noor, id, 0).orElseThrow().nextTime())
                .contains(new Conversation.NextTime(another, sam.id(), false, Optional.of(at)));
        assertThat(conversations.mine(noor).getFirst().nextTime()).contains(at);

        nextTimes.agree(noor, id, another);

        assertThat(conversations.mine(noor).getFirst().nextTime()).contains(another);
        assertThat(conversations.read(noor, id, 0).orElseThrow().nextTime())
                .contains(new Conversation.NextTime(another, sam.id(), true, Optional.empty()));
    }

    @Test
    void whatStandsIsThereAfterTheTimeOfAProposalNobodyAgreedTo() {
        var now = clock.instant();
        var time = new Conversation.NextTime(now.plusSeconds(10), noor.id(), false, Optional.of(now.plusSeconds(20)));

        assertThat(time.after(now)).contains(time);
        assertThat(time.after(now.plusSeconds(15)).flatMap(Conversation.NextTime::sure))
                .contains(now.plusSeconds(20));
        assertThat(time.after(now.plusSeconds(25))).isEmpty();
    }

    @Test
    void aTimeThatIsOverIsNoNextTime() {
        var id = talk();
        var at = clock.instant().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.HOURS);
        nextTimes.propose(noor, id, at);
        nextTimes.agree(sam, id, at);
        assertThat(conversations.read(sam, id, 0).orElseThrow().nextTime()).isPresent();

        clock.advance(Duration.ofHours(3));
        try {
            assertThat(conversations.read(sam, id, 0).orElseThrow().nextTime()).isEmpty();
        } finally {
            clock.real();
        }
    }

    @Test
    void anOpenPageHearsThatTheOtherIsAwayAndBack() {
        var id = talk();
        var before = conversations.news(noor, id, 0).look();

        parties.away(Viewer.job(), sam.id(), true);

        assertThat(conversations.news(noor, id, 0).look()).isNotEqualTo(before);
        assertThat(conversations.news(noor, id, 0).look())
                .as("the page that is asked again")
                .isEqualTo(conversations.read(noor, id, 0).orElseThrow().look());
        parties.away(Viewer.job(), sam.id(), false);
        assertThat(conversations.news(noor, id, 0).look()).isEqualTo(before);
    }

    @Test
    void howManyMoreCanBeSentIsKnownBeforeAndAStrangerLearnsNothing() {
        var id = talk();
        var stranger = Persons.guest();
        for (var sent = 0; sent < 5; sent++) {
            send(noor, id, "Ben je er?");
        }

        assertThat(conversations.left(noor, id)).isEqualTo(25);
        assertThat(conversations.left(sam, id)).isEqualTo(30);
        assertThat(conversations.left(stranger, id)).isEqualTo(conversations.left(stranger, ConversationId.next()));
        send(sam, id, "Ja");
        assertThat(conversations.left(noor, id)).isEqualTo(30);
    }

    @Test
    void whoMayOnlyReadWaitsUntilWritingIsAllowed() {
        var id = conversations.open(noor, PROGRAMME, List.of(party(noor, true), party(sam, false)), Optional.empty());

        assertThat(send(sam, id, "Hoi")).isEqualTo(Sent.Refused.NOT_YET);
        parties.mayWrite(sam, id, sam.id(), true);

        assertThat(send(sam, id, "Hoi")).isEqualTo(new Sent.Done(1));
    }

    @Test
    void aListCountsWhatIsNew() {
        var id = talk();
        send(noor, id, "Hoi");
        send(noor, id, "Ben je er?");

        assertThat(conversations.mine(sam)).extracting(Heading::unread).containsExactly(2L);
        conversations.read(sam, id, 0);

        assertThat(conversations.mine(sam)).extracting(Heading::unread).containsExactly(0L);
    }

    private ConversationId talk() {
        return conversations.open(noor, PROGRAMME, both(), Optional.empty());
    }

    private List<Party> both() {
        return List.of(party(noor, true), party(sam, true));
    }

    private Party party(Viewer who, boolean mayWrite) {
        return new Party(who.id(), who.equals(noor) ? "Groene Vlieger" : "Sam", mayWrite);
    }

    private Sent send(Viewer author, ConversationId id, String text) {
        return conversations.send(author, id, UUID.randomUUID(), text);
    }

    private static <T> List<T> atOnce(int times, java.util.function.IntFunction<T> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var calls = IntStream.range(0, times)
                    .<Callable<T>>mapToObj(i -> () -> call.apply(i))
                    .toList();
            return threads.invokeAll(calls).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }
}
