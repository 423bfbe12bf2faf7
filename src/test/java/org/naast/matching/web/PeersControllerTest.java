package org.naast.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naast.apart.Apart;
import org.naast.directory.Audience;
import org.naast.directory.Band;
import org.naast.directory.Profiles;
import org.naast.directory.Telling;
import org.naast.reference.Localities;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NaastTest
class PeersControllerTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ListedPeers peers;

    @Autowired
    Profiles profiles;

    @Autowired
    Apart apart;

    @Autowired
    Localities localities;

    @Test
    void theFormAsksForNothingThatMustBeFilledIn() {
        peers.programme();

        assertThat(text(browser.get()
                        .uri("/peers")
                        .header("Accept-Language", "nl")
                        .exchange()))
                .contains("Wie zoek je?", "Alcohol", "Laat zien wie past")
                .doesNotContain("required");
    }

    @Test
    void theAnswerShowsWhoFitsWithReasonsAndCarriesTheNeedInHiddenFields() {
        samira("fy");

        assertThat(text(post("nl", "language", "fy", "experience", "bipolar", "way", "faith")))
                .contains(
                        "Eén persoon met dezelfde ervaring",
                        "Kent dit zelf: Bipolaire stoornis. Al 5 jaar of langer ermee op weg",
                        "Spreekt ",
                        "Heeft tijd op dinsdagavond",
                        "Gaat er op een andere manier mee om",
                        "Vaste slaap helpt mij.",
                        "Vraag Samira",
                        "name=\"experience\" value=\"bipolar\"");
        assertThat(text(post("en", "language", "fy", "experience", "bipolar")))
                .contains("One person with the same experience", "Ask Samira", "Has time on Tuesday evening");
    }

    @Test
    void theLanguageChangesWithAllThatWasFilledIn() {
        samira("it");
        assertThat(text(post("nl", "language", "it", "experience", "bipolar")))
                .contains(
                        "form=\"again\" formnovalidate name=\"read-in\" value=\"en\" lang=\"en\" formaction=\"/peers\"");

        var found = post("nl", "language", "it", "experience", "bipolar", "read-in", "en");
        var form = post("nl", "first", "yes", "read-in", "en", "town", "Xyzzyburg", "experience", "bipolar");

        assertThat(text(found)).contains("One person with the same experience", "Ask Samira");
        assertThat(found.getResponse().getHeader("Set-Cookie")).contains("language=en");
        assertThat(form).hasStatusOk();
        assertThat(text(form))
                .contains("Who are you looking for?", "value=\"Xyzzyburg\"", "value=\"bipolar\" checked")
                .doesNotContain("Ask Samira");
    }

    @Test
    void aTownChosenEarlierStaysInTheOtherLanguage() {
        peers.programme();
        var town = localities.search("Den Haag", "NL").getFirst();

        var form = post("nl", "first", "yes", "read-in", "en", "place", town.id(), "town", town.name(Locale.of("nl")));

        assertThat(text(form)).contains("value=\"" + town.id() + "\"", "value=\"" + town.name(Locale.ENGLISH) + "\"");
    }

    @Test
    void aLinkChangesNoLanguage() {
        peers.programme();

        assertThat(browser.get()
                        .uri("/peers?read-in=en")
                        .header("Accept-Language", "nl")
                        .exchange()
                        .getResponse()
                        .getHeader("Set-Cookie"))
                .doesNotContain("language=");
    }

    @Test
    void nobodyFitsIsAPageWithWaysOn() {
        samira("lb");

        assertThat(text(post("nl", "language", "lb", "experience", "bipolar", "part", "1")))
                .contains("Nu past niemand bij al je wensen", "Ook op andere tijden", "1 persoon");
    }

    @Test
    void somebodyKnownIsGoneFromThePageAndStaysGone() {
        var samira = samira("cy");
        var noor = Persons.guest();

        var after = browser.post()
                .uri("/peers")
                .with(Signed.in(noor))
                .with(csrf())
                .header("Accept-Language", "nl")
                .param("language", "cy")
                .param("knows", samira.id().toString())
                .exchange();

        assertThat(text(after)).doesNotContain("Vraag Samira").contains("name=\"not\"");
        assertThat(apart.between(noor, noor.id(), samira.id())).isTrue();
    }

    @Test
    void aTownThatIsNoneOfOursIsSaidBesideItsField() {
        peers.programme();

        var answer = post("nl", "town", "Xyzzyburg", "language", "ga");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Die plaats kennen we niet", "value=\"Xyzzyburg\"");
    }

    @Test
    void aTownIsNeverGuessed() {
        peers.programme();

        for (var typed : List.of("<b>u</b>", "u", "&lt;")) {
            assertThat(post("nl", "town", typed, "language", "ga")).hasStatus(422);
        }
        var which = post("en", "town", "Springfield", "language", "ga");
        assertThat(which).hasStatus(422);
        assertThat(text(which)).contains("Which one do you mean?", "Springfield, IL");
        assertThat(post("en", "town", "Springfield, IL", "language", "ga")).hasStatusOk();
        assertThat(post("nl", "town", " ", "language", "ga")).hasStatusOk();
    }

    @Test
    void aTownIsLookedForFirstInTheCountryTheInstallationServesWhateverTheLanguage() {
        peers.programme();
        var here = localities.search("Amsterdam", "NL").getFirst().id();

        assertThat(text(post("en", "town", "Amsterdam", "language", "ga"))).contains("value=\"" + here + "\"");
    }

    @Test
    void theirWordsAreAboutWhatWasAsked() {
        var samira = samira("bn");
        profiles.tell(
                samira, new Telling("grief", Band.FIVE_OR_MORE, Set.of(), "Rouw heeft tijd nodig.", Audience.EVERYONE));
        profiles.tell(samira, new Telling("alcohol", Band.FIVE_OR_MORE, Set.of(), "", Audience.EVERYONE));

        assertThat(text(post("nl", "language", "bn", "experience", "grief")))
                .contains("“Rouw heeft tijd nodig.”")
                .doesNotContain("“Vaste slaap");
    }

    @Test
    void distancesAreRoundedBetweenTowns() {
        var samira = samira("so");
        profiles.live(
                samira,
                Optional.of(localities.search("Utrecht", "NL").getFirst().id()),
                true,
                true);

        assertThat(text(post("nl", "language", "so", "town", "Amersfoort")))
                .contains("Woont in Utrecht, ongeveer 20 km verderop; jullie kunnen elkaar zien");
    }

    @Test
    void notThereAndNotListedAreTheSamePage() {
        var samira = samira("am");
        assertThat(text(browser.get().uri("/peers/{id}", samira.id()).exchange()))
                .contains("Samira", "Vaste slaap helpt mij.");
        profiles.pause(samira);

        var notListed = browser.get().uri("/peers/{id}", samira.id()).exchange();
        var notThere = browser.get().uri("/peers/{id}", PersonId.next()).exchange();

        assertThat(notListed).hasStatus(404);
        assertThat(notThere).hasStatus(404);
        assertThat(browser.get().uri("/peers/{id}", "nonsense").exchange()).hasStatus(404);
    }

    private Viewer samira(String language) {
        var samira = peers.listed(
                peers.programme(),
                "Samira",
                new Telling(
                        "bipolar",
                        Band.FIVE_OR_MORE,
                        Set.of("medication"),
                        "Vaste slaap helpt mij.",
                        Audience.EVERYONE));
        profiles.speak(samira, List.of(language), Optional.empty(), Set.of());
        return samira;
    }

    private MvcTestResult post(String language, String... pairs) {
        var request = browser.post().uri("/peers").with(csrf()).header("Accept-Language", language);
        for (var i = 0; i < pairs.length; i += 2) {
            request = request.param(pairs[i], pairs[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        assertThat(result).bodyText().doesNotContain("??");
        return new String(
                result.getMvcResult().getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
