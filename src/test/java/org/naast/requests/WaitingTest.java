package org.naast.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversation;
import org.naast.conversations.Conversations;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.requests.Answer.Done;
import org.naast.requests.Answer.Refused;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Persons;
import org.naast.testing.TestClock;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the programme can do, what the machine does, and what nobody can. */
@NaastTest
class WaitingTest {

    private static final Wishes WITH_WORDS = new Wishes(Instead.ANOTHER_WITH_WORDS, Instead.ANOTHER_WITH_WORDS);

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
    RequestErasing erasing;

    @Autowired
    Conversations conversations;

    @Autowired
    Directory directory;

    @Autowired
    Inbox inbox;

    @Autowired
    Timers timers;

    @Autowired
    TestClock clock;

    @Autowired
    RequestMappingHandlerMapping addresses;

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
    void theDeskTakesUpAndAsksAPeerWithTheWordsAsWished() {
        var request = atDesk(WITH_WORDS);

        assertThat(waiting.takeUp(els, request.id())).containsInstanceOf(Done.class);
        assertThat(waiting.ask(els, request.id(), hamid.id())).containsInstanceOf(Done.class);

        assertThat(words(hamid, request)).isEqualTo(1);
        assertThat(inbox.mine(els)).extracting(Item::kind).doesNotContain("requests.desk");
    }

    @Test
    void whoeverWantsToChooseAfterANoHasNobodyAskedForThem() {
        var wishes = new Wishes(Instead.ANOTHER_WITHOUT_WORDS, Instead.ASK_ME_FIRST);
        var request = open.ask(noor, samira, wishes, hamid);
        replies.decline(samira, request.id());

        assertThat(waiting.ask(els, request.id(), hamid.id())).isEmpty();
        assertThat(replies.mine(hamid)).isEmpty();
    }

    @Test
    void withoutTheWishTheWordsStayWhereTheyAre() {
        var request = atDesk(Wishes.KIND);

        waiting.ask(els, request.id(), hamid.id());

        assertThat(words(hamid, request)).isZero();
    }

    @Test
    void whileThePeersTimeRunsTheDeskWaits() {
        var request = open.ask(noor, samira);

        assertThat(waiting.takeUp(els, request.id())).contains(Refused.NOT_YET);
        assertThat(waiting.ask(els, request.id(), hamid.id())).contains(Refused.NOT_YET);
    }

    @Test
    void theDeskReadsTheWordsOnlyWhileItMay() {
        var request = atDesk(Wishes.KIND);
        assertThat(conversations.read(els, request.conversation(), 0)).isEmpty();

        assertThat(requests.letDeskRead(noor, request.id())).isTrue();
        assertThat(words(els, request)).isEqualTo(1);

        waiting.ask(els, request.id(), hamid.id());
        assertThat(conversations.read(els, request.conversation(), 0)).isEmpty();
    }

    @Test
    void whatTheDeskWasLetInToReadCanBeTakenBack() {
        var request = atDesk(Wishes.KIND);
        requests.letDeskRead(noor, request.id());

        assertThat(requests.letDeskReadNoMore(samira, request.id())).isFalse();
        assertThat(requests.letDeskReadNoMore(els, request.id())).isFalse();
        assertThat(words(els, request)).isEqualTo(1);

        assertThat(requests.letDeskReadNoMore(noor, request.id())).isTrue();
        assertThat(conversations.read(els, request.conversation(), 0)).isEmpty();
        assertThat(requests.letDeskReadNoMore(noor, request.id()))
                .as("twice is once")
                .isTrue();
        assertThat(requests.letDeskRead(noor, request.id())).isTrue();
        assertThat(words(els, request)).isEqualTo(1);
    }

    @Test
    void aNoteIsReadByWhoWaitsAndNobodyElse() {
        var request = atDesk(Wishes.KIND);

        assertThat(waiting.note(els, request.id(), "Morgen bellen we.")).isTrue();

        assertThat(requests.notes(noor, request.id()))
                .singleElement()
                .satisfies(note -> assertThat(note.words().or("")).isEqualTo("Morgen bellen we."));
        assertThat(requests.notes(samira, request.id())).isEmpty();
    }

    @Test
    void theTimerOfAPromiseSetsItselfAnewUntilSomebodyAnswers() {
        var request = open.ask(noor, samira, Wishes.KIND, hamid);

        for (var standing : new Standing[] {Standing.WAITING, Standing.NO_ANSWER, Standing.NOBODY_YET}) {
            var by = requests.find(noor, request.id())
                    .orElseThrow()
                    .state()
                    .inHand()
                    .orElseThrow()
                    .by();
            clock.advance(Duration.between(clock.instant(), by).plusSeconds(1));
            while (timers.fireNext(Viewer.job())) {
                Thread.onSpinWait();
            }
            assertThat(Standing.of(requests.find(noor, request.id()).orElseThrow(), clock.instant()))
                    .isEqualTo(standing);
        }
    }

    @Test
    void aMeetingThatEndsGivesThePlaceBack() {
        var request = met();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();

        passing.ended(Viewer.job(), request.conversation());
        passing.ended(Viewer.job(), request.conversation());

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
        assertThat(requests.find(noor, request.id()).map(one -> Standing.of(one, clock.instant())))
                .contains(Standing.ENDED);
    }

    @Test
    void whoIsErasedLeavesNoRequestAndFreesThePlace() {
        var request = met();

        erasing.erase(Viewer.job(), noor.id());
        passing.forget(Viewer.job(), request.id());

        assertThat(requests.mine(noor)).isEmpty();
        assertThat(waiting.all(els)).isEmpty();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
    }

    @Test
    void whatAnErasedPeerWasAskedGoesOn() {
        var request = open.ask(noor, samira, Wishes.KIND, hamid);

        erasing.erase(Viewer.job(), samira.id());
        passing.due(Viewer.job(), request.id().value());

        assertThat(requests.find(noor, request.id()).flatMap(one -> one.state().withPeer()))
                .contains(hamid.id());
    }

    @Test
    void case_14_5_aCountOfFiveIsShownAndFourAreNot() {
        for (var person = 0; person < Waiting.FEW; person++) {
            assertThat(waiting.metThisWeek(els)).isEmpty();
            passing.ended(Viewer.job(), met().conversation());
            noor = open.guest();
        }

        assertThat(waiting.metThisWeek(els)).hasValue(Waiting.FEW);
        assertThat(waiting.metThisWeek(Persons.coordinator(peers.programme()))).isEmpty();
    }

    /** Police, an employer, a parent: there is no function to ask, whoever they act as. */
    @Test
    void case_14_6_nobodyCanAskForSomebodyByWhoTheyAre() {
        open.ask(noor, samira);
        var operator = new Viewer(PersonId.next(), Role.OPERATOR, Set.of());

        assertThat(waiting.all(operator)).isEmpty();
        assertThat(requests.mine(operator)).isEmpty();
        assertThat(Stream.of(Requests.class, Waiting.class, Replies.class)
                        .flatMap(useCases -> Stream.of(useCases.getDeclaredMethods()))
                        .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getName().matches("(?i).*(export|search|report|person|lookup).*"))
                        .map(Method::getName))
                .isEmpty();
        assertThat(addresses.getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(path -> path.startsWith("/desk") || path.startsWith("/requests"))
                        .filter(path -> path.matches("(?i).*(export|csv|search|people).*")))
                .isEmpty();
    }

    private Request atDesk(Wishes wishes) {
        var request = open.ask(noor, samira, wishes, hamid);
        handOver.from(samira.id(), State.Why.PAUSED);
        return request;
    }

    private Request met() {
        var request = open.ask(noor, samira);
        replies.accept(samira, request.id());
        passing.met(Viewer.job(), request.conversation());
        return request;
    }

    private int words(Viewer reader, Request request) {
        return conversations
                .read(reader, request.conversation(), 0)
                .map(Conversation::messages)
                .orElseThrow()
                .size();
    }
}
