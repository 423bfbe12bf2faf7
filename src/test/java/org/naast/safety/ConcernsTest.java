package org.naast.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.naast.testing.FormToken.csrf;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.apart.Apart;
import org.naast.conversations.Conversation;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.conversations.Party;
import org.naast.conversations.Sent;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NaastTest
class ConcernsTest {

    @Autowired
    Concerns concerns;

    @Autowired
    Conversations conversations;

    @Autowired
    org.naast.conversations.Excerpts excerpts;

    @Autowired
    Programmes programmes;

    @Autowired
    org.naast.organisations.Deciders deciders;

    @Autowired
    Inbox inbox;

    @Autowired
    Apart apart;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    private final Viewer noor = Persons.guest();
    private ProgrammeId programme;
    private Viewer sam;
    private Viewer ines;

    @BeforeEach
    void aProgramme() {
        var job = Viewer.job();
        var organisation = programmes.foundOrganisation(job, "Samen Sterk");
        var coordinator = Persons.coordinator();
        programme = programmes.found(
                job,
                Programme.founded(organisation, "Naast elkaar", "NL", ZoneId.of("Europe/Amsterdam")),
                coordinator.id());
        ines = new Viewer(coordinator.id(), coordinator.role(), java.util.Set.of(programme));
        sam = Persons.peer(programme);
    }

    @Test
    void case_5_1_aReportGoesToTheCoordinatorAndThePairStandsStillWithoutBlame() {
        var id = talk();
        send(noor, id, "Hoi");
        send(sam, id, "Kun je me 200 euro lenen?");

        var raised = concerns.raise(noor, report(id, Kind.BOUNDARY, 2)).orElseThrow();

        assertThat(inbox.mine(ines))
                .extracting(Item::about)
                .containsExactly(raised.id().value());
        var concern = concerns.find(ines, raised.id()).orElseThrow();
        assertThat(concern.excerpt())
                .extracting(said -> said.words().or(""))
                .containsExactly("Hoi", "Kun je me 200 euro lenen?");
        assertThat(concern.excerpt()).extracting(Concern.Said::reported).containsExactly(false, true);
        assertThat(apart.between(sam, noor.id(), sam.id())).isTrue();
        assertThat(send(sam, id, "Nou?")).isEqualTo(Sent.Refused.HELD);
        assertThat(conversations.read(sam, id, 0).orElseThrow().state()).isInstanceOf(Conversation.State.Held.class);
    }

    @Test
    void case_5_1_whoeverReportsAMessageAboutMoneyIsToldThatNobodyMayAskForThat() throws Exception {
        var id = talk();
        send(noor, id, "Hoi");
        send(sam, id, "Kun je me 200 euro lenen?");
        var report = "/concerns/new?kind=report&conversation=" + id + "&message=";

        assertThat(get(noor, report + message(noor, id, 2))).contains("Daar mag niemand je hier om vragen");
        assertThat(get(noor, report + message(noor, id, 1))).doesNotContain("Daar mag niemand je hier om vragen");
        assertThat(get(noor, report)).doesNotContain("Daar mag niemand je hier om vragen");
        assertThat(get(sam, "/conversations/" + id)).doesNotContain("Daar mag niemand je hier om vragen");
    }

    @Test
    void whatLayWithWhoeverLeftGoesToWhoeverIsThereNow() throws Exception {
        var bram = Persons.coordinator(programme);
        var id = talk();
        send(noor, id, "Hoi");
        var raised = concerns.raise(sam, worry(id, Kind.WORRIED)).orElseThrow();
        programmes.admit(Viewer.job(), programme, bram.id(), org.naast.viewer.Role.COORDINATOR);

        deciders.end(bram, programme, ines.id());

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(inbox.mine(bram))
                        .extracting(Item::about)
                        .containsExactly(raised.id().value()));
        assertThat(inbox.mine(ines)).isEmpty();
    }

    @Test
    void afterThePersonLookedTheTwoGoOn() throws Exception {
        var id = talk();
        send(sam, id, "Bel me maar");
        var raised = concerns.raise(noor, report(id, Kind.OTHER, 1)).orElseThrow();

        assertThat(concerns.handle(ines, raised.id(), "Misverstand", true)).isTrue();
        assertThat(concerns.handle(ines, raised.id(), "Nog eens", false)).isFalse();

        org.awaitility.Awaitility.await()
                .until(() ->
                        send(sam, id, "Dank je").equals(new Sent.Done(2)) && !apart.between(sam, noor.id(), sam.id()));
        assertThat(concerns.open(ines)).isEmpty();
    }

    @Test
    void whatWasHandledSaysByWhomAndWhenAndNoWords() throws Exception {
        var id = talk();
        send(noor, id, "Hoi");
        var raised = concerns.raise(sam, worry(id, Kind.WORRIED)).orElseThrow();
        assertThat(concerns.handled(ines)).isEmpty();
        assertThat(get(ines, "/concerns")).doesNotContain("Afgehandeld door");

        concerns.handle(ines, raised.id(), "Gebeld en gesproken", true);

        assertThat(concerns.handled(ines))
                .extracting(Handled::id, Handled::kind, Handled::by)
                .containsExactly(tuple(raised.id(), Kind.WORRIED, Optional.of(ines.id())));
        assertThat(get(ines, "/concerns"))
                .containsPattern("Afgehandeld door [^<]*, (vandaag|vanavond) om ")
                .contains("/concerns/" + raised.id())
                .doesNotContain("Gebeld en gesproken");
        for (var stranger : List.of(Persons.coordinator(ProgrammeId.next()), sam, noor, Viewer.visitor())) {
            assertThat(concerns.handled(stranger)).isEmpty();
        }
    }

    @Test
    void case_10_5_aMethodIsHiddenAtOnce() {
        var id = talk();
        send(sam, id, "Zo kun je het doen");

        concerns.raise(noor, report(id, Kind.METHOD, 1));

        assertThat(conversations
                        .read(sam, id, 0)
                        .orElseThrow()
                        .messages()
                        .getFirst()
                        .hidden())
                .isTrue();
    }

    @Test
    void aWorryIsToldAndTheConversationIsNotRead() {
        var id = talk();
        send(noor, id, "Het gaat niet");

        var raised = concerns.raise(sam, worry(id, Kind.WORRIED)).orElseThrow();

        assertThat(concerns.find(ines, raised.id()).orElseThrow().excerpt()).isEmpty();
        assertThat(concerns.open(ines)).extracting(Concern::kind).containsExactly(Kind.WORRIED);
        assertThat(send(noor, id, "Ben je er?")).isEqualTo(new Sent.Done(2));
        assertThat(raised.due()).isAfter(clock.instant());
    }

    @Test
    void theSameFormRaisesOneConcern() {
        var id = talk();
        var worry = worry(id, Kind.MINOR);

        concerns.raise(sam, worry);
        concerns.raise(sam, worry);

        assertThat(concerns.open(ines)).hasSize(1);
        assertThat(inbox.mine(ines)).hasSize(1);
    }

    @Test
    void case_5_2_theCoordinatorHearsOnceOfVeryManyMessages() throws Exception {
        var id = talk();
        for (var i = 0; i < 30; i++) {
            send(noor, id, "bericht " + i);
        }

        assertThat(send(noor, id, "nog een")).isEqualTo(Sent.Refused.TOO_MANY);
        assertThat(send(noor, id, "en nog een")).isEqualTo(Sent.Refused.TOO_MANY);

        org.awaitility.Awaitility.await().until(() -> concerns.open(ines).size() == 1);
        assertThat(concerns.open(ines)).extracting(Concern::kind).containsExactly(Kind.FLOOD);
        assertThat(send(sam, id, "Rustig maar")).isEqualTo(new Sent.Done(31));
        assertThat(send(noor, id, "ok")).isEqualTo(new Sent.Done(32));
    }

    @Test
    void aStrangerCannotTellWhetherItExists() {
        var id = talk();
        var stranger = Persons.peer(programme);
        var elsewhere = Persons.coordinator(ProgrammeId.next());
        send(noor, id, "Hoi");
        var raised = concerns.raise(sam, worry(id, Kind.WORRIED)).orElseThrow();

        assertThat(concerns.raise(stranger, worry(id, Kind.WORRIED))).isEmpty();
        assertThat(concerns.raise(stranger, worry(ConversationId.next(), Kind.WORRIED)))
                .isEmpty();
        assertThat(concerns.find(ines, raised.id())).isPresent();
        for (var asked : List.of(raised.id(), ConcernId.next())) {
            assertThat(concerns.find(elsewhere, asked)).isEmpty();
            assertThat(concerns.handle(elsewhere, asked, "", true)).isFalse();
            assertThat(concerns.find(sam, asked)).isEmpty();
            assertThat(concerns.handle(sam, asked, "", true)).isFalse();
        }
        assertThat(concerns.open(elsewhere)).isEmpty();
        assertThat(concerns.open(sam)).isEmpty();
        assertThat(excerpts.round(stranger, id, message(noor, id, 1), 5, 3)).isEmpty();
    }

    @Test
    void everyPageRenders() throws Exception {
        var id = talk();
        send(noor, id, "Hoi");
        var raised = concerns.raise(sam, report(id, Kind.OTHER, 1)).orElseThrow();

        assertThat(get(sam, "/concerns/new?kind=worried&conversation=" + id)).contains("Ik maak me zorgen");
        assertThat(get(noor, "/concerns/new?kind=report&conversation=" + id)).contains("Iets melden", "slaapplek");
        assertThat(get(ines, "/concerns")).contains("Iets anders");
        assertThat(get(ines, "/concerns/" + raised.id())).contains("Hoi", "Gemeld");
        var told = browser.post()
                .uri("/concerns")
                .header("Accept-Language", "nl")
                .with(Signed.in(sam))
                .with(csrf())
                .param("key", UUID.randomUUID().toString())
                .param("kind", "MINOR")
                .param("conversation", id.toString())
                .param("message", "")
                .param("words", "Klinkt jong")
                .exchange();
        assertThat(told).hasStatusOk();
        assertThat(told.getResponse().getContentAsString())
                .contains("Het is doorgegeven")
                .doesNotContain("??");
    }

    @Test
    void withoutAKindOrWithTooManyWordsTheFormComesBackWhole() throws Exception {
        var id = talk();
        var words = "a".repeat(2000) + "en dit is het einde";

        var unchosen = post(id, "", "Dit klopt niet");
        assertThat(unchosen).hasStatus(422);
        assertThat(unchosen.getResponse().getContentAsString()).contains("Kies waar het over gaat.", "Dit klopt niet");
        var tooMuch = post(id, "OTHER", words);
        assertThat(tooMuch).hasStatus(422);
        assertThat(tooMuch.getResponse().getContentAsString()).contains("Je schreef 2.019 tekens", words, "checked");
        assertThat(post(id, "FLOOD", "")).hasStatus(422);
        assertThat(concerns.open(ines)).isEmpty();
    }

    @Test
    void inTheOtherLanguageTheFormIsThereWithItsWordsAndNothingIsSent() {
        var id = talk();

        var answer = browser.post()
                .uri("/concerns")
                .header("Accept-Language", "nl")
                .with(Signed.in(sam))
                .with(csrf())
                .param("key", UUID.randomUUID().toString())
                .param("conversation", id.toString())
                .param("kind", "MINOR")
                .param("words", "Klinkt jong")
                .param("read-in", "en")
                .exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("younger than 18", "Klinkt jong");
        assertThat(concerns.open(ines)).isEmpty();
    }

    @Test
    void aReportAboutTheOnlyOneWhoAnswersThereIsNotTheirsToReadAndItsRaiserIsToldSo() {
        var id = conversations.open(
                noor,
                programme,
                List.of(new Party(noor.id(), "Groene Vlieger", true), new Party(ines.id(), "Ines", true)),
                Optional.empty());
        send(ines, id, "Hoi");

        var raised = concerns.raise(noor, report(id, Kind.OTHER, 1)).orElseThrow();

        assertThat(raised.somebody()).isFalse();
        assertThat(inbox.mine(ines)).extracting(Item::kind).doesNotContain(Owners.KIND);
        assertThat(concerns.open(ines)).isEmpty();
        assertThat(concerns.find(ines, raised.id())).isEmpty();
        assertThat(concerns.handle(ines, raised.id(), "", true)).isFalse();
    }

    @Test
    void nothingEndsBecauseNobodySaidWhetherTheTwoGoOn() throws Exception {
        var id = talk();
        send(noor, id, "Hoi");
        var raised = concerns.raise(sam, report(id, Kind.OTHER, 1)).orElseThrow();

        var undecided = handling(raised, "Beiden gebeld.");
        assertThat(undecided.exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Er is nog niets besloten", "Beiden gebeld.");
        assertThat(concerns.open(ines)).hasSize(1);

        assertThat(handling(raised, "Beiden gebeld.").param("goOn", "true").exchange())
                .hasRedirectedUrl("/concerns");
        assertThat(concerns.open(ines)).isEmpty();
    }

    private MockMvcTester.MockMvcRequestBuilder handling(Raised raised, String note) {
        return browser.post()
                .uri("/concerns/" + raised.id() + "/handling")
                .header("Accept-Language", "nl")
                .with(Signed.in(ines))
                .with(csrf())
                .param("note", note);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(
            ConversationId in, String kind, String words) {
        var request = browser.post()
                .uri("/concerns")
                .header("Accept-Language", "nl")
                .with(Signed.in(noor))
                .with(csrf())
                .param("key", UUID.randomUUID().toString())
                .param("conversation", in.toString())
                .param("message", "")
                .param("words", words);
        return (kind.isEmpty() ? request : request.param("kind", kind)).exchange();
    }

    private String get(Viewer viewer, String path) throws Exception {
        var result = browser.get()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .exchange();
        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getContentAsString()).doesNotContain("??");
        return result.getResponse().getContentAsString();
    }

    private ConversationId talk() {
        return conversations.open(
                noor,
                programme,
                List.of(new Party(noor.id(), "Groene Vlieger", true), new Party(sam.id(), "Sam", true)),
                Optional.empty());
    }

    private Sent send(Viewer author, ConversationId id, String text) {
        return conversations.send(author, id, UUID.randomUUID(), text);
    }

    private Raise report(ConversationId id, Kind kind, int seq) {
        return new Raise(ConcernId.next(), kind, id, Optional.of(message(noor, id, seq)), "Dit wil ik niet");
    }

    private UUID message(Viewer viewer, ConversationId id, int seq) {
        return conversations
                .read(viewer, id, seq - 1)
                .orElseThrow()
                .messages()
                .getFirst()
                .id();
    }

    private static Raise worry(ConversationId id, Kind kind) {
        return new Raise(ConcernId.next(), kind, id, Optional.empty(), "Ik vertrouw het niet");
    }
}
