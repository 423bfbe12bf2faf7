package org.naast.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naast.conversations.Conversations;
import org.naast.conversations.FirstMessage;
import org.naast.conversations.Party;
import org.naast.directory.Band;
import org.naast.directory.Profiles;
import org.naast.people.web.Browser;
import org.naast.requests.Replies;
import org.naast.requests.State;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.Ids;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The whole of asking in a browser without script. */
@NaastTest
class AskControllerTest {

    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4} \\d{4} \\d{4}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ListedPeers peers;

    @Autowired
    Profiles profiles;

    @Autowired
    Replies replies;

    @Autowired
    Conversations conversations;

    @Autowired
    Superuser superuser;

    @Autowired
    TestClock clock;

    Browser browser;
    Viewer samira;
    String key;

    @BeforeEach
    void people() {
        browser = new Browser(mvc);
        browser.get("/return");
        samira = peers.listed(peers.programme(), "Samira", "alcohol", Band.TWO_TO_FIVE);
        key = UUID.randomUUID().toString();
    }

    @AfterEach
    void now() {
        clock.real();
    }

    @Test
    void withoutANeedOneBeginsAtTheBeginning() {
        assertThat(browser.get("/requests/new")).hasRedirectedUrl("/peers");
        assertThat(browser.get("/requests")).hasRedirectedUrl("/peers");
    }

    @Test
    void whoCanReadThisIsSaidBeforeAnyFieldToWriteIn() {
        var page = Browser.text(open());

        assertThat(page).contains("type=\"radio\" name=\"adult\"");
        assertThat(page.substring(0, page.indexOf("name=\"adult\"")))
                .contains("Samira leest wat je schrijft", "dat bericht, hooguit vijf ervoor en hooguit drie erna")
                .contains("zien dat je iemand vroeg, wie dat is en hoe lang je wacht", "alleen als jij dat goedvindt")
                .contains("stille hint", "beheerder van de server", "hulp inschakelen")
                .contains("21 dagen niet terug", "Na 90 dagen wordt alles vanzelf gewist")
                .doesNotContain("<textarea");
        assertThat(page).contains("name=\"experience\" value=\"alcohol\"");
        assertThat(browser.has("visit")).as("looking needs no session").isFalse();
    }

    @Test
    void aGuestAsksGetsTheirCodeAndComesHome() {
        open();

        assertThat(send("Hoi, ik ben er weer.")).hasRedirectedUrl("/code");

        assertThat(Browser.text(browser.get("/code"))).containsPattern(CODE);
        assertThat(Browser.text(browser.get("/my")))
                .contains("Samira heeft je vraag", "Uiterlijk ")
                .doesNotContain("Hoi, ik ben er weer.");
        assertThat(replies.mine(samira)).hasSize(1);
    }

    @Test
    void sentTwiceItIsOneRequestAndACodeThatWorks() {
        open();
        var impatient = browser.copy();
        impatient.get("/return");

        send("Hoi");
        assertThat(impatient.post("/requests", fields("Hoi", "yes"))).hasRedirectedUrl("/code");

        assertThat(replies.mine(samira)).hasSize(1);
        assertThat(Browser.text(browser.get("/code")))
                .as("the code of the first answer works no more, so it is not shown")
                .doesNotContainPattern(CODE);
        var shown = CODE.matcher(Browser.text(impatient.get("/code")));
        assertThat(shown.find()).isTrue();
        var later = new Browser(mvc);
        later.get("/return");
        assertThat(later.post("/return", "code", shown.group())).hasRedirectedUrl("/my");
    }

    @Test
    void aFormThatSomebodyElseSentFromThisDeviceIsStillSent() {
        open();
        send("Hoi");
        var other = new Browser(mvc);
        other.get("/return");
        var hamid = peers.listed(peers.programme(), "Hamid", "alcohol", Band.TWO_TO_FIVE);
        var fields = fields("Ik ben het", "yes");
        fields[1] = hamid.id().toString();
        fields[5] = UUID.randomUUID().toString();
        other.post("/requests", fields);
        other.get("/my");
        fields = fields("Nog iets", "yes");

        assertThat(other.post("/requests", fields)).hasRedirectedUrl("/my");

        assertThat(replies.mine(samira)).hasSize(2);
    }

    @Test
    void aReloadByWhoIsSignedInMakesNoSecondRequest() {
        open();
        send("Hoi");
        browser.get("/my");

        assertThat(send("Hoi")).hasRedirectedUrl("/my");
        assertThat(replies.mine(samira)).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsLost() {
        open();

        var answer = browser.post("/requests", fields("", ""));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(answer))
                .contains("Kies ja of nee.", "Schrijf eerst iets.", "name=\"experience\" value=\"alcohol\"", key);
        var tooLong = browser.post("/requests", fields("a".repeat(4001), "yes"));
        assertThat(tooLong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(tooLong)).contains("a".repeat(4001), "langer dan 4.000 tekens");
        assertThat(replies.mine(samira)).isEmpty();
    }

    @Test
    void theLanguageChangesAndWhatWasWrittenStaysAndAButtonLeadsBackToTheThree() {
        open();
        var fields = new ArrayList<>(List.of(fields("Ik weet nog niet wat", "yes")));
        fields.addAll(List.of("no", "ask_me_first", "read-in", "en"));

        var page = Browser.text(browser.post("/requests/new", fields.toArray(String[]::new)));

        assertThat(page)
                .contains("Ask Samira", "Ik weet nog niet wat</textarea>", key)
                .contains("name=\"adult\" value=\"yes\" required checked")
                .contains("name=\"no\" value=\"ask_me_first\" checked");
        var back = page.substring(page.indexOf("action=\"/peers\""));
        assertThat(back).contains("name=\"experience\" value=\"alcohol\"", "Back to the people you saw");
    }

    @Test
    void whoCameFromOneProfileGoesBackToTheBeginning() {
        var page =
                Browser.text(browser.post("/requests/new", "peer", samira.id().toString()));

        assertThat(page).contains("href=\"/peers\"").doesNotContain("action=\"/peers\"");
    }

    @Test
    void whoIsYoungerIsShownWhereToTurnAndNothingIsKept() {
        open();

        assertThat(browser.post("/requests", fields("Ik ben vijftien", "no"))).hasRedirectedUrl("/under-18");

        assertThat(browser.has("visit")).isFalse();
        assertThat(replies.mine(samira)).isEmpty();
    }

    @Test
    void whoPausedMeanwhileOrNeverWasReadsTheSame() {
        profiles.pause(samira);

        var paused = Browser.text(open());
        var nobody = Browser.text(
                browser.post("/requests/new", "peer", UUID.randomUUID().toString(), "experience", "alcohol"));

        assertThat(paused).contains("Deze persoon kun je nu niet vragen");
        assertThat(unmasked(paused)).isEqualTo(unmasked(nobody));
    }

    /** Each page has a token of its own. */
    private static String unmasked(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void whoeverIsRefusedAtTheLastMomentLeavesNobodyBehind() throws Exception {
        open();
        var before = Ids.next();
        var people = "select count(*) from people.person where id > '" + before + "'";
        try (var connection = superuser.connection();
                var hand = connection.createStatement()) {
            connection.setAutoCommit(false);
            hand.execute("lock table people.person in share mode");
            var sent = CompletableFuture.supplyAsync(() -> Browser.text(send("Hoi")), Thread::startVirtualThread);
            await().until(() -> superuser.count("select count(*) from pg_locks where not granted") > 0);
            profiles.pause(samira);
            connection.commit();

            assertThat(sent.join()).contains("Deze persoon kun je nu niet vragen");
        }
        await().until(() -> superuser.count(people) == 0);
        assertThat(browser.has("visit")).isFalse();
    }

    @Test
    void case_10_2_aLinkTooManyIsSaidBesideTheWordsAndNothingIsLost() {
        open();
        send("Kijk op www.wonderkuur.nl/ en dan weet je het");
        var hamid = peers.listed(peers.programme(), "Hamid", "alcohol", Band.TWO_TO_FIVE);
        var seller = Viewer.guest(replies.mine(samira).getFirst().asker());
        for (int i = 0; i < 2; i++) {
            conversations.open(
                    seller,
                    ProgrammeId.next(),
                    List.of(new Party(seller.id(), "Gouden Handel", true)),
                    Optional.of(new FirstMessage(UUID.randomUUID(), "www.wonderkuur.nl/nu")));
        }
        browser.get("/my");

        var page = browser.post(
                "/requests",
                "peer",
                hamid.id().toString(),
                "key",
                UUID.randomUUID().toString(),
                "words",
                "Nog een: www.wonderkuur.nl/nu");

        assertThat(page).hasStatus(422);
        assertThat(Browser.text(page))
                .contains("per dag een paar links", "Nog een: www.wonderkuur.nl/nu", "Vraag Hamid");
    }

    @Test
    void whoIsBackIsNotAskedTheirAgeAgain() {
        open();
        send("Hoi");
        var hamid = peers.listed(peers.programme(), "Hamid", "alcohol", Band.TWO_TO_FIVE);
        browser.get("/my");

        var page = browser.post("/requests/new", "peer", hamid.id().toString());

        assertThat(Browser.text(page)).contains("Vraag Hamid").doesNotContain("18 of ouder");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, ik wil dood, Denk je aan zelfdoding?, Er wordt verder niemand gebeld",
        "nl, I want to die, Denk je aan zelfdoding?, Er wordt verder niemand gebeld",
        "en, ik wil dood, Thinking of suicide?, Nobody else is called",
        "en, I want to die, Thinking of suicide?, Nobody else is called"
    })
    void case_8_1_firstWordsAboutDeathShowTheNumbersAtOnceAndNothingElseHappens(
            String language, String words, String lead, String nothingElse) {
        browser = new Browser(mvc, language);
        browser.get("/return");
        open();

        send(words);
        var code = main(browser.get("/code"));
        var home = main(browser.get("/my"));

        assertThat(code).contains(lead, "113", nothingElse).containsPattern("\\d{4} \\d{4} \\d{4} \\d{4}");
        assertThat(code.indexOf(lead)).isLessThan(code.indexOf("<h1"));
        assertThat(home).contains(lead, "113", nothingElse);
        assertThat(replies.mine(samira))
                .singleElement()
                .satisfies(request -> assertThat(request.state()).isInstanceOf(State.Asked.class));
        clock.advance(Duration.ofHours(2));
        assertThat(main(browser.get("/my"))).doesNotContain(lead);
    }

    @Test
    void whoWritesOfDeathSeesTheNumbersToWhenNothingCouldBeSent() {
        open();
        assertThat(main(browser.post("/requests", fields("Ik wil dood", ""))))
                .contains("Kies ja of nee.", "Denk je aan zelfdoding?");

        profiles.pause(samira);

        assertThat(main(send("Ik wil dood"))).contains("Deze persoon kun je nu niet vragen", "Denk je aan zelfdoding?");
    }

    @Test
    void ordinaryWordsShowNoNumbersButThoseThatAreAlwaysThere() {
        open();

        send("Ik maak er een eind aan, aan dit gesprek");
        assertThat(main(browser.get("/code"))).doesNotContain("Denk je aan zelfdoding?");
        assertThat(main(browser.get("/my"))).doesNotContain("Denk je aan zelfdoding?");
    }

    private static String main(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        var text = Browser.text(page);
        return text.substring(text.indexOf("<main"), text.indexOf("</main>"));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult open() {
        return browser.post("/requests/new", "peer", samira.id().toString(), "experience", "alcohol", "key", key);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult send(String words) {
        return browser.post("/requests", fields(words, "yes"));
    }

    private String[] fields(String words, String adult) {
        return new String[] {
            "peer", samira.id().toString(), "experience", "alcohol", "key", key, "words", words, "adult", adult
        };
    }
}
