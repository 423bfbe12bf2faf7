package org.naast.certification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.certification.Applications;
import org.naast.certification.Tally;
import org.naast.dossier.Entry;
import org.naast.dossier.MyDossier;
import org.naast.dossier.Ways;
import org.naast.organisations.Programmes;
import org.naast.supervision.Supervision;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.testing.Statements;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asking for a certificate and deciding about it, on the pages. */
@NaastTest
class ApplicationControllerTest {

    private static final String SCHEME = "icrc-peer-recovery";

    @Autowired
    Applications applications;

    @Autowired
    Tally tally;

    @Autowired
    Programmes programmes;

    @Autowired
    Supervision supervision;

    @Autowired
    MyDossier dossier;

    @Autowired
    Ways ways;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    MockMvcTester browser;

    private ProgrammeId programme;
    private Viewer els;
    private final Viewer noor = Persons.member();

    @BeforeEach
    void aProgramme() {
        programme = peers.programme();
        els = open.coordinator(programme);
    }

    @Test
    void whoeverAsksWritesWhyAndReadsHowItStands() {
        assertThat(text(get(noor, "/become/" + SCHEME))).contains("/applications/new/" + SCHEME);
        assertThat(text(get(noor, "/applications/new/" + SCHEME)))
                .contains("Vraag een certificaat aan", programme.toString())
                .doesNotContain("??");
        assertThat(send(noor, "")).hasStatus(422);
        var tooLong = send(noor, "x".repeat(4001));
        assertThat(tooLong).hasStatus(422);
        assertThat(text(tooLong))
                .contains("Dit is te lang", "x".repeat(4001))
                .containsPattern("value=\"" + programme + "\" checked");

        assertThat(send(noor, "Tachtig uur <i>praktijk</i>")).hasRedirectedUrl("/applications");

        assertThat(text(get(noor, "/applications")))
                .contains("Twee mensen kijken ernaar")
                .doesNotContain("??");
        assertThat(text(send(noor, "Nog een keer")))
                .contains("Je aanvraag ligt daar al", "Nog een keer", "Dit heb je ook al aan");
        assertThat(text(post(
                        noor,
                        "/applications",
                        Map.of("scheme", SCHEME, "programme", PersonId.next().toString(), "words", "Elders"))))
                .contains("neemt nu geen aanvragen aan", "Elders");
        assertThat(text(get(Persons.member(), "/applications/new/" + SCHEME))).doesNotContain("Dit heb je ook al");
        assertThat(get(noor, "/applications/new/nothing")).hasStatus(404);
        assertThat(get(Persons.guest(), "/applications/new/" + SCHEME))
                .hasRedirectedUrl("/join?to=%2Fapplications%2Fnew%2F" + SCHEME);
    }

    @Test
    void noDayIsPromisedWhileTooFewCanAnswer() {
        send(noor, "Tachtig uur");
        assertThat(text(get(noor, "/applications"))).contains("Het programma zoekt er iemand bij", "Uiterlijk");

        for (var one = 0; one < 2; one++) {
            programmes.admit(Viewer.job(), programme, PersonId.next(), Role.COORDINATOR);
        }

        assertThat(text(get(noor, "/applications"))).contains("Uiterlijk").doesNotContain("zoekt er iemand bij");
        var id = applications.mine(noor).getFirst();
        for (var stranger : List.of(noor, Persons.member(), Persons.guest(), els)) {
            assertThat(tally.looksForSomebody(stranger, id)).isFalse();
        }
    }

    @Test
    void aListOfManyAsksAsOftenAsOfOne() {
        send(noor, "Tachtig uur");
        var list = "/programme/" + programme + "/applications";
        var one = Statements.of(() -> get(els, list)).size();
        for (var more = 0; more < 4; more++) {
            send(Persons.member(), "Tachtig uur");
        }

        assertThat(Statements.of(() -> get(els, list))).hasSize(one);
    }

    @Test
    void whoeverWroteDownTalksWithThemIsAskedWhetherTheyAreTooClose() {
        programmes.admit(Viewer.job(), programme, noor.id(), Role.PEER);
        send(noor, "Tachtig uur");
        var path = "/programme/" + programme + "/applications/"
                + applications.mine(noor).getFirst().id();
        assertThat(text(get(els, path))).doesNotContain("Jij schreef hier gesprekken");
        var day = dossier.today(noor);

        assertThat(supervision.record(els, programme, day, Set.of(noor.id()), "Hoe het gaat"))
                .isTrue();

        assertThat(text(get(els, path))).contains("Jij schreef hier gesprekken", "Ik sta te dicht bij");
        assertThat(text(get(Persons.coordinator(programme), path))).doesNotContain("Jij schreef hier gesprekken");
    }

    @Test
    void aNoNeedsAReasonAndAYesItsExperiences() {
        send(noor, "Tachtig uur <i>praktijk</i>");
        var id = applications.mine(noor).getFirst().id();
        var path = "/programme/" + programme + "/applications/" + id;
        assertThat(text(get(els, "/programme/" + programme + "/applications")))
                .contains(id.toString(), "Beslis uiterlijk");
        assertThat(text(get(els, path)))
                .contains("Tachtig uur &lt;i&gt;praktijk&lt;/i&gt;", "Wat dit certificaat vraagt")
                .doesNotContain("??");

        assertThat(post(els, path, Map.of())).hasStatus(422);
        var again = post(els, path, Map.of("answer", "no", "endorsement", "addiction"));
        assertThat(again).hasStatus(422);
        assertThat(text(again)).containsPattern("value=\"no\" checked").containsPattern("value=\"addiction\" checked");
        assertThat(post(els, path, Map.of("answer", "yes"))).hasStatus(422);
        var second = Persons.coordinator(programme);
        for (var one : List.of(els, second)) {
            assertThat(post(one, path, Map.of("answer", "no", "reason", "Het examen ontbreekt")))
                    .hasRedirectedUrl("/programme/" + programme + "/applications?answered");
        }
        assertThat(text(get(els, path)))
                .contains("Je zei nee", "Het examen ontbreekt", "Dit is beslist")
                .doesNotContain("??");
        var late = post(Persons.coordinator(programme), path, Map.of("answer", "no", "reason", "Ik ben te laat"));
        assertThat(late).hasStatus(422);
        assertThat(text(late)).contains("Dit is intussen beslist", "Ik ben te laat");
        assertThat(text(get(noor, "/applications"))).contains("Het examen ontbreekt", "Vraag het aan twee anderen");

        assertThat(post(noor, "/applications/" + id + "/appeal", Map.of())).hasRedirectedUrl("/applications");
        assertThat(text(get(noor, "/applications"))).contains("Twee anderen kijken ernaar");
        assertThat(post(noor, "/applications/" + id + "/appeal", Map.of()))
                .as("pressed twice")
                .hasRedirectedUrl("/applications");
        assertThat(text(get(Persons.coordinator(programme), path))).contains("Twee anderen zeiden eerder nee");
    }

    @Test
    void whoeverSwitchesLanguageKeepsTheirWordsAndHasNotAsked() {
        var page = post(
                noor,
                "/applications",
                Map.of("scheme", SCHEME, "programme", programme.toString(), "words", "Tachtig uur", "read-in", "en"));

        assertThat(text(page)).contains("Tachtig uur", "Ask for a certificate");
        assertThat(applications.mine(noor)).isEmpty();
    }

    @Test
    void aSecondYesForSomethingElseTellsNothingOfTheFirst() {
        send(noor, "Tachtig uur");
        var path = "/programme/" + programme + "/applications/"
                + applications.mine(noor).getFirst().id();
        post(els, path, Map.of("answer", "yes", "endorsement", "addiction"));
        assertThat(text(get(els, path))).contains("Je zei ja", "<li>Verslaving</li>", "Nog iemand anders");

        var apart = post(Persons.coordinator(programme), path, Map.of("answer", "yes", "endorsement", "mental-health"));

        assertThat(apart).hasRedirectedUrl("/programme/" + programme + "/applications?answered");
        assertThat(text(get(els, "/programme/" + programme + "/applications?answered")))
                .contains("Jij hebt geantwoord", "Je antwoord is verstuurd");
        assertThat(applications.mine(noor).getFirst().waiting()).isTrue();
    }

    @Test
    void whatWasWrittenDownIsReadSeenAndWeighedByThoseWhoDecide() {
        var texas = "texas-peer-specialist";
        ways.begin(noor, texas);
        dossier.file(noor, texas, "criminal-history", new Entry(0, dossier.today(noor), "Aangevraagd <b>in maart</b>"));
        post(noor, "/applications", Map.of("scheme", texas, "programme", programme.toString(), "words", "Tachtig"));
        var path = "/programme/" + programme + "/applications/"
                + applications.mine(noor).getFirst().id();
        var thing = dossier.items(noor).getFirst().id();
        assertThat(text(get(els, path)))
                .contains(
                        "Aangevraagd &lt;b&gt;in maart&lt;/b&gt;", "Ik heb het bewijs gezien", "Nog niet alles is er");

        for (var stranger : List.of(Persons.coordinator(peers.programme()), Persons.member(), noor)) {
            assertThat(post(stranger, path + "/things/" + thing, Map.of("weighed", "x")))
                    .hasStatus(404);
        }
        assertThat(post(els, path + "/things/" + java.util.UUID.randomUUID(), Map.of()))
                .hasStatus(404);
        assertThat(post(els, path + "/things/" + thing, Map.of("weighed", "Lang geleden")))
                .hasRedirectedUrl(path + "#things");

        assertThat(text(get(els, path))).contains("Lang geleden", "Iemand van jullie zag het bewijs");
        assertThat(text(get(noor, "/dossier/" + texas + "/criminal-history"))).contains("Lang geleden");
    }

    @Test
    void forEverybodyElseItIsNotThere() {
        send(noor, "Tachtig uur");
        var id = applications.mine(noor).getFirst().id();
        var path = "/programme/" + programme + "/applications/" + id;
        for (var stranger : List.of(Persons.coordinator(peers.programme()), Persons.member(), noor)) {
            assertThat(get(stranger, path)).hasStatus(404);
            assertThat(post(stranger, path, Map.of("answer", "aside"))).hasStatus(404);
            assertThat(get(stranger, "/programme/" + programme + "/applications"))
                    .hasStatus(404);
        }
        assertThat(post(Persons.member(), "/applications/" + id + "/withdrawal", Map.of()))
                .hasStatus(404);
        assertThat(post(Persons.member(), "/applications/" + id + "/appeal", Map.of()))
                .hasStatus(404);
    }

    private MvcTestResult send(Viewer viewer, String words) {
        return post(
                viewer, "/applications", Map.of("scheme", SCHEME, "programme", programme.toString(), "words", words));
    }

    private MvcTestResult post(Viewer viewer, String to, Map<String, String> fields) {
        var request = browser.post()
                .uri(to)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
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
