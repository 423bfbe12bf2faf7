package org.naast.certification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.certification.Application;
import org.naast.certification.Applications;
import org.naast.certification.Proposals;
import org.naast.certification.Replacing;
import org.naast.directory.Level;
import org.naast.dossier.Readers;
import org.naast.organisations.Programmes;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.TestClock;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nobody loses by a yes what they had, without anybody knowing; and whoever decides reads what they cannot see. */
@NaastTest
class ReplacingTest {

    private static final String SCHEME = "icrc-peer-recovery";

    @Autowired
    Screens screens;

    @Autowired
    Applications applications;

    @Autowired
    Replacing replacing;

    @Autowired
    Proposals proposals;

    @Autowired
    Readers readers;

    @Autowired
    Programmes programmes;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    TestClock clock;

    private ProgrammeId programme;
    private Viewer els;
    private final Viewer noor = Persons.member();

    @BeforeEach
    void aProgramme() {
        programme = peers.programme();
        els = open.coordinator(programme);
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void whoeverHasAsMuchAsksForANewOneWhenItIsNearlyOver() {
        has(Level.DIPLOMA);

        var early = ask("Tachtig uur");

        assertThat(early).hasStatus(422);
        assertThat(Screens.text(early)).contains("komt daarvoor in de plaats", "Tachtig uur");
        assertThat(applications.mine(noor)).isEmpty();

        clock.advance(Duration.ofDays(365 - 89));
        assertThat(ask("Tachtig uur")).hasRedirectedUrl("/applications");
    }

    @Test
    void whoeverDecidesReadsWhatAYesTakesThePlaceOf() {
        has(Level.VOLUNTEER);
        ask("Tachtig uur");

        assertThat(screens.text(els, page()))
                .contains("Vrijwilliger met korte training, tot en met", "Nu zijn dat:")
                .containsPattern("Nu zijn dat:</p><ul><li>Psychische gezondheid</li></ul>")
                .doesNotContain("??");
        for (var stranger : List.of(noor, Persons.member(), Persons.coordinator(peers.programme()))) {
            assertThat(replacing.by(stranger, mine())).isEmpty();
        }
    }

    @Test
    void whoeverHasNothingLosesNothing() {
        ask("Tachtig uur");

        assertThat(screens.text(els, page()))
                .contains("Je ziet hier niet dat alles er is", "Nog niet.")
                .doesNotContain("komt het nieuwe daarvoor in de plaats", "houdt het dossier");
    }

    @Test
    void whatIsInAClosedFileIsNotSaidToBeMissing() {
        ask("Tachtig uur");
        readers.shut(noor, programme);

        assertThat(screens.text(els, page()))
                .contains("houdt het dossier voor jullie gesloten", "De IC&amp;RC-toets")
                .doesNotContain("Nog niet.", "??");
    }

    private void has(Level level) {
        programmes.admit(Viewer.job(), programme, noor.id(), Role.PEER);
        Papers.record(
                proposals,
                Papers.lasting(noor.id(), programme, level, LocalDate.now(clock).minusDays(1), 1));
    }

    private MvcTestResult ask(String words) {
        return screens.post(noor, "/applications", "scheme", SCHEME, "programme", programme.toString(), "words", words);
    }

    private Application mine() {
        return applications.mine(noor).getFirst();
    }

    private String page() {
        return "/programme/" + programme + "/applications/" + mine().id();
    }
}
