package org.naast.certification;

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
import org.naast.directory.Band;
import org.naast.directory.Level;
import org.naast.reference.Endorsement;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A holder shows a certificate to whom they want, and the page says what is true at that moment. */
@NaastTest
class ShowingTest {

    @Autowired
    Proposals proposals;

    @Autowired
    Showing showing;

    @Autowired
    ListedPeers peers;

    @Autowired
    Superuser superuser;

    @Autowired
    Gone gone;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester browser;

    private ProgrammeId programme;
    private Viewer samira;
    private UUID id;

    @BeforeEach
    void aCertificate() {
        programme = peers.programme();
        samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        record(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(10));
        id = showing.mine(samira).getFirst().id();
    }

    @AfterEach
    void today() {
        clock.real();
    }

    /** A paper can be changed and its link copied to another: what counts is what the page says, and no link holds a name. */
    @Test
    void case_12_4_whoeverHasTheLinkReadsWhoWhatAndWhetherItHoldsAndNothingElse() {
        var link = link();

        var page = text(get(Viewer.visitor(), link));

        assertThat(page)
                .contains("Dit certificaat geldt nu", "Trainingshuis", "Certificaat")
                .as("who is said to have given it did not say so here")
                .contains("zag dit certificaat en legde het hier vast; Trainingshuis deed dat niet zelf")
                .doesNotContain("??", samira.id().toString(), programme.toString(), id.toString(), "bipolar");
        clock.advance(Duration.ofDays(12));
        assertThat(text(get(Viewer.visitor(), link))).contains("Dit certificaat geldt nu niet");
    }

    @Test
    void whereNoNameIsKnownThePageSaysSo() {
        assertThat(text(get(Viewer.visitor(), link())))
                .contains("<h1>Certificaat</h1>", "Bij dit certificaat staat geen naam.")
                .doesNotContain("–</h1>");
        assertThat(text(get(samira, "/certificate")))
                .contains("Je hebt hier geen naam.")
                .doesNotContain("Je naam staat in het bestand");
    }

    @Test
    void whatIsRecordedAnewIsTrueOnThePageAtOnce() {
        var link = link();

        record(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2));

        assertThat(text(get(Viewer.visitor(), link))).contains("Dit certificaat geldt nu niet");
    }

    @Test
    void aNewLinkEndsTheOldOneAndTheHolderEndsItInOneTap() {
        var first = link();
        var second = link();
        assertThat(get(Viewer.visitor(), first)).hasStatus(404);
        assertThat(get(Viewer.visitor(), second)).hasStatusOk();
        assertThat(text(get(samira, "/certificate"))).contains("Haal de link weg");

        assertThat(post(samira, "/certificate/" + id + "/link/removal")).hasRedirectedUrl("/certificate");

        assertThat(get(Viewer.visitor(), second)).hasStatus(404);
        assertThat(text(get(samira, "/certificate"))).doesNotContain("Haal de link weg");
        assertThat(text(get(Viewer.visitor(), second))).contains("Deze link laat niets zien");
    }

    @Test
    void theLinkIsNowhereInTheDatabaseAndGoesWithItsHolder() {
        var link = link();
        var code = link.substring(link.lastIndexOf('/') + 1);
        assertThat(superuser.count("select count(*) from certification.shown where position(convert_to('" + code
                        + "', 'UTF8') in code) > 0 or length(code) <> 32"))
                .isZero();

        gone.erase(samira.id());

        assertThat(get(Viewer.visitor(), link)).hasStatus(404);
        assertThat(superuser.count("select count(*) from certification.shown where holder = '" + samira.id() + "'"))
                .isZero();
    }

    @Test
    void nobodyElseShowsIt() {
        for (var stranger : List.of(
                peers.listed(programme, "Hamid", "bipolar", Band.FIVE_OR_MORE),
                Persons.coordinator(programme),
                Persons.guest())) {
            assertThat(showing.show(stranger, id)).isEmpty();
            assertThat(showing.show(stranger, UUID.randomUUID())).isEmpty();
            assertThat(showing.hide(stranger, id)).isFalse();
            assertThat(showing.mine(stranger)).noneMatch(one -> one.id().equals(id));
        }
    }

    private void record(LocalDate last) {
        Papers.record(
                proposals,
                new Certificate(
                        samira.id(),
                        programme,
                        "Trainingshuis",
                        Level.CERTIFICATE,
                        Set.of(Endorsement.MENTAL_HEALTH),
                        last.minusYears(1),
                        Optional.of(last),
                        last.minusYears(1)));
    }

    /** Whoever loads the page with their link again sends the form again. */
    @Test
    void aFormThatIsSentAgainMakesNoOtherLink() {
        var path = "/certificate/" + id + "/link";
        var form = text(get(samira, "/certificate"));
        assertThat(form).contains("name=\"before\" value=\"\"");
        assertThat(post(samira, path + "?before=")).hasStatusOk();
        var made = showing.mine(samira).getFirst().link();

        assertThat(post(samira, path + "?before=")).hasRedirectedUrl("/certificate");

        assertThat(showing.mine(samira).getFirst().link()).isEqualTo(made).isNotEmpty();
        assertThat(post(samira, path + "?before=" + made)).hasStatusOk();
        assertThat(showing.mine(samira).getFirst().link()).isNotEqualTo(made);
    }

    private String link() {
        var page = text(post(samira, "/certificate/" + id + "/link"));
        return page.replaceAll("(?s).*(/verify/[-_A-Za-z0-9]+).*", "$1");
    }

    private MvcTestResult post(Viewer viewer, String path) {
        return browser.post()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return browser.get()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
