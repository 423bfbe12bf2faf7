package org.naast.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.naast.testing.FormToken.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversations;
import org.naast.conversations.Holds;
import org.naast.conversations.NextTimes;
import org.naast.directory.Band;
import org.naast.directory.Profiles;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programmes;
import org.naast.organisations.WeekHours;
import org.naast.people.web.Browser;
import org.naast.requests.Instead;
import org.naast.requests.Replies;
import org.naast.requests.Request;
import org.naast.requests.Wishes;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.testing.TestClock;
import org.naast.timers.Due;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The peer's pages, the participant's own page and the programme's list, without script. */
@NaastTest
class AnswerPagesTest {

    private static final Wishes ASK_ME = new Wishes(Instead.ASK_ME_FIRST, Instead.ASK_ME_FIRST);

    @Autowired
    MockMvcTester browser;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Programmes programmes;

    @Autowired
    Replies replies;

    @Autowired
    Profiles profiles;

    @Autowired
    List<Due> timers;

    @Autowired
    TestClock clock;

    @Autowired
    Inbox inbox;

    @Autowired
    Conversations conversations;

    @Autowired
    NextTimes nextTimes;

    @Autowired
    Holds holds;

    ProgrammeId programme;
    Viewer noor;
    Viewer samira;
    Viewer hamid;
    Viewer els;
    Request request;

    /** What is asked now is promised for another day. */
    @BeforeEach
    void people() {
        clock.next(LocalTime.of(22, 0), ZoneId.of("Europe/Amsterdam"));
        programme = peers.programme();
        noor = open.guest();
        samira = peers.listed(programme, "Samira", "alcohol", Band.TWO_TO_FIVE);
        hamid = peers.listed(programme, "Hamid", "alcohol", Band.TWO_TO_FIVE);
        els = open.coordinator(programme);
        request = open.ask(noor, samira, ASK_ME, hamid);
    }

    @AfterEach
    void realTime() {
        clock.real();
    }

    @Test
    void whoSaysYesTooLateIsToldKindlyAndAStrangerIsNot() {
        post(samira, "/day/pause");
        await().until(
                        () -> get(samira, "/requests/" + request.id()),
                        page -> text(page).contains("Er wordt voor gezorgd"));

        assertThat(text(post(samira, "/requests/" + request.id() + "/acceptance")))
                .contains("Deze vraag ligt niet meer bij jou", "Er wordt voor gezorgd");
        assertThat(text(get(samira, "/requests/" + request.id()))).contains("Er wordt voor gezorgd");
        assertThat(post(hamid, "/requests/" + request.id() + "/acceptance")).hasStatus(404);
    }

    @Test
    void thePeerReadsWhoAsksAndByWhenAndMaySayNo() {
        assertThat(text(get(samira, "/day"))).contains("vraagt om jou", "/requests/" + request.id(), "Pauze");

        assertThat(text(get(samira, "/requests/" + request.id())))
                .contains(OpenRequests.WORDS, "Nee zeggen mag.", "Eerst even overleggen", "Ik ken deze persoon")
                .contains("kind=worried", "kind=minor")
                .containsPattern("kind=report&amp;conversation=[-0-9a-f]+&amp;message=[-0-9a-f]+\"")
                .containsPattern("kind=report&amp;conversation=[-0-9a-f]+\"");
    }

    @Test
    void aYesLeadsToTheConversationAndASecondTapToo() {
        for (var tap : List.of(1, 2)) {
            assertThat(post(samira, "/requests/" + request.id() + "/acceptance"))
                    .as("tap %s", tap)
                    .hasRedirectedUrl("/conversations/" + request.conversation());
        }
        assertThat(text(get(noor, "/my"))).contains("Samira zegt ja", "eerste bericht van Samira");
        assertThat(text(get(samira, "/day"))).contains("wacht op je eerste bericht");
    }

    @Test
    void aYesMaySayWhenTheFirstWordComes() {
        var word = replies.firstWord(samira, request.id()).orElseThrow();
        var here = word.promised().atZone(word.zone()).minusHours(1);
        var address = "/requests/" + request.id();
        assertThat(text(get(samira, address)))
                .contains("Zeg je ja, dan schrijf je uiterlijk ", "zoals beloofd", "type=\"date\"", "type=\"time\"");

        for (var day : List.of(
                "2020-02-01", "", "31-02", here.plusDays(9).toLocalDate().toString())) {
            var wrong = post(samira, address + "/acceptance", "when", "then", "day", day, "hour", "14:30");
            assertThat(wrong).hasStatus(422);
            assertThat(text(wrong))
                    .contains(
                            "Er is nog niets verstuurd.",
                            "value=\"14:30\"",
                            "value=\"then\" aria-describedby=\"when-error\" checked");
        }
        assertThat(text(get(noor, "/my"))).contains("Samira heeft je vraag");
        assertThat(post(
                        samira,
                        address + "/acceptance",
                        "when",
                        "then",
                        "day",
                        here.toLocalDate().toString(),
                        "hour",
                        "%tR".formatted(here)))
                .hasRedirectedUrl("/conversations/" + request.conversation());

        assertThat(text(get(noor, "/my")))
                .containsPattern("Samira zegt ja. Uiterlijk .*%s uur staat hier een eerste bericht van Samira"
                        .formatted("%tR".formatted(here).replace(":", ".")));
    }

    @Test
    void whoTalksReadsWhenTheyTalkAgainAndWhenItStandsStill() {
        var talk = request.conversation();
        post(samira, "/requests/" + request.id() + "/acceptance");
        conversations.send(samira, talk, UUID.randomUUID(), "Hoi");
        conversations.send(noor, talk, UUID.randomUUID(), "Hoi Samira");
        await().untilAsserted(() -> assertThat(text(get(noor, "/my"))).contains("Jullie praten met elkaar."));
        var at = clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.HOURS);
        nextTimes.propose(noor, talk, at);
        assertThat(text(get(noor, "/my"))).doesNotContain("Jullie praten weer");
        nextTimes.agree(samira, talk, at);
        assertThat(text(get(noor, "/my"))).contains("Jullie praten weer");

        holds.hold(noor, talk);

        assertThat(text(get(noor, "/my")))
                .contains("In jullie gesprek kan nu even niemand schrijven.")
                .doesNotContain("Jullie praten met elkaar.", "Jullie praten weer");
        assertThat(text(get(noor, "/conversations/" + talk))).contains("Je mag intussen ook iemand anders vragen");
        assertThat(text(get(samira, "/conversations/" + talk)))
                .contains("Hier kan nu even niemand schrijven")
                .doesNotContain("iemand anders vragen");
    }

    @Test
    void withoutAFreePlaceThePeerIsToldKindly() {
        var other = open.ask(open.guest(), samira);
        post(samira, "/requests/" + request.id() + "/acceptance");

        assertThat(text(post(samira, "/requests/" + other.id() + "/acceptance")))
                .contains("Ja zeggen kan nu nog niet");
    }

    @Test
    void consultingIsReadByWhoAsked() {
        post(samira, "/requests/" + request.id() + "/consultation");

        assertThat(text(get(noor, "/my"))).contains("wil eerst even overleggen");
        assertThat(text(get(samira, "/requests/" + request.id()))).doesNotContain("Eerst even overleggen</button>");
    }

    @Test
    void case_5_4_aNoAndKnowingSomebodyReadTheSame() {
        var other = open.guest();
        var second = open.ask(other, hamid, ASK_ME, samira);

        assertThat(post(samira, "/requests/" + request.id() + "/refusal")).hasRedirectedUrl("/day?answered");
        assertThat(post(hamid, "/requests/" + second.id() + "/acquaintance")).hasRedirectedUrl("/day?answered");
        assertThat(text(get(samira, "/day?answered"))).contains("Je antwoord is doorgegeven.");
        assertThat(text(get(samira, "/day"))).doesNotContain("doorgegeven");

        assertThat(text(get(noor, "/my"))).contains("Samira kan je vraag nu niet aannemen. Je tekst is bewaard.");
        assertThat(text(get(other, "/my"))).contains("Hamid kan je vraag nu niet aannemen. Je tekst is bewaard.");
        assertThat(text(get(noor, "/my"))).contains("Vraag Hamid", "/peers", "/places", "/crisis");
    }

    @Test
    void whoeverWaitsReadsThatTheFirstPeerSaidNoAndWhoHasItNow() {
        var waiting = open.guest();
        var known = open.guest();
        var first = open.ask(waiting, samira, Wishes.KIND, hamid);
        var second = open.ask(known, samira, Wishes.KIND, hamid);
        assertThat(text(get(known, "/my"))).doesNotContain("Samira antwoordde");

        assertThat(post(samira, "/requests/" + first.id() + "/refusal"))
                .as("it is with the next already")
                .hasRedirectedUrl("/day?answered");
        post(samira, "/requests/" + second.id() + "/acquaintance");

        settle(first);
        settle(second);

        for (var asker : List.of(waiting, known)) {
            assertThat(text(get(asker, "/my")))
                    .contains("Hamid heeft je vraag. Uiterlijk ")
                    .containsPattern("Samira antwoordde (vandaag|vanavond) om \\d\\d\\.\\d\\d uur: het kan nu niet\\.");
        }
    }

    @Test
    void whoAskedTakesItBack() {
        assertThat(post(noor, "/requests/" + request.id() + "/withdrawal")).hasRedirectedUrl("/my");

        assertThat(text(get(noor, "/my"))).contains("Deze vraag is gestopt");
        assertThat(text(get(samira, "/requests/" + request.id()))).contains("Diegene heeft de vraag teruggenomen");
        assertThat(text(post(samira, "/requests/" + request.id() + "/acceptance")))
                .contains("Diegene heeft de vraag teruggenomen");
        for (var stranger : List.of(hamid, noor, els)) {
            assertThat(post(stranger, "/requests/" + request.id() + "/acceptance"))
                    .hasStatus(404);
        }
        assertThat(get(hamid, "/requests/" + request.id())).hasStatus(404);
    }

    @Test
    void aNoAfterAYesDoesNotCountAndSaysHowToStop() {
        post(samira, "/requests/" + request.id() + "/acceptance");

        assertThat(text(post(samira, "/requests/" + request.id() + "/refusal")))
                .contains("Je zei al ja", "/conversations/" + request.conversation());
        assertThat(text(get(noor, "/my"))).contains("Samira zegt ja");
    }

    @Test
    void whoPausesIsAskedNothingAnyMoreAndComesBackWithANumberThatCanBe() {
        post(samira, "/day/pause");
        assertThat(text(get(samira, "/day"))).doesNotContain("/requests/" + request.id());

        for (var places : List.of("-5", "21", "veel")) {
            var wrong = post(samira, "/day/return", "places", places);
            assertThat(wrong).hasStatus(422);
            assertThat(text(wrong)).contains("Kies een getal van 0 tot en met 20.");
        }
        assertThat(post(samira, "/day/return", "places", "2")).hasRedirectedUrl("/profile?holds");
        assertThat(text(get(samira, "/profile?holds=")))
                .contains("Klopt je profiel nog?", "Alleen jij ziet deze vraag.");
        assertThat(text(get(samira, "/profile"))).doesNotContain("Klopt je profiel nog?");
    }

    @Test
    void whoeverCanNotBeFoundReadsWhy() {
        assertThat(text(get(hamid, "/day"))).contains("Mensen kunnen je vinden.");
        assertThat(text(get(hamid, "/profile"))).contains("Mensen die iemand zoeken, kunnen jou vinden.");

        programmes.open(els, programme, false);
        assertThat(text(get(hamid, "/day"))).contains("Je programma neemt nu geen nieuwe mensen aan.");
        assertThat(text(get(hamid, "/profile"))).contains("Je programma neemt nu geen nieuwe mensen aan.");

        profiles.consent(hamid, false);
        assertThat(text(get(hamid, "/day"))).contains("Op je profiel zie je wat er nog ontbreekt.");
        assertThat(text(get(hamid, "/profile"))).contains("Nog niemand kan jou vinden.", "Ja, laat mij zien");
    }

    @Test
    void theDeskSeesHowItStandsAndNotWhatWasWritten() {
        var list = text(get(els, "/desk"));
        var one = text(get(els, "/desk/requests/" + request.id()));

        assertThat(list).contains("Wie wacht er, en op wie?", "Samira", "wacht op antwoord");
        assertThat(one).contains("Wat iemand schreef, staat hier niet").contains("wil zelf kiezen");
        assertThat(list + one).doesNotContain(OpenRequests.WORDS);
    }

    @Test
    void theDeskReadsHowLongEachWaitsAndWhoIsOnDuty() {
        programmes.change(els, programme, one -> one.working(new WeekHours(one.zone(), List.of()), one.answerWithin()));
        assertThat(text(get(els, "/desk")))
                .containsPattern("Nu heeft dienst voor Zij aan zij [^:<]*: jij\\.")
                .containsPattern("nog geen minuut, sinds (vandaag|vanavond) om ");
        assertThat(text(get(els, "/desk/requests/" + request.id()))).contains("nog geen minuut, sinds ");

        var tomorrow =
                LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam"))).plusDays(1);
        var hours = new WeekHours.Span(tomorrow.getDayOfWeek(), LocalTime.of(9, 0), LocalTime.of(17, 0));
        programmes.change(
                els, programme, one -> one.working(new WeekHours(one.zone(), List.of(hours)), one.answerWithin()));

        assertThat(text(get(els, "/desk")))
                .containsPattern(
                        "Voor Zij aan zij [^:<]* heeft nu niemand dienst\\. Vanaf morgen om 09\\.00 uur: jij\\.");
    }

    @Test
    void aNoteOfTheDeskIsOnThePageOfWhoWaits() {
        assertThat(post(els, "/desk/requests/" + request.id() + "/notes", "words", "Morgen bellen we Samira."))
                .hasRedirectedUrl("/desk/requests/" + request.id() + "?sent");
        assertThat(text(get(noor, "/my"))).contains("Morgen bellen we Samira.");

        var tooLong = post(els, "/desk/requests/" + request.id() + "/notes", "words", "b".repeat(1001));
        assertThat(tooLong).hasStatus(422);
        assertThat(text(tooLong)).contains("b".repeat(1001), "hooguit 1.000 tekens");
    }

    @Test
    void whatTheProgrammeSaysInACrisisStandsBesideTheNumbers() {
        assertThat(text(get(noor, "/my"))).doesNotContain("Bij crisis, van");
        programmes.change(els, programme, one -> one.saying(Optional.of("Bel ons op 0800.")));

        assertThat(text(get(noor, "/my"))).containsPattern("Bij crisis, van Zij aan zij .*: Bel ons op 0800.");
        assertThat(text(get(noor, "/conversations/" + request.conversation())))
                .containsPattern("Bij crisis, van Zij aan zij .*: Bel ons op 0800.");
    }

    @Test
    void aConversationWhoseOtherIsAwaySaysSo() {
        post(samira, "/requests/" + request.id() + "/acceptance");
        say(samira);
        say(noor);
        await().until(() -> text(get(noor, "/my")).contains("Jij en Samira"));
        assertThat(text(get(noor, "/my"))).doesNotContain("Samira is er een tijd niet");

        post(samira, "/day/pause");

        await().until(() -> text(get(noor, "/my")).contains("Samira is er een tijd niet"));
    }

    private void say(Viewer viewer) {
        assertThat(post(
                        viewer,
                        "/conversations/" + request.conversation() + "/messages",
                        "key",
                        UUID.randomUUID().toString(),
                        "text",
                        "Hoi"))
                .bodyJson()
                .extractingPath("$.sent")
                .isEqualTo(true);
    }

    @Test
    void whatElseWaitsIsARowWithTheWayThere() {
        var concern = UUID.randomUUID();
        for (var person : List.of(samira, els)) {
            assertThat(text(get(person, person.is(Role.PEER) ? "/day" : "/desk")))
                    .doesNotContain("Er wacht een zorg");
            inbox.put(Viewer.job(), person.id(), "safety.concern", concern, Instant.EPOCH);
        }

        assertThat(text(get(els, "/desk"))).contains("Er wacht een zorg", "/concerns/" + concern, "te laat");
        assertThat(text(get(samira, "/day")))
                .contains("Er wacht een zorg", "href=\"/role\"", "in je andere rol")
                .doesNotContain(concern.toString());
    }

    @Test
    void whoLetTheProgrammeReadIsToldSoAndTakesItBack() {
        post(samira, "/requests/" + request.id() + "/refusal");
        settle(request);
        var talk = "/conversations/" + request.conversation();
        assertThat(text(get(noor, "/my"))).contains("Ze mogen het lezen").doesNotContain("Laat het niet meer lezen");

        post(noor, "/requests/" + request.id() + "/reading");

        assertThat(text(get(noor, "/my")))
                .contains("kan lezen wat je schreef", "Laat het niet meer lezen")
                .doesNotContain("Ze mogen het lezen");
        assertThat(text(get(els, talk)))
                .contains("Je leest mee omdat")
                .doesNotContain("leest wat je schrijft", "Wie kan nog meer meelezen");

        assertThat(post(noor, "/requests/" + request.id() + "/reading/end")).hasRedirectedUrl("/my");
        assertThat(text(get(noor, "/my"))).contains("Ze mogen het lezen").doesNotContain("kan lezen wat je schreef");
        assertThat(get(els, talk)).hasStatus(404);
        assertThat(post(noor, "/requests/" + request.id() + "/reading/end")).hasRedirectedUrl("/my");
    }

    @Test
    void case_14_5_fewerThanFiveAreNotCounted() {
        assertThat(text(get(els, "/desk"))).contains("minder dan 5");
    }

    @Test
    void aStrangerSeesWhatNobodySees() {
        var elsewhere = Persons.coordinator(peers.programme());
        var gone = UUID.randomUUID();
        for (var stranger : List.of(open.guest(), hamid, elsewhere)) {
            for (var path : List.of(
                    "/acceptance",
                    "/refusal",
                    "/consultation",
                    "/acquaintance",
                    "/withdrawal",
                    "/reading",
                    "/reading/end")) {
                same(post(stranger, "/requests/" + request.id() + path), post(stranger, "/requests/" + gone + path));
            }
            same(get(stranger, "/requests/" + request.id()), get(stranger, "/requests/" + gone));
        }
        for (var stranger : List.of(noor, samira, elsewhere)) {
            same(get(stranger, "/desk/requests/" + request.id()), get(stranger, "/desk/requests/" + gone));
            for (var path : List.of("/charge", "/notes")) {
                same(
                        post(stranger, "/desk/requests/" + request.id() + path, "words", "hoi"),
                        post(stranger, "/desk/requests/" + gone + path, "words", "hoi"));
            }
        }
        assertThat(get(noor, "/desk")).hasStatus(404);
        assertThat(get(noor, "/day")).hasStatus(404);
    }

    private static void same(MvcTestResult here, MvcTestResult absent) {
        assertThat(here).hasStatus(404);
        assertThat(absent).hasStatus(404);
        assertThat(text(here)).isEqualTo(text(absent));
    }

    /** What happens by itself after a no; no clock runs in a test. */
    private void settle(Request request) {
        timers.stream()
                .filter(timer -> timer.kind().equals("requests.promise"))
                .forEach(timer -> timer.due(Viewer.job(), request.id().value()));
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return browser.get()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .exchange();
    }

    private MvcTestResult post(Viewer viewer, String path, String... fields) {
        var request = browser.post()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .with(csrf());
        for (var field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return Browser.text(result).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
