package org.naast.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.certification.Certificate;
import org.naast.certification.Proposals;
import org.naast.certification.Showing;
import org.naast.certification.Suspensions;
import org.naast.directory.Band;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A certificate on paper: for its holder alone, and its code leads to what is true now. */
@NaastTest
class PaperTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Proposals proposals;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Showing showing;

    @Autowired
    SignIn signIn;

    @Autowired
    Programmes programmes;

    @Autowired
    ListedPeers peers;

    @Autowired
    TestClock clock;

    private ProgrammeId programme;
    private Viewer els;
    private Viewer samira;
    private UUID id;
    private String code;

    @BeforeEach
    void aLink() {
        programme = peers.programme();
        els = Persons.coordinator(programme);
        var made = signIn.make("samira" + Ids.next(), "Samira Demir", "een fiets zonder bel in mei", "nl");
        samira = new Viewer(made.person(), Role.PEER, Set.of(programme));
        programmes.admit(Viewer.job(), programme, samira.id(), Role.PEER);
        certify(samira);
        id = showing.mine(samira).getFirst().id();
        code = showing.show(samira, id).orElseThrow();
    }

    @AfterEach
    void today() {
        clock.real();
    }

    /** Whoever changes the name on the paper, or puts its code on another, leads to a page that says whose it is. */
    @Test
    void case_12_4_theCodeHoldsTheLinkAloneAndLeadsToWhatIsTrue() throws Exception {
        var scanned = scan(pdf("nl"));

        assertThat(scanned).matches("https?://[^/]+/verify/" + code);
        var page = text(get(scanned.substring(scanned.indexOf("/verify/"))));
        assertThat(page).contains("Dit certificaat geldt nu", "Samira Demir");

        suspensions.suspend(els, samira.id(), programme, "Eerst nagaan.");
        assertThat(text(get("/verify/" + code))).contains("Dit certificaat geldt nu niet");
    }

    @Test
    void itSaysWhatTheLinkSaysAndNoMoreInBothLanguages() throws IOException {
        assertThat(words(pdf("nl")))
                .contains(
                        "Samira Demir",
                        "Ervaringsdeskundige met een certificaat",
                        "Gegeven door Trainingshuis, van",
                        "Geldt het nu?",
                        "/verify/" + code)
                .doesNotContain("bipolar", "??", id.toString(), "Is it valid");
        assertThat(words(pdf("en")))
                .contains(
                        "Samira Demir",
                        "Peer specialist with a certificate",
                        "Given by Trainingshuis, from",
                        "Is it valid now?",
                        "/verify/" + code)
                .doesNotContain("Geldt", "??");
        assertThat(take(samira, id, code, "nl").getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"certificaat.pdf\"");
    }

    @Test
    void whereNoNameIsKnownItSaysSo() throws IOException {
        samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        certify(samira);
        id = showing.mine(samira).getFirst().id();
        code = showing.show(samira, id).orElseThrow();

        assertThat(words(pdf("nl"))).contains("(geen naam bij dit certificaat)").doesNotContain("–");
        assertThat(words(pdf("en"))).contains("(no name with this certificate)").doesNotContain("–");
    }

    @Test
    void itsHolderFindsItWhereTheLinkIs() {
        var page = text(post(samira, "/certificate/" + id + "/link"));

        assertThat(page).contains("/certificate/" + id + "/paper", "PDF in het Nederlands", "PDF in het Engels");
        var fresh = page.replaceAll("(?s).*name=\"code\" value=\"([-_A-Za-z0-9]+)\".*", "$1");
        assertThat(take(samira, id, fresh, "nl")).hasStatusOk();
        assertThat(take(samira, id, code, "nl")).as("its link is over").hasStatus(404);
    }

    @Test
    void nobodyElseHasItMade() {
        var hamid = peers.listed(programme, "Hamid", "bipolar", Band.FIVE_OR_MORE);
        certify(hamid);
        var his = showing.mine(hamid).getFirst().id();
        showing.show(hamid, his);
        for (var stranger : List.of(hamid, els, Persons.member(), Persons.guest())) {
            assertThat(take(stranger, id, code, "nl")).hasStatus(404);
            assertThat(text(take(stranger, id, code, "nl")))
                    .isEqualTo(text(take(stranger, UUID.randomUUID(), code, "nl")));
        }
        assertThat(take(hamid, his, code, "nl")).as("his name and her link").hasStatus(404);
        assertThat(take(samira, id, "", "nl")).hasStatus(404);
    }

    @Test
    void whatDoesNotHoldHasNoPaper() {
        suspensions.suspend(els, samira.id(), programme, "Eerst nagaan.");
        assertThat(take(samira, id, code, "nl")).hasStatus(404);
        assertThat(text(post(samira, "/certificate/" + id + "/link"))).doesNotContain("/paper");
        suspensions.lift(els, samira.id(), programme);

        clock.advance(Duration.ofDays(102));
        assertThat(take(samira, id, code, "nl")).hasStatus(404);
    }

    private void certify(Viewer holder) {
        var last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(100);
        Papers.record(
                proposals,
                new Certificate(
                        holder.id(),
                        programme,
                        "Trainingshuis",
                        Level.CERTIFICATE,
                        Set.of(Endorsement.MENTAL_HEALTH),
                        last.minusYears(1),
                        Optional.of(last),
                        last.minusYears(1)));
    }

    private byte[] pdf(String language) {
        var taken = take(samira, id, code, language);
        assertThat(taken).hasStatusOk().hasContentType("application/pdf");
        return taken.getMvcResult().getResponse().getContentAsByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** As a camera reads it from a screen. */
    private static String scan(byte[] pdf) throws IOException, ReaderException {
        try (var document = Loader.loadPDF(pdf)) {
            var seen = new PDFRenderer(document).renderImageWithDPI(0, 100);
            var dots = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
            var source = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), dots);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }

    private MvcTestResult take(Viewer viewer, UUID certificate, String code, String language) {
        return browser.post()
                .uri("/certificate/" + certificate + "/paper")
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .with(csrf())
                .param("code", code)
                .param("language", language)
                .exchange();
    }

    private MvcTestResult post(Viewer viewer, String path) {
        return browser.post()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).header("Accept-Language", "nl").exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
