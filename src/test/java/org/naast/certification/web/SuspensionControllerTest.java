package org.naast.certification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.certification.Certificate;
import org.naast.certification.Proposals;
import org.naast.directory.Band;
import org.naast.directory.Level;
import org.naast.reference.Endorsement;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.testing.TestClock;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Stopping, deciding and reading why, on the page. */
@NaastTest
class SuspensionControllerTest {

    @Autowired
    Proposals proposals;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester browser;

    private ProgrammeId programme;
    private Viewer els;
    private Viewer samira;
    private String path;

    @BeforeEach
    void aCertificate() {
        programme = peers.programme();
        els = open.coordinator(programme);
        samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Papers.record(
                proposals,
                new Certificate(
                        samira.id(),
                        programme,
                        "Trainingshuis",
                        Level.CERTIFICATE,
                        Set.of(Endorsement.MENTAL_HEALTH),
                        today,
                        Optional.empty(),
                        today));
        path = "/programme/" + programme + "/certificates/" + samira.id() + "/suspension";
    }

    @Test
    void aReasonIsNeededAndWhatWasTypedStays() {
        assertThat(post(els, path, "  ")).hasStatus(422);
        var tooLong = post(els, path, "x".repeat(1001));
        assertThat(tooLong).hasStatus(422);
        assertThat(text(tooLong)).contains("Dit is te lang", "x".repeat(1001));
        assertThat(text(get(samira, "/certificate"))).doesNotContain("stilgezet");
    }

    @Test
    void oneStopsASecondDecidesAndTheHolderReadsWhy() {
        assertThat(post(els, path, "Eerst nagaan <b>wat</b> er was")).hasRedirectedUrl(path);
        var page = text(get(els, path));
        assertThat(page)
                .contains("is stilgezet", "Eerst nagaan &lt;b&gt;wat&lt;/b&gt; er was", "Laat het weer gelden")
                .contains("Jij bent hier de enige coördinator", "/invitations")
                .doesNotContain("??", "Houd het stilgezet");
        var second = Persons.coordinator(programme);
        assertThat(text(get(second, path))).contains("Houd het stilgezet");
        assertThat(text(get(els, "/programme/" + programme + "/certificates"))).contains("Stilgezet");
        assertThat(text(get(samira, "/certificate")))
                .contains("heeft je certificaat voor nu stilgezet", "Een tweede persoon kijkt ernaar", "Geldt nu niet");

        assertThat(post(els, path + "/confirmation", ""))
                .as("they read that another has to")
                .hasRedirectedUrl(path);
        assertThat(text(get(second, path))).contains("Houd het stilgezet");
        assertThat(post(second, path + "/confirmation", "")).hasRedirectedUrl(path);
        assertThat(text(get(samira, "/certificate"))).contains("Twee mensen hebben dit beslist");

        assertThat(text(get(samira, "/day"))).contains("Je certificaat telt nu niet", "href=\"/certificate\"");
        assertThat(text(get(samira, "/profile"))).contains("Je certificaat telt nu niet");
        assertThat(text(get(els, path)))
                .contains("Het geldt weer als twee van jullie dat zeggen", "Vraag een tweede om het weer te laten")
                .doesNotContain("is dan meteen weer te vinden");
        assertThat(post(els, path + "/end", "")).hasRedirectedUrl(path);
        assertThat(text(get(second, path))).contains("vraagt om het weer te laten gelden");
        assertThat(post(els, path + "/end", "")).hasRedirectedUrl(path);
        assertThat(text(get(samira, "/certificate"))).as("not twice the same").contains("stilgezet");
        assertThat(post(second, path + "/end", "")).hasRedirectedUrl("/programme/" + programme + "/certificates");
        assertThat(text(get(samira, "/certificate"))).contains("Geldt nu").doesNotContain("stilgezet");
    }

    @Test
    void twoTakeItBackForGoodAndNobodyAloneBringsItBack() {
        post(els, path, "Eerst nagaan");
        assertThat(post(els, path + "/revocation", "Te vroeg")).hasStatus(422);
        assertThat(text(get(els, path))).as("nobody found it right yet").doesNotContain("voorgoed");
        var second = Persons.coordinator(programme);
        post(second, path + "/confirmation", "");

        assertThat(text(post(els, path + "/revocation", " "))).contains("Schrijf in een paar woorden waarom");
        assertThat(text(post(els, path + "/revocation", "a".repeat(1001)))).contains("Dit is te lang", "aaaa");
        assertThat(post(els, path + "/revocation", "Er kwam meer bij\nDat bleef zo"))
                .hasRedirectedUrl(path);
        assertThat(post(els, path + "/revocation/agreement", "")).hasRedirectedUrl(path);
        assertThat(text(post(second, path + "/revocation", "Ik wil het ook")))
                .as("who comes second reads why, and has their own words back")
                .contains("je vraag niet verstuurd", "Ik wil het ook", "Er kwam meer bij\nDat bleef zo");
        assertThat(text(get(samira, "/certificate")))
                .as("not twice the same")
                .doesNotContain("ingetrokken", "Er kwam meer bij");
        for (var stranger : List.of(Persons.coordinator(peers.programme()), samira, Persons.member())) {
            assertThat(post(stranger, path + "/revocation", "Zomaar")).hasStatus(404);
            assertThat(post(stranger, path + "/revocation/agreement", "")).hasStatus(404);
        }
        assertThat(post(second, path + "/revocation/agreement", "")).hasRedirectedUrl(path);

        assertThat(text(get(samira, "/certificate")))
                .contains(
                        "heeft je certificaat ingetrokken",
                        "Toen ze het introkken, schreven ze",
                        "Er kwam meer bij",
                        "Geldt nu niet");
        assertThat(text(get(els, path)))
                .contains("Twee coördinatoren hebben het certificaat ingetrokken")
                .doesNotContain("is stilgezet", "Het staat stil");
        assertThat(text(get(els, path.replaceAll("/[0-9a-f-]{36}/suspension", ""))))
                .contains("Ingetrokken")
                .doesNotContain("Stilgezet");
        assertThat(post(els, path + "/end", "")).hasRedirectedUrl(path);
        assertThat(text(get(samira, "/certificate"))).as("no one tap").contains("ingetrokken");
    }

    @Test
    void whoDoNotAgreeReadItAndWhoeverAskedMayTakeThatBack() {
        post(els, path, "Eerst nagaan");
        var second = Persons.coordinator(programme);
        post(second, path + "/confirmation", "");
        assertThat(text(get(els, path))).doesNotContain("Ik vraag dit niet meer");
        post(els, path + "/end", "");
        assertThat(text(get(second, path))).doesNotContain("Ik vraag dit niet meer", "Praat er eerst samen over");
        post(second, path + "/revocation", "Het blijft niet veilig");

        assertThat(text(get(els, path))).contains("Praat er eerst samen over", "Ik vraag dit niet meer");
        assertThat(post(els, path + "/asked/end", "")).hasRedirectedUrl(path);

        assertThat(text(get(els, path)))
                .contains("wil het certificaat voorgoed intrekken")
                .doesNotContain("Praat er eerst samen over", "Ik vraag dit niet meer", "vraagt om het weer te laten");
        for (var stranger : List.of(Persons.coordinator(peers.programme()), samira, Persons.member())) {
            assertThat(post(stranger, path + "/asked/end", "")).hasStatus(404);
        }
    }

    @Test
    void whoeverSwitchesLanguageKeepsTheirReasonAndStopsNothing() {
        var page = browser.post()
                .uri(path)
                .param("reason", "Eerst nagaan")
                .param("read-in", "en")
                .header("Accept-Language", "nl")
                .with(Signed.in(els))
                .with(csrf())
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(text(page)).contains("Eerst nagaan", "Put it on hold now");
        assertThat(text(get(samira, "/certificate"))).doesNotContain("stilgezet");
    }

    @Test
    void forEverybodyElseItIsNotThere() {
        for (var stranger : List.of(Persons.coordinator(peers.programme()), samira, Persons.member())) {
            assertThat(get(stranger, path)).hasStatus(404);
            assertThat(post(stranger, path, "Zomaar")).hasStatus(404);
            assertThat(post(stranger, path + "/confirmation", "")).hasStatus(404);
            assertThat(post(stranger, path + "/end", "")).hasStatus(404);
        }
    }

    private MvcTestResult post(Viewer viewer, String to, String reason) {
        return browser.post()
                .uri(to)
                .param("reason", reason)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(Viewer viewer, String from) {
        return browser.get()
                .uri(from)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
