package org.naast.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.certification.Certificate;
import org.naast.certification.Proposals;
import org.naast.certification.Showing;
import org.naast.credentials.BadgeFile;
import org.naast.directory.Level;
import org.naast.organisations.Programmes;
import org.naast.people.SignIn;
import org.naast.reference.Endorsement;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.testing.TestClock;
import org.naast.viewer.Ids;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A badge in a picture is the same badge: real for whoever checks it, and for its holder alone to take along. */
@NaastTest
class BakedTest {

    private static final String GENUINE = "Deze badge is echt en geldt";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Proposals proposals;

    @Autowired
    Showing showing;

    @Autowired
    ListedPeers peers;

    @Autowired
    SignIn signIn;

    @Autowired
    Programmes programmes;

    @Autowired
    TestClock clock;

    private ProgrammeId programme;
    private Viewer noor;
    private UUID id;

    @BeforeEach
    void aCertificateOfSomebodyWithAName() {
        programme = peers.programme();
        var made = signIn.make("noor" + Ids.next(), "Noor van Dijk", "een fiets zonder bel in mei", "nl");
        noor = new Viewer(made.person(), Role.PEER, Set.of(programme));
        programmes.admit(Viewer.job(), programme, noor.id(), Role.PEER);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Papers.record(
                proposals,
                new Certificate(
                        noor.id(),
                        programme,
                        "Trainingshuis",
                        Level.CERTIFICATE,
                        Set.of(Endorsement.MENTAL_HEALTH),
                        today.minusYears(1),
                        Optional.of(today.plusDays(100)),
                        today.minusYears(1)));
        id = showing.mine(noor).getFirst().id();
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void whoeverIsSentThePictureReadsThatItIsReal(String kind) {
        assertThat(verdict(taken(kind)))
                .contains(
                        GENUINE,
                        "Het plaatje zelf kan veranderd zijn",
                        "<dd>Noor van Dijk</dd>",
                        "<dd>Trainingshuis</dd>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void oneChangedByteInItIsNotGenuine(String kind) {
        for (var word : List.of("Trainingshuis", "Noor van Dijk", "validUntil", "proofValue\":\"z")) {
            var picture = taken(kind);
            var place = new String(picture, StandardCharsets.ISO_8859_1).indexOf(word, kind.equals("svg") ? 150 : 0);
            assertThat(place).as(word).isPositive();
            picture[place + word.length() - 1]++;

            assertThat(verdict(picture)).as(word).doesNotContain(GENUINE);
        }
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "svg, image/svg+xml", "'', application/json"})
    void itIsAFileThatIsNotKeptOnTheWayAndNamesNobody(String kind, String type) {
        var answer = take(noor, id, kind, "nl").getResponse();

        assertThat(answer.getContentType()).startsWith(type);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("badge." + (kind.isEmpty() ? "json" : kind))
                .doesNotContainIgnoringCase(
                        "noor", "dijk", id.toString(), noor.id().toString());
        assertThat(answer.getContentAsByteArray()).hasSizeLessThan(kind.equals("png") ? 32_000 : 4_000);
    }

    @Test
    void whatIsSeenSaysTheLevelAndWhoGaveItAndNobodysName() {
        for (var seen : List.of(
                List.of("nl", "Ervaringsdeskundige met een certificaat", "Gegeven door Trainingshuis", "Geldt het nu?"),
                List.of("en", "Peer specialist with a certificate", "Given by Trainingshuis", "Is it valid now?"))) {
            var file = take(noor, id, "svg", seen.getFirst()).getResponse().getContentAsByteArray();
            var picture = new String(file, StandardCharsets.UTF_8).replaceFirst("(?s)<!\\[CDATA\\[.*]]>", "");

            assertThat(picture)
                    .contains("xml:lang=\"" + seen.getFirst() + "\"", "naast", "/verify")
                    .contains("<title id=\"what\">" + seen.get(1) + ". " + seen.get(2) + ".</title>")
                    .contains(seen.get(3))
                    .doesNotContain("Noor", "Dijk", "??", noor.id().toString());
            assertThat(BadgeFile.text(file)).get().asString().contains("Noor van Dijk");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void nobodyElseTakesItAlong(String kind) {
        var hamid = peers.listed(programme, "Hamid", "bipolar", org.naast.directory.Band.FIVE_OR_MORE);
        for (var stranger : List.of(hamid, Persons.coordinator(programme), Persons.member(), Persons.guest())) {
            assertThat(take(stranger, id, kind, "nl")).hasStatus(404);
            assertThat(take(stranger, id, kind, "nl").getResponse().getContentAsByteArray())
                    .isEqualTo(take(stranger, UUID.randomUUID(), kind, "nl")
                            .getResponse()
                            .getContentAsByteArray());
        }
        assertThat(take(noor, id, kind, "nl")).hasStatusOk();
        clock.advance(Duration.ofDays(102));
        assertThat(take(noor, id, kind, "nl")).as("it has ended").hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theirPageOffersEachKind(String language) {
        assertThat(browser.get()
                        .uri("/certificate")
                        .header("Accept-Language", language)
                        .with(Signed.in(noor))
                        .exchange())
                .bodyText()
                .contains(
                        "action=\"/certificate/" + id + "/badge\"",
                        "formaction=\"/certificate/" + id + "/badge/png\"",
                        "formaction=\"/certificate/" + id + "/badge/svg\"",
                        language.equals("nl") ? "Je naam staat in het bestand" : "Your name is in the file")
                .doesNotContain("??");
    }

    private byte[] taken(String kind) {
        var taken = take(noor, id, kind, "nl");
        assertThat(taken).hasStatusOk();
        return taken.getResponse().getContentAsByteArray();
    }

    private MvcTestResult take(Viewer viewer, UUID certificate, String kind, String language) {
        return browser.post()
                .uri("/certificate/" + certificate + "/badge" + (kind.isEmpty() ? "" : "/" + kind))
                .header("Accept-Language", language)
                .with(Signed.in(viewer))
                .with(csrf())
                .exchange();
    }

    private String verdict(byte[] file) {
        return new String(
                browser.post()
                        .uri("/verify")
                        .multipart()
                        .file(new MockMultipartFile("file", "badge", "application/octet-stream", file))
                        .header("Accept-Language", "nl")
                        .with(csrf())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
