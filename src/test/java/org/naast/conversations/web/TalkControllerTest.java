package org.naast.conversations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversation;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.conversations.Parties;
import org.naast.conversations.Party;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NaastTest
class TalkControllerTest {

    private static final ProgrammeId PROGRAMME = ProgrammeId.next();

    private static final String[] OFFERS = {"/next-time\"", "/done\""};

    @Autowired
    MockMvcTester browser;

    @Autowired
    Clock clock;

    @Autowired
    Conversations conversations;

    @Autowired
    Parties parties;

    private final Viewer noor = Persons.guest();
    private final Viewer sam = Persons.peer(PROGRAMME);

    @Test
    void withoutScriptTheBrowserIsSentBackToThePage() {
        var id = talk();

        var sent = post(noor, id, "messages", "text", "Hoi <b>Sam</b>");

        assertThat(sent).hasStatus3xxRedirection().hasRedirectedUrl("/conversations/" + id + "?sent=true#write");
        assertThat(page(sam, id)).hasStatusOk();
        assertThat(text(page(sam, id))).contains("Gesprek met Groene Vlieger", "Hoi &lt;b&gt;Sam&lt;/b&gt;");
    }

    @Test
    void scriptIsAnsweredInJson() {
        var id = talk();

        var sent = byScript(noor, id);

        assertThat(sent).hasStatusOk().bodyJson().extractingPath("$.sent").isEqualTo(true);
    }

    @Test
    void howManyMoreIsSaidLiveBeforeNoneIsLeft() {
        var id = talk();
        for (var sent = 0; sent < 19; sent++) {
            conversations.send(noor, id, UUID.randomUUID(), "Ben je er?");
        }
        assertThat(text(page(noor, id))).containsPattern("id=\"left\" role=\"status\" hidden");

        assertThat(byScript(noor, id)).bodyJson().extractingPath("$.few").isEqualTo(true);

        assertThat(text(page(noor, id))).contains("Je kunt nog 10 berichten sturen tot Sam antwoordt.");
        for (var sent = 20; sent < 30; sent++) {
            conversations.send(noor, id, UUID.randomUUID(), "Ben je er?");
        }
        assertThat(text(page(noor, id)))
                .contains("Je kunt weer schrijven als Sam antwoordt, of uiterlijk over 12 uur.");
        assertThat(byScript(noor, id))
                .bodyJson()
                .extractingPath("$.error")
                .asString()
                .contains("uiterlijk over 12 uur");
    }

    private MvcTestResult byScript(Viewer author, ConversationId id) {
        return browser.post()
                .uri("/conversations/{id}/messages", id)
                .with(Signed.in(author))
                .with(csrf())
                .header("Accept-Language", "nl")
                .accept(MediaType.APPLICATION_JSON)
                .param("key", UUID.randomUUID().toString())
                .param("text", "Hoi")
                .exchange();
    }

    @Test
    void aRefusedTextComesBackInItsField() {
        var id = talk();
        var words = "a".repeat(4001);

        var sent = post(noor, id, "messages", "text", words);

        assertThat(sent).hasStatus(422);
        assertThat(text(sent)).contains(words, "langer dan 4.000 tekens");
    }

    @Test
    void aStrangerSeesWhatNobodySees() {
        var id = talk();
        var stranger = Persons.guest();

        for (var path : List.of("", "/done", "/next-time", "/stream")) {
            var here = browser.get()
                    .uri("/conversations/" + id + path)
                    .with(Signed.in(stranger))
                    .exchange();
            var absent = browser.get()
                    .uri("/conversations/" + UUID.randomUUID() + path)
                    .with(Signed.in(stranger))
                    .exchange();
            assertThat(here).hasStatus(404);
            assertThat(absent).hasStatus(404);
            assertThat(text(here)).isEqualTo(text(absent));
        }
        assertThat(post(stranger, id, "messages", "text", "Hoi")).hasStatus(404);
    }

    @Test
    void case_5_5_aPhoneNumberIsAHintAndIsNotHeldBack() {
        var id = talk();

        post(noor, id, "messages", "text", "Bel me op 06 1234 5678");

        assertThat(text(justSent(noor, id))).contains("Dat hoef je hier niet te delen");
        assertThat(text(page(sam, id))).contains("06 1234 5678").doesNotContain("Dat hoef je hier niet te delen");
    }

    @Test
    void case_5_5_aCrisisLineIsNoWayToTalkElsewhereAndAnotherAppIs() {
        var id = talk();

        post(sam, id, "messages", "text", "Bel 0800-0113 of kijk op 113.nl als het niet meer gaat");
        assertThat(conversations.read(noor, id, 0).orElseThrow().messages()).hasSize(1);

        assertThat(text(post(sam, id, "messages", "text", "Zullen we op WhatsApp verder praten?")))
                .contains("Stuur het toch");
        assertThat(conversations.read(noor, id, 0).orElseThrow().messages()).hasSize(1);
    }

    @Test
    void case_10_1_aPeerWhoAdvisesOnMedicationThinksOnceMoreAndDecides() {
        var id = talk();

        var asked = post(sam, id, "messages", "text", "Stop gewoon met je lithium");

        assertThat(text(asked)).contains("vraag het je voorschrijver", "Stop gewoon met je lithium", "Stuur het toch");
        assertThat(conversations.read(noor, id, 0).orElseThrow().messages()).isEmpty();
        post(sam, id, "messages", "text", "Stop gewoon met je lithium", "anyway", "true");
        assertThat(conversations.read(noor, id, 0).orElseThrow().messages()).hasSize(1);
    }

    @Test
    void case_8_1_theWriterSeesTheNumbersThePeerAQuietHintAndTheMessageIsDelivered() {
        var id = talk();

        post(noor, id, "messages", "text", "Ik maak er vanavond een eind aan");

        assertThat(text(justSent(noor, id))).contains("id=\"danger\" aria-live=\"polite\">", "tel:113");
        assertThat(text(page(noor, id))).contains("id=\"danger\" aria-live=\"polite\" hidden");
        assertThat(text(page(sam, id)))
                .contains("Ik maak er vanavond een eind aan", "Alleen jij ziet dit")
                .contains("id=\"danger\" aria-live=\"polite\" hidden");
    }

    @Test
    void ordinaryWordsShowNothing() {
        var id = talk();

        post(noor, id, "messages", "text", "Ik maak er een eind aan, aan dit gesprek");

        assertThat(text(justSent(noor, id))).contains("id=\"danger\" aria-live=\"polite\" hidden");
        assertThat(text(page(sam, id))).doesNotContain("Alleen jij ziet dit");
    }

    @Test
    void whoIsLeftReadsThatItEndedAndNotWhy() {
        var id = talk();
        post(noor, id, "messages", "text", "Hoi");

        post(sam, id, "ending");

        assertThat(text(page(noor, id)))
                .contains("Dit gesprek is gestopt. Lezen kan tot", "Hoi", "Iemand anders vragen")
                .doesNotContain("<textarea");
    }

    @Test
    void aTimeIsProposedAndAgreed() {
        var id = talk();
        var day = LocalDate.now(clock).plusDays(3).toString();

        assertThat(post(noor, id, "next-time", "day", "2020-01-01", "time", "19:00"))
                .hasStatus(422);
        assertThat(post(noor, id, "next-time", "day", day, "time", "19:00")).hasStatus3xxRedirection();
        assertThat(text(page(sam, id))).contains("Groene Vlieger stelt voor", "Dat past mij");
        var at = conversations
                .read(sam, id, 0)
                .orElseThrow()
                .nextTime()
                .orElseThrow()
                .at();
        post(sam, id, "next-time/agreement", "at", at.toString());

        assertThat(text(page(noor, id))).contains("Jullie praten weer");
        assertThat(conversations.read(noor, id, 0).flatMap(Conversation::nextTime))
                .isPresent();
    }

    @Test
    void everyPageOfAConversationRenders() {
        var id = talk();

        for (var path : List.of("/done", "/next-time")) {
            assertThat(text(browser.get()
                            .uri("/conversations/" + id + path)
                            .with(Signed.in(noor))
                            .exchange()))
                    .doesNotContain("??");
        }
    }

    @Test
    void beforeAYesStoppingIsTakingTheRequestBack() {
        var id = conversations.open(
                noor,
                PROGRAMME,
                List.of(new Party(noor.id(), "Groene Vlieger", false), new Party(sam.id(), "Sam", false)),
                Optional.empty());

        assertThat(text(page(noor, id)))
                .contains("href=\"/my\"", "Mijn vraag terugnemen")
                .doesNotContain(OFFERS);
        assertThat(text(page(sam, id))).doesNotContain("Mijn vraag terugnemen").doesNotContain(OFFERS);
        for (var path : List.of("ending", "next-time")) {
            var refused = post(sam, id, path, "day", "2030-01-01", "time", "19:00");
            assertThat(refused).hasStatus(409);
            assertThat(text(refused)).contains("Er is niets veranderd: dit gesprek is nog niet begonnen.");
        }
        assertThat(conversations.read(noor, id, 0).orElseThrow().over()).isFalse();
    }

    @Test
    void afterTheEndNothingIsOfferedAndAPostSaysSo() {
        var id = talk();
        post(noor, id, "ending");

        assertThat(text(page(sam, id)))
                .contains("Dit gesprek is gestopt. Lezen kan tot")
                .doesNotContain(OFFERS)
                .doesNotContain("Dit kan nu", "leest wat je schrijft");
        for (var path : List.of("/done", "/next-time")) {
            assertThat(browser.get()
                            .uri("/conversations/" + id + path)
                            .with(Signed.in(sam))
                            .exchange())
                    .hasRedirectedUrl("/conversations/" + id);
        }
        assertThat(text(post(sam, id, "next-time", "day", "2030-01-01", "time", "19:00")))
                .contains("Er is niets veranderd: dit gesprek is gestopt.");
    }

    private ConversationId talk() {
        return conversations.open(
                noor,
                PROGRAMME,
                List.of(new Party(noor.id(), "Groene Vlieger", true), new Party(sam.id(), "Sam", true)),
                Optional.empty());
    }

    private MvcTestResult justSent(Viewer viewer, ConversationId id) {
        return browser.get()
                .uri("/conversations/{id}?sent=true", id)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .exchange();
    }

    private MvcTestResult page(Viewer viewer, ConversationId id) {
        return browser.get()
                .uri("/conversations/{id}", id)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .exchange();
    }

    private MvcTestResult post(Viewer viewer, ConversationId id, String to, String... fields) {
        var request = browser.post()
                .uri("/conversations/" + id + "/" + to)
                .header("Accept-Language", "nl")
                .accept(MediaType.TEXT_HTML)
                .with(Signed.in(viewer))
                .with(csrf())
                .param("key", UUID.randomUUID().toString());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
