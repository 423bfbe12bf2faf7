package org.naast.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.naast.testing.FormToken.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naast.directory.Audience;
import org.naast.directory.Band;
import org.naast.directory.Certifying;
import org.naast.directory.Directory;
import org.naast.directory.Endorsed;
import org.naast.directory.Hearing;
import org.naast.directory.Level;
import org.naast.directory.Profiles;
import org.naast.directory.Telling;
import org.naast.notifications.MailWishes;
import org.naast.notifications.TestAddresses;
import org.naast.notifications.Wish;
import org.naast.organisations.Programmes;
import org.naast.organisations.WeekHours;
import org.naast.privacy.Consent;
import org.naast.privacy.Consents;
import org.naast.reference.Endorsement;
import org.naast.testing.Letterbox;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.timers.Timers;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NaastTest
class ProfileControllerTest {

    @Autowired
    Clock clock;

    @Autowired
    Certifying certifying;

    @Autowired
    MockMvcTester browser;

    @Autowired
    ListedPeers peers;

    @Autowired
    Profiles profiles;

    @Autowired
    MailWishes mail;

    @Autowired
    Letterbox letterbox;

    @Autowired
    OpenRequests open;

    @Autowired
    Timers timers;

    @Autowired
    Programmes programmes;

    @Autowired
    Directory directory;

    @Autowired
    Consents consents;

    @Test
    void aNewPeerFillsInAProfilePageByPageAndIsListed() {
        var programme = peers.programme();
        var sam = Persons.peer(programme);
        assertThat(text(get(sam, "/profile"))).contains("Nog niemand kan jou vinden", "Kies de naam die mensen zien");

        post(sam, "name", "name", "Sam");
        post(
                sam,
                "experience",
                "experience",
                "alcohol",
                "band",
                "two-to-five",
                "audience",
                "everyone",
                "words",
                "Het kan.");
        post(sam, "talk", "language", "nl", "gender", "");
        post(sam, "place", "how", "online");
        post(sam, "hours", "part", "7");
        post(sam, "hearing", "hearing", "page");
        peers.certify(sam.id(), programme);
        post(sam, "room", "people", "2");
        assertThat(directory.listed(Viewer.visitor(), sam.id())).isFalse();
        post(sam, "consent", "yes", "true");

        assertThat(directory.listed(Viewer.visitor(), sam.id())).isTrue();
        assertThat(text(get(sam, "/profile"))).contains("Mensen die iemand zoeken, kunnen jou vinden.", "Het kan.");
    }

    @Test
    void inAClosedProgrammeThePeerReadsThatNobodyNewFindsThem() {
        var programme = peers.programme();
        var sam = peers.listed(programme, "Sam", "alcohol", Band.FIVE_OR_MORE);
        assertThat(text(get(sam, "/profile"))).contains("Mensen die iemand zoeken, kunnen jou vinden.");
        assertThat(text(get(sam, "/day"))).contains("Mensen kunnen je vinden.");

        programmes.open(Persons.coordinator(programme), programme, false);

        for (var page : List.of("/profile", "/day")) {
            assertThat(text(get(sam, page))).contains("Je programma neemt nu geen nieuwe mensen aan.");
        }
    }

    @Test
    void everyStepIsAPage() {
        var sam = sam();

        for (var step : List.of("name", "talk", "place", "hours", "hearing", "room", "return", "experience")) {
            assertThat(get(sam, "/profile/" + step)).hasStatusOk();
            assertThat(text(get(sam, "/profile/" + step))).contains("<h1>").doesNotContain("??");
        }
    }

    @Test
    void case_1_3_a_phone_number_is_shown_to_its_writer_before_anybody_else_reads_it() {
        var sam = sam();
        var words = "Bel me op 06 12345678, ik woon Dorpsstraat 12.";

        var warned = post(
                sam,
                "experience",
                "experience",
                "grief",
                "band",
                "two-to-five",
                "audience",
                "everyone",
                "words",
                words);
        assertThat(text(warned)).contains("telefoonnummer", "straat", "Laat het toch zien", words);
        assertThat(profiles.mine(sam).orElseThrow().items()).hasSize(1);

        post(
                sam,
                "experience",
                "experience",
                "grief",
                "band",
                "two-to-five",
                "audience",
                "everyone",
                "words",
                words,
                "read",
                "phone",
                "read",
                "address");
        assertThat(profiles.mine(sam).orElseThrow().items()).hasSize(2);
    }

    @Test
    void aNameThatSaysMoreThanANameIsShownToItsWriterFirst() {
        var sam = sam();

        assertThat(text(post(sam, "name", "name", "Sam 06 12345678"))).contains("telefoonnummer", "Laat het toch zien");
        assertThat(name(sam)).isEqualTo("Sam");

        assertThat(text(post(sam, "name", "name", "Sam www.sam.nl", "read", "phone")))
                .contains("een link");
        assertThat(name(sam)).isEqualTo("Sam");

        post(sam, "name", "name", "Sam 06 12345678", "read", "phone");
        assertThat(name(sam)).isEqualTo("Sam 06 12345678");
    }

    @Test
    void whatOnlyItsWriterReadIsLookedAtBeforeOthersReadIt() {
        var sam = sam();
        profiles.tell(
                sam, new Telling("grief", Band.TWO_TO_FIVE, Set.of(), "Bel me op 06 12345678.", Audience.ONLY_ME));
        var item = profiles.mine(sam).orElseThrow().items().stream()
                .filter(one -> one.experience().equals("grief"))
                .findFirst()
                .orElseThrow();

        var warned = post(sam, "items/" + item.id() + "/audience", "audience", "everyone");

        assertThat(text(warned)).contains("telefoonnummer", "Laat het toch zien", "Bel me op 06 12345678.");
        assertThat(profiles.mine(sam).orElseThrow().items()).contains(item);
    }

    @Test
    void noHoursAreNoTicksAndNobodyIsFoundWithoutHours() {
        var sam = sam();
        assertThat(text(get(sam, "/profile/hours"))).contains("checked");

        post(sam, "hours");

        assertThat(text(get(sam, "/profile/hours"))).doesNotContain("checked");
        assertThat(directory.listed(Viewer.visitor(), sam.id())).isFalse();
    }

    @Test
    void anExperienceIsChosenByItsTellerOnly() {
        var sam = sam();
        assertThat(text(get(sam, "/profile/experience")))
                .contains("<option value=\"\" selected=\"selected\">Kies een ervaring", "Hooguit 600 tekens.")
                .doesNotContainPattern("name=\"band\"[^>]*checked");

        var open = post(sam, "experience", "experience", "", "audience", "everyone", "words", "Het kan.");

        assertThat(open).hasStatus(422);
        assertThat(text(open))
                .contains("Kies over welke ervaring je vertelt.", "Kies hoe lang je ermee omgaat.", "Het kan.");
        assertThat(profiles.mine(sam).orElseThrow().items()).hasSize(1);
    }

    @Test
    void wordsThatAreTooLongStayWhole() {
        var sam = sam();
        var words = "a".repeat(600) + "en dit is het einde";

        var tooMuch = post(
                sam,
                "experience",
                "experience",
                "grief",
                "band",
                "two-to-five",
                "audience",
                "everyone",
                "words",
                words);

        assertThat(tooMuch).hasStatus(422);
        assertThat(text(tooMuch))
                .contains("Je schreef 619 tekens; er passen er 600.", words)
                .doesNotContain("maxlength");
        assertThat(profiles.mine(sam).orElseThrow().items()).hasSize(1);
    }

    @Test
    void aTownIsAskedForWhenItMayBeMoreThanOne() {
        var sam = sam();

        var which = post(sam, "place", "how", "online", "town", "Rijswijk");
        assertThat(which).hasStatus(422);
        assertThat(text(which)).contains("Welke bedoel je?", "Rijswijk, Noord-Brabant", "value=\"Rijswijk\"");

        post(sam, "place", "how", "online", "town", "Rijswijk, Noord-Brabant");
        var chosen = profiles.mine(sam).orElseThrow().locality();
        assertThat(chosen).isPresent();
        assertThat(post(sam, "place", "how", "online", "town", "Rijswijk (Noord-Brabant)"))
                .hasRedirectedUrl("/profile");
        assertThat(profiles.mine(sam).orElseThrow().locality()).isEqualTo(chosen);
        assertThat(post(sam, "place", "how", "online", "town", "")).hasRedirectedUrl("/profile");
        assertThat(profiles.mine(sam).orElseThrow().locality()).isEmpty();
    }

    private String name(Viewer peer) {
        return directory.card(Viewer.visitor(), peer.id()).orElseThrow().name();
    }

    @Test
    void case_13_6_aNameThatLooksLikeAnotherOrLikeAnOrganisationIsNotTaken() {
        var sam = sam();
        var names = Map.of(
                "Sаm", "meer dan één alfabet",
                "Zij Aan  Zij", "organisatie of programma",
                "zíj-aan-zij helpt", "organisatie of programma");

        names.forEach((name, why) -> {
            var answer = post(sam, "name", "name", name);
            assertThat(answer).as(name).hasStatus(422);
            assertThat(text(answer)).contains(why);
            assertThat(name(sam)).isEqualTo("Sam");
        });
        for (var name : List.of("Сергей", "José-María", "李 Lee", "Ζωή")) {
            post(sam, "name", "name", name);
            assertThat(name(sam)).isEqualTo(name);
        }
    }

    @Test
    void whatACertificateIsNotForIsSaidBesideIt() {
        var sam = sam();
        assertThat(text(get(sam, "/profile"))).doesNotContain("Je certificaat is niet voor deze ervaring");

        certifying.endorsed(
                Viewer.job(),
                new Endorsed(
                        sam.id(),
                        sam.programmes().iterator().next(),
                        Level.CERTIFICATE,
                        Set.of(Endorsement.MENTAL_HEALTH),
                        clock.instant().plus(Duration.ofDays(90))));

        assertThat(text(get(sam, "/profile"))).contains("Je certificaat is niet voor deze ervaring");
    }

    @Test
    void case_15_2_whatSomebodyMayDoIsReadByWhoLooksAndByThemselves() {
        var sam = sam();
        assertThat(text(get(sam, "/profile"))).contains("met certificaat", "Je mag een groep begeleiden");
        assertThat(shown(sam)).contains("langere tijd je mentor zijn", "een groep begeleiden");

        certifying.provisional(
                Viewer.job(), sam.id(), sam.programmes().iterator().next(), true);
        assertThat(text(get(sam, "/profile")))
                .contains("Je maakt je certificaat nog af", "iemands mentor", "Een groep begeleiden kan als")
                .doesNotContain("Je mag een groep begeleiden");
        assertThat(shown(sam))
                .contains("Ervaringsdeskundige die het certificaat nog afmaakt", "Mag, met iemand ernaast")
                .doesNotContain("een groep begeleiden");

        certify(sam, Level.VOLUNTEER);
        assertThat(text(get(sam, "/profile")))
                .contains("vrijwilliger met korte training", "Mentor zijn kan met een certificaat")
                .doesNotContain("iemands mentor");
        assertThat(shown(sam))
                .contains("Vrijwilliger met korte training", "Is er om te praten en te luisteren")
                .doesNotContain("langere tijd");
    }

    private void certify(Viewer peer, Level level) {
        certifying.endorsed(
                Viewer.job(),
                new Endorsed(
                        peer.id(),
                        peer.programmes().iterator().next(),
                        level,
                        Set.of(Endorsement.values()),
                        clock.instant().plus(Duration.ofDays(90))));
    }

    private String shown(Viewer peer) {
        return text(browser.get()
                .uri("/peers/{id}", peer.id())
                .header("Accept-Language", "nl")
                .exchange());
    }

    @Test
    void case_10_2_whoeverSellsIsAskedAboutTheirLinkAndCanBeReported() {
        var sam = sam();

        var warned = post(
                sam,
                "experience",
                "experience",
                "grief",
                "band",
                "two-to-five",
                "audience",
                "everyone",
                "words",
                "Detox in 3 dagen? www.wonderkuur.nl");

        assertThat(text(warned)).contains("www.wonderkuur.nl", "Laat het toch zien");
        assertThat(text(browser.get().uri("/peers/{id}", sam.id()).exchange()))
                .contains("/concerns/new?kind=profile&amp;about=" + sam.id())
                .doesNotContain("wonderkuur");
    }

    @Test
    void whoeverChoosesToHearByMailHearsByMailAndIsNotFoundWhenMailStops() {
        var sam = sam();
        assertThat(post(sam, "hearing", "hearing", "mail")).hasStatus(422);
        assertThat(text(post(sam, "hearing", "hearing", "mail")))
                .contains("Mail komt nog niet bij je aan", "/account/mail");
        assertThat(hears(sam)).contains(Hearing.PAGE);

        var address = TestAddresses.of(sam);
        assertThat(post(sam, "hearing", "hearing", "mail")).as("not wished").hasStatus(422);
        mail.change(sam, new Wish(true, LocalTime.NOON, LocalTime.NOON, ZoneOffset.UTC));
        assertThat(post(sam, "hearing", "hearing", "mail")).hasRedirectedUrl("/profile");
        assertThat(hears(sam)).contains(Hearing.MAIL);
        assertThat(directory.listed(Viewer.visitor(), sam.id())).isTrue();

        open.ask(open.guest(), sam);
        await().untilAsserted(() -> {
            timers.fireNext(Viewer.job());
            assertThat(letterbox.to(address)).hasSize(1);
        });

        mail.change(sam, Wish.NONE);
        assertThat(hears(sam)).isEmpty();
        assertThat(directory.listed(Viewer.visitor(), sam.id())).isFalse();
        assertThat(text(get(sam, "/profile"))).contains("Kies hoe je hoort van een vraag");
    }

    private Optional<Hearing> hears(Viewer peer) {
        return profiles.mine(peer).orElseThrow().availability().hears();
    }

    @Test
    void thePeerChoosesTheClockTheirHoursAreOn() {
        var sam = sam();
        assertThat(text(get(sam, "/profile/hours")))
                .contains("Op de klok van")
                .containsPattern("value=\"Europe/Amsterdam\" selected");

        post(sam, "hours", "part", "7", "zone", "America/New_York");
        assertThat(profiles.mine(sam).orElseThrow().hours())
                .isEqualTo(WeekHours.read(ZoneId.of("America/New_York"), "2 18:00-00:00"));
        post(sam, "hours", "part", "7", "zone", "Mars/Olympus");
        assertThat(profiles.mine(sam).orElseThrow().hours().zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(text(browser.get()
                        .uri("/peers/{id}", sam.id())
                        .header("Accept-Language", "nl")
                        .exchange()))
                .contains("op de klok van New York");
    }

    @Test
    void case_13_6_hidden_characters_in_a_name_are_gone_and_markup_is_shown_plain() {
        var sam = sam();

        post(sam, "name", "name", "Ｓam\u202e<b>\u200b ");

        assertThat(directory.card(Viewer.visitor(), sam.id()).orElseThrow().name())
                .isEqualTo("Sam<b>");
        assertThat(text(browser.get().uri("/peers/{id}", sam.id()).exchange())).contains("Sam&lt;b&gt;");
    }

    @Test
    void case_1_6_pausing_takes_one_tap_and_coming_back_asks_whether_the_profile_holds() {
        var sam = sam();

        assertThat(post(sam, "pause")).hasRedirectedUrl("/profile");
        assertThat(directory.listed(Viewer.visitor(), sam.id())).isFalse();
        assertThat(text(get(sam, "/profile"))).contains("Niemand hoort waarom", "Ik ben er weer");

        assertThat(post(sam, "return", "people", "3")).hasRedirectedUrl("/profile?holds");
        assertThat(text(get(sam, "/profile?holds="))).contains("Klopt je profiel nog?");
        assertThat(profiles.mine(sam).orElseThrow().availability().capacity()).isEqualTo(3);
    }

    @Test
    void aYesToBeingListedIsKeptWithTheWordsThatWereRead() {
        var sam = sam();
        assertThat(consents.current(sam, Profiles.CONSENT).orElseThrow().wording())
                .isEqualTo(new Consent.Wording("directory.consent", "2/1"));

        post(sam, "consent", "yes", "false");

        assertThat(consents.current(sam, Profiles.CONSENT)).isEmpty();
        assertThat(directory.listed(Viewer.visitor(), sam.id())).isFalse();
    }

    @Test
    void withdrawingTakesOneTap() {
        var sam = sam();
        var item = profiles.mine(sam).orElseThrow().items().getFirst();

        assertThat(post(sam, "items/" + item.id() + "/withdrawal")).hasRedirectedUrl("/profile");

        assertThat(profiles.mine(sam).orElseThrow().items()).isEmpty();
        assertThat(directory.card(Viewer.visitor(), sam.id())).isEmpty();
    }

    @Test
    void whoeverIsNoPeerHasNoProfileAndTouchesNobodyElses() {
        var sam = sam();
        var item = profiles.mine(sam).orElseThrow().items().getFirst();
        var other = sam();

        assertThat(get(Persons.guest(), "/profile")).hasStatus(404);
        assertThat(post(Persons.guest(), "pause")).hasStatus(404);
        post(other, "items/" + item.id() + "/withdrawal");
        post(other, "items/" + item.id() + "/audience", "audience", "only-me");
        assertThat(profiles.mine(sam).orElseThrow().items()).containsExactly(item);
    }

    private Viewer sam() {
        return peers.listed(peers.programme(), "Sam", "alcohol", Band.FIVE_OR_MORE);
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return browser.get()
                .uri(path)
                .with(Signed.in(viewer))
                .header("Accept-Language", "nl")
                .exchange();
    }

    private MvcTestResult post(Viewer viewer, String step, String... pairs) {
        var request = browser.post()
                .uri("/profile/" + step)
                .with(Signed.in(viewer))
                .with(csrf())
                .header("Accept-Language", "nl");
        for (var i = 0; i < pairs.length; i += 2) {
            request = request.param(pairs[i], pairs[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
