package org.naast.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.certification.Proposals;
import org.naast.directory.Band;
import org.naast.directory.Caseloads;
import org.naast.directory.Level;
import org.naast.directory.Profiles;
import org.naast.organisations.Programmes;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class CaseloadControllerTest {

    @Autowired
    Screens screens;

    @Autowired
    Clock clock;

    @Autowired
    Programmes programmes;

    @Autowired
    Caseloads caseloads;

    @Autowired
    Proposals proposals;

    @Autowired
    Profiles profiles;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    private ProgrammeId programme;
    private Viewer els;
    private Viewer samira;
    private String path;

    @BeforeEach
    void people() {
        programme = peers.programme();
        els = open.coordinator(programme);
        samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        profiles.makeRoom(samira, 20);
        path = "/programme/" + programme + "/caseload/" + samira.id();
    }

    @Test
    void hoursThenAnotherNumberThenBackAndThePeerReadsEach() {
        assertThat(Screens.text(screens.get(els, "/programme/" + programme + "/supervision")))
                .contains(path);
        assertThat(Screens.text(screens.get(els, path)))
                .contains("Nu met niemand, hooguit met 20", "Dat zegt het niveau", "Voltijd is 36 uur");

        assertThat(screens.post(els, path + "/hours", "hours", "18")).hasRedirectedUrl(path);
        assertThat(Screens.text(screens.get(els, path)))
                .contains("hooguit met 10", "Werkt 18 van de 36 uur", "value=\"18\"");
        assertThat(Screens.text(screens.get(samira, "/profile")))
                .contains("Je loopt met hooguit 10 mensen tegelijk mee", "18 van de 36 in de week");
        assertThat(Screens.text(screens.get(samira, "/profile/room")))
                .contains("10 mensen")
                .doesNotContain("11 mensen");

        assertThat(screens.post(els, path, "most", "1", "reason", "Rust na je <verhuizing>"))
                .hasRedirectedUrl(path);
        assertThat(Screens.text(screens.get(els, path))).contains("hooguit met 1.", "Rust na je &lt;verhuizing&gt;");
        assertThat(Screens.text(screens.get(samira, "/profile")))
                .contains("hooguit één persoon", "Waarom: Rust na je &lt;verhuizing");

        assertThat(screens.post(els, path + "/removal")).hasRedirectedUrl(path);
        assertThat(Screens.text(screens.get(els, path))).contains("hooguit met 20", "Dat zegt het niveau");
    }

    @Test
    void aRhythmThatIsNotTakenSaysSoAndStaysAsItWasTyped() {
        var page = "/programme/" + programme + "/supervision";
        for (var days : List.of("-3", "0", "366", "12,5", "veel", "")) {
            var wrong = screens.post(els, page + "/rhythm/" + samira.id(), "days", days, "reason", "Net begonnen");
            assertThat(wrong).as(days).hasStatus(422);
            assertThat(Screens.text(wrong))
                    .contains("Er is nog niets veranderd", "value=\"Net begonnen\"", "value=\"" + days + "\"");
        }
        assertThat(screens.post(els, page + "/rhythm/" + samira.id(), "days", "25", "reason", " "))
                .hasStatus(422);
        assertThat(screens.post(els, page + "/rhythm/" + samira.id(), "days", "25", "reason", "Net begonnen"))
                .hasRedirectedUrl(page);
        assertThat(screens.post(els, page + "/supervisors/" + samira.id(), "reason", " "))
                .hasRedirectedUrl(page + "?notWhole");
    }

    @Test
    void whatIsNotRightIsSaidBesideTheFieldAndWhatWasTypedStays() {
        var wrong = screens.post(els, path, "most", "41", "reason", "Omdat het <kan>");
        assertThat(wrong).hasStatus(422);
        assertThat(Screens.text(wrong))
                .contains("Kies een aantal van 1 tot en met 40", "Omdat het &lt;kan&gt;", "value=\"41\"");
        assertThat(Screens.text(screens.post(els, path, "most", "5", "reason", " ")))
                .contains("Zeg waarom");
        assertThat(screens.post(els, path + "/hours", "hours", "37")).hasStatus(422);
        assertThat(Screens.text(screens.post(els, path + "/hours", "hours", "x")))
                .contains("van 1 tot en met 36");

        assertThat(Screens.text(screens.post(els, path, "most", "5", "reason", "Omdat het kan", "read-in", "en")))
                .contains("At most how many", "Omdat het kan", "value=\"5\"");

        assertThat(Screens.text(screens.get(els, path))).contains("hooguit met 20");
    }

    @Test
    void whatAnotherProgrammeChoseIsNotSaidToBeTheirLevel() {
        var other = peers.programme();
        programmes.admit(Viewer.job(), other, samira.id(), Role.PEER);
        peers.certify(samira.id(), other);
        caseloads.atMost(open.coordinator(other), other, samira.id(), 4, "Doet ook groepen.");

        assertThat(Screens.text(screens.get(els, path)))
                .contains("hooguit met 4", "Een ander programma")
                .doesNotContain("Doet ook groepen", "Dat zegt het niveau");
    }

    @Test
    void whoeverWasCertifiedAShortWhileAgoBeginsWithOneOrTwo() {
        var today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
        assertThat(Screens.text(screens.get(els, path))).doesNotContain("een goed begin");
        assertThat(Screens.text(screens.get(samira, "/profile/room"))).contains("één of twee een goed begin");

        certified(today.minusMonths(6).plusDays(1));
        assertThat(Screens.text(screens.get(els, path)))
                .contains("één of twee mensen is een goed begin", "hooguit met 20");

        certified(today.minusMonths(6));
        assertThat(Screens.text(screens.get(els, path))).doesNotContain("een goed begin");
    }

    private void certified(LocalDate from) {
        Papers.record(proposals, Papers.lasting(samira.id(), programme, Level.CERTIFICATE, from, 2));
    }

    @Test
    void notThereAndNotYoursLookTheSame() {
        for (var stranger : List.of(samira, Persons.coordinator(peers.programme()), Persons.member())) {
            assertThat(screens.get(stranger, path)).hasStatus(404);
            assertThat(screens.post(stranger, path, "most", "5", "reason", "Ik"))
                    .hasStatus(404);
            assertThat(screens.post(stranger, path, "most", "99")).hasStatus(404);
            assertThat(screens.post(stranger, path + "/hours", "hours", "5")).hasStatus(404);
            assertThat(screens.post(stranger, path + "/removal")).hasStatus(404);
        }
        assertThat(screens.get(els, "/programme/" + programme + "/caseload/" + PersonId.next()))
                .hasStatus(404);
    }
}
