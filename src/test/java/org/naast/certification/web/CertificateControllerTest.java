package org.naast.certification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.naast.certification.Certificates;
import org.naast.certification.Proposals;
import org.naast.directory.Audience;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Level;
import org.naast.directory.Telling;
import org.naast.organisations.Programmes;
import org.naast.reference.Endorsement;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NaastTest
class CertificateControllerTest {

    @Autowired
    Screens screens;

    @Autowired
    ListedPeers peers;

    @Autowired
    Certificates certificates;

    @Autowired
    Proposals proposals;

    @Autowired
    Directory directory;

    @Autowired
    Programmes programmes;

    @Autowired
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.real();
    }

    @Test
    void aCoordinatorRecordsACertificateAndSeesUntilWhenItHolds() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var els = Persons.coordinator(programme);
        assertThat(Screens.text(screens.get(els, list(programme))))
                .contains("Nog geen certificaat vastgelegd", "Vastleggen");
        assertThat(Screens.text(screens.get(els, "/programme/" + programme))).contains(list(programme));
        assertThat(Screens.text(screens.get(els, form(programme, samira.id()))))
                .contains("<h1>")
                .doesNotContain("??");

        assertThat(record(els, form(programme, samira.id()), "2024-01-31", "2031-12-30"))
                .hasRedirectedUrl(list(programme));
        assertThat(certificates.find(els, samira.id(), programme))
                .as("one is not two")
                .isEmpty();
        agreed(programme);

        var kept = certificates.find(els, samira.id(), programme).orElseThrow();
        assertThat(kept.level()).isEqualTo(Level.DIPLOMA);
        assertThat(kept.endorsements()).containsExactly(Endorsement.ADDICTION);
        assertThat(Screens.text(screens.get(els, list(programme)))).contains("Diploma, tot en met 30 december 2031");
        assertThat(Screens.text(screens.get(els, form(programme, samira.id()))))
                .contains("Trainingshuis", "2031-12-30");
    }

    @Test
    void case_1_2_copiedWordsStandBesideThePeerToLookAt() {
        var words = "Na jaren zoeken vond ik rust; nu help ik anderen " + UUID.randomUUID();
        var telling = new Telling("alcohol", Band.TWO_TO_FIVE, Set.of(), words, Audience.EVERYONE);
        var programme = peers.programme();
        peers.listed(peers.programme(), "Samira", telling);
        var els = Persons.coordinator(programme);
        assertThat(Screens.text(screens.get(els, list(programme)))).doesNotContain("Dezelfde woorden");

        var seller = peers.listed(programme, "Dokter Geluk", telling);

        await().untilAsserted(() -> assertThat(Screens.text(screens.get(els, list(programme))))
                .contains("Dezelfde woorden staan op nog een profiel", "/peers/" + seller.id()));
    }

    @Test
    void withoutALastDayItIsConfirmedForAnotherYear() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "alcohol", Band.FIVE_OR_MORE);
        var els = Persons.coordinator(programme);
        record(els, form(programme, samira.id()), "2024-01-31", "");
        agreed(programme);
        clock.advance(Duration.ofDays(367));
        assertThat(Screens.text(screens.get(els, list(programme))))
                .contains("Diploma, gold tot en met", "een jaar erbij");
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();

        assertThat(screens.post(els, form(programme, samira.id()) + "/confirmation"))
                .hasRedirectedUrl(list(programme) + "?confirmed");
        assertThat(screens.text(els, list(programme) + "?confirmed")).contains("Bevestigd. Het geldt een jaar");

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
    }

    @Test
    void whatIsNotUnderstoodIsSaidBesideItsFieldAndNothingIsLost() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var els = Persons.coordinator(programme);
        var form = form(programme, samira.id());

        assertThat(Screens.text(record(els, form, "2024-01-31", "2023-01-01"))).contains("to-error", "Trainingshuis");
        assertThat(record(els, form, "2024-01-31", "9999-01-01")).hasStatus(422);
        assertThat(record(els, form, "2024-01-31", "2034-02-01"))
                .as("longer than ten years")
                .hasStatus(422);
        assertThat(record(els, form, "2199-01-01", "")).hasStatus(422);
        assertThat(record(els, form, "+999999999-01-01", "")).hasStatus(422);
        assertThat(Screens.text(screens.post(els, form, "issuer", " ")))
                .contains("issuer-error", "Kies er minstens één.");
        assertThat(certificates.find(els, samira.id(), programme)).isEmpty();
    }

    @Test
    void aStrangerCannotTellWhetherThereIsAnything() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var els = Persons.coordinator(programme);
        record(els, form(programme, samira.id()), "2024-01-31", "");
        agreed(programme);
        assertThat(certificates.find(els, samira.id(), programme)).isPresent();

        for (var stranger : Set.of(Persons.guest(), Persons.coordinator(peers.programme()), samira)) {
            for (var peer : Set.of(samira.id(), PersonId.next())) {
                assertThat(screens.get(stranger, form(programme, peer))).hasStatus(404);
                assertThat(record(stranger, form(programme, peer), "2024-01-31", ""))
                        .hasStatus(404);
                assertThat(screens.post(stranger, form(programme, peer) + "/confirmation"))
                        .hasStatus(404);
            }
            assertThat(screens.get(stranger, list(programme))).hasStatus(404);
            assertThat(screens.get(stranger, list(ProgrammeId.next()))).hasStatus(404);
        }
        assertThat(screens.get(els, form(programme, PersonId.next()))).hasStatus(404);
    }

    @Test
    void nobodyRecordsTheirOwn() {
        var programme = peers.programme();
        var els = Persons.coordinator(programme);
        programmes.admit(Viewer.job(), programme, els.id(), Role.PEER);

        assertThat(Screens.text(screens.get(els, list(programme)))).contains("Een andere coördinator legt het vast.");
        assertThat(record(els, form(programme, els.id()), "2024-01-31", "")).hasStatus(404);
    }

    private MvcTestResult record(Viewer viewer, String path, String from, String to) {
        return screens.post(
                viewer,
                path,
                "issuer",
                "Trainingshuis",
                "level",
                "diploma",
                "endorsement",
                "addiction",
                "from",
                from,
                "to",
                to);
    }

    /** Another coordinator saw it too. */
    private void agreed(ProgrammeId programme) {
        var second = Persons.coordinator(programme);
        proposals.waiting(second, programme).forEach(one -> proposals.agree(second, one.id()));
    }

    private static String list(ProgrammeId programme) {
        return "/programme/" + programme + "/certificates";
    }

    private static String form(ProgrammeId programme, PersonId peer) {
        return list(programme) + "/" + peer;
    }
}
