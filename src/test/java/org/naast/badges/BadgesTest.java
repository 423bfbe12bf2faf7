package org.naast.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.certification.Certificate;
import org.naast.certification.Proposals;
import org.naast.certification.Resting;
import org.naast.certification.Showing;
import org.naast.certification.Suspensions;
import org.naast.directory.Band;
import org.naast.directory.Level;
import org.naast.organisations.Programmes;
import org.naast.people.SignIn;
import org.naast.reference.Endorsement;
import org.naast.testing.Gone;
import org.naast.testing.Independent;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.Ids;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A certificate as a file: for its holder alone, true for whoever checks it, and taken back the moment it does not hold. */
@NaastTest
class BadgesTest {

    private static final String GENUINE = "Deze badge is echt en geldt";
    private static final String TAKEN_BACK = "Deze badge is hier echt gegeven, en geldt nu niet.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Proposals proposals;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Resting resting;

    @Autowired
    Showing showing;

    @Autowired
    ListedPeers peers;

    @Autowired
    SignIn signIn;

    @Autowired
    Programmes programmes;

    @Autowired
    Superuser superuser;

    @Autowired
    Gone gone;

    @Autowired
    TestClock clock;

    private ProgrammeId programme;
    private Viewer samira;
    private Viewer els;
    private UUID id;
    private LocalDate last;

    @BeforeEach
    void aCertificate() {
        programme = peers.programme();
        els = Persons.coordinator(programme);
        samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(100);
        record(Level.CERTIFICATE, last);
        id = showing.mine(samira).getFirst().id();
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void itsHolderTakesItAlongAndItSaysWhatTheLinkSaysAndNoMore() {
        var badge = badge();

        assertThat(verdict(badge)).contains(GENUINE);
        assertThat(badge)
                .contains("Trainingshuis")
                .doesNotContain(samira.id().toString(), id.toString(), "bipolar", "mental");
        assertThat(json(badge).getString("validUntil")).isEqualTo(last + "T23:00:00Z");
    }

    /** The standard asks for a name or an id: it is an id of this badge, by which nobody is found again. */
    @Test
    void withoutANameThereIsNoneInIt() {
        var subject = json(badge()).getJsonObject("credentialSubject");

        assertThat(subject).doesNotContainKey("identifier");
        assertThat(subject.getString("id"))
                .startsWith("urn:uuid:")
                .isNotEqualTo(json(badge()).getString("id"))
                .isEqualTo(json(badge()).getJsonObject("credentialSubject").getString("id"))
                .doesNotContain(samira.id().toString());
        record(Level.CERTIFICATE, last.plusDays(300));
        assertThat(json(badge()).getJsonObject("credentialSubject").getString("id"))
                .as("of another badge")
                .isNotEqualTo(subject.getString("id"));
    }

    /** A genuine badge is anybody's file; whose it is, is what whoever looks wants to know. */
    @Test
    void whoeverChecksItReadsWhoseItIsAndWhoGaveIt() {
        var made = signIn.make("noor" + Ids.next(), "Noor van Dijk", "een fiets zonder bel in mei", "nl");
        var noor = new Viewer(made.person(), Role.PEER, Set.of(programme));
        programmes.admit(Viewer.job(), programme, noor.id(), Role.PEER);
        record(noor, Level.CERTIFICATE, last);

        var taken = text(take(noor, showing.mine(noor).getFirst().id()));
        assertThat(json(taken).getJsonObject("credentialSubject")).doesNotContainKey("id");
        var named = verdict(taken);

        assertThat(named)
                .containsSubsequence(
                        "In het bestand zelf staat:",
                        "Gegeven aan</dt>",
                        "<dd>Noor van Dijk</dd>",
                        "<dd>Certificaat</dd>",
                        "<dd>Trainingshuis</dd>",
                        "Op het adres dat we hebben nagekeken</dt>",
                        "Kijk dan of de naam van diegene is.")
                .doesNotContain("In dit bestand staat niet van wie het is.", "<dd>did:web", "Het plaatje zelf");
        assertThat(verdict(badge()))
                .contains("<dd>In dit bestand staat niet van wie het is.</dd>")
                .doesNotContain("Kijk dan of de naam");
    }

    @Test
    void oneChangedByteIsNotGenuine() {
        var badge = badge();
        assertThat(verdict(badge.replace("Trainingshuis", "Trainingshuiz"))).doesNotContain(GENUINE, TAKEN_BACK);
        assertThat(verdict(badge.replace(last.toString(), last.plusDays(1).toString())))
                .doesNotContain(GENUINE, TAKEN_BACK);
    }

    @Test
    void anotherImplementationAgreesAboutTheBadgeAndTheList() throws IOException, InterruptedException {
        Independent.isThere();
        var badge = badge();
        var list = text(get("/badges/status/1"));

        assertThat(Independent.agrees(badge)).isTrue();
        assertThat(Independent.agrees(badge.replace("Trainingshuis", "Trainingshuiz")))
                .isFalse();
        assertThat(Independent.agrees(list)).isTrue();
    }

    @Test
    void aStopShowsInTheListAtOnceAndGoesWhenItIsLifted() throws IOException {
        var badge = badge();
        assertThat(bit(badge)).isFalse();

        suspensions.suspend(els, samira.id(), programme, "Eerst nagaan.");
        assertThat(bit(badge)).isTrue();
        assertThat(verdict(badge)).contains(TAKEN_BACK);
        assertThat(take(samira, id)).as("no new one meanwhile").hasStatus(404);

        suspensions.lift(els, samira.id(), programme);
        assertThat(bit(badge)).isFalse();
        assertThat(verdict(badge)).contains(GENUINE);
    }

    @Test
    void whileItRestsItIsTakenBackAndAfterwardsItIsNot() throws IOException {
        var badge = badge();

        assertThat(resting.rest(Viewer.job(), samira.id(), id)).isTrue();
        assertThat(bit(badge)).isTrue();
        assertThat(verdict(badge)).contains(TAKEN_BACK);
        assertThat(take(samira, id)).as("no new one meanwhile").hasStatus(404);

        assertThat(resting.end(Viewer.job(), samira.id(), id)).isTrue();
        assertThat(bit(badge)).isFalse();
        assertThat(verdict(badge)).contains(GENUINE);
    }

    @Test
    void whatIsNotSaidAnyMoreIsTakenBackAndWhatIsRenewedIsNot() throws IOException {
        var badge = badge();

        record(Level.CERTIFICATE, last.plusDays(300));
        assertThat(bit(badge)).as("longer than it says").isFalse();
        record(Level.CERTIFICATE, last.minusDays(30));
        assertThat(bit(badge)).as("shorter than it says").isTrue();
        record(Level.VOLUNTEER, last);
        assertThat(bit(badge)).as("another level").isTrue();
        record(Level.CERTIFICATE, last);
        assertThat(bit(badge)).isFalse();
    }

    @Test
    void aPlaceIsOneBadgesOwnAndTheSameBadgeKeepsIt() {
        var first = json(badge()).getJsonObject("credentialStatus");
        assertThat(json(badge()).getJsonObject("credentialStatus")).isEqualTo(first);

        record(Level.CERTIFICATE, last.plusDays(300));

        assertThat(json(badge()).getJsonObject("credentialStatus")).isNotEqualTo(first);
    }

    @Test
    void whoeverIsErasedLeavesATakenPlaceAboutNobody() throws Exception {
        var badge = badge();

        gone.erase(samira.id());

        assertThat(bit(badge)).isTrue();
        assertThat(superuser.count("select count(*) from badges.issued where holder = '" + samira.id()
                        + "' or certificate = '" + id + "'"))
                .isZero();
    }

    @Test
    void nobodyElseTakesItAlong() {
        var hamid = peers.listed(programme, "Hamid", "bipolar", Band.FIVE_OR_MORE);
        for (var stranger : List.of(hamid, els, Persons.member(), Persons.guest())) {
            assertThat(take(stranger, id)).hasStatus(404);
            assertThat(text(take(stranger, id))).isEqualTo(text(take(stranger, UUID.randomUUID())));
        }
        clock.advance(Duration.ofDays(102));
        assertThat(take(samira, id)).as("it has ended").hasStatus(404);
    }

    @Test
    void aNewKeySignsAfterAYearAndTheOldOnesStillProve() {
        record(Level.CERTIFICATE, last.plusYears(3));
        var old = badge();
        var keys = keys();
        assertThat(method(old)).isEqualTo(keys.getFirst());

        clock.advance(Duration.ofDays(366));
        var fresh = badge();

        assertThat(method(fresh)).isNotEqualTo(method(old));
        assertThat(keys()).contains(method(old), method(fresh)).doesNotHaveDuplicates();
        assertThat(verdict(old)).contains(GENUINE);
        assertThat(verdict(fresh)).contains(GENUINE);
    }

    @Test
    void theHalfThatSignsIsNowhereInTheDatabase() {
        badge();

        assertThat(superuser.count("""
                select count(*) from credentials.issuer_key
                 where position('\\x7a'::bytea in private_key) = 1 or length(private_key) < 60
                """)).isZero();
        assertThat(text(get("/.well-known/did.json"))).doesNotContain("private", "secret");
    }

    @Test
    void aListNobodyHasAPlaceInIsEmptyAndAnotherIsNotThere() throws IOException {
        assertThat(bits(text(get("/badges/status/99")))).containsOnly((byte) 0);
        assertThat(get("/badges/status/0")).hasStatus(404);
        assertThat(get("/badges/status/x")).hasStatus(404);
        assertThat(get("/badges/status/1").getResponse().getHeader("Cache-Control"))
                .contains("max-age=30");
    }

    private void record(Level level, LocalDate to) {
        record(samira, level, to);
    }

    private void record(Viewer holder, Level level, LocalDate to) {
        Papers.record(
                proposals,
                new Certificate(
                        holder.id(),
                        programme,
                        "Trainingshuis",
                        level,
                        Set.of(Endorsement.MENTAL_HEALTH),
                        last.minusYears(1),
                        Optional.of(to),
                        last.minusYears(1)));
    }

    private String badge() {
        var taken = take(samira, id);
        assertThat(taken).hasStatusOk();
        assertThat(taken.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        return text(taken);
    }

    private boolean bit(String badge) throws IOException {
        var status = json(badge).getJsonObject("credentialStatus");
        var list = status.getString("statusListCredential");
        var bytes = bits(text(get(list.substring(list.indexOf("/badges/")))));
        var place = Integer.parseInt(status.getString("statusListIndex"));
        return (bytes[place / 8] & 0x80 >> place % 8) != 0;
    }

    private static byte[] bits(String list) throws IOException {
        var written = json(list).getJsonObject("credentialSubject").getString("encodedList");
        assertThat(written).startsWith("u");
        try (var unzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(written.substring(1))))) {
            return unzip.readAllBytes();
        }
    }

    private List<String> keys() {
        return json(text(get("/.well-known/did.json"))).getJsonArray("assertionMethod").stream()
                .map(one -> ((jakarta.json.JsonString) one).getString())
                .toList();
    }

    private static String method(String badge) {
        return json(badge).getJsonObject("proof").getString("verificationMethod");
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private String verdict(String badge) {
        return text(browser.post()
                .uri("/verify")
                .header("Accept-Language", "nl")
                .with(csrf())
                .param("badge", badge)
                .exchange());
    }

    private MvcTestResult take(Viewer viewer, UUID certificate) {
        return browser.post()
                .uri("/certificate/" + certificate + "/badge")
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
