package org.naast.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.naast.dossier.MyDossier;
import org.naast.dossier.Readers;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class DossierControllerTest {

    private static final String WAY = "/dossier/texas-peer-specialist";

    @Autowired
    Screens screens;

    @Autowired
    MyDossier mine;

    @Autowired
    Readers readers;

    @Autowired
    ListedPeers peers;

    private final Viewer noor = Persons.member();

    @Test
    void somebodyBeginsAWayAndWritesDownWhatTheyHave() {
        assertThat(Screens.text(screens.get(noor, "/dossier"))).contains("nog geen weg begonnen", "Alleen jij");
        assertThat(screens.post(noor, WAY)).hasRedirectedUrl(WAY);
        assertThat(Screens.text(screens.get(noor, WAY)))
                .contains("Nog niet.", "Vraag dit certificaat aan", WAY + "/practice");

        assertThat(screens.post(
                        noor, WAY + "/practice", "hours", "40", "day", "2026-03-01", "words", "Bij De Brug, met Els"))
                .hasRedirectedUrl(WAY);

        assertThat(Screens.text(screens.get(noor, WAY))).contains("40 van de 250 uur zijn er.");
        assertThat(Screens.text(screens.get(noor, WAY + "/practice")))
                .contains("1 maart 2026: 40 uur", "Bij De Brug, met Els", "Nog niemand heeft het bewijs gezien");
        assertThat(Screens.text(screens.get(noor, "/dossier"))).contains("Peer specialist in Texas");
    }

    @Test
    void whatIsTypedWronglyIsSaidBesideItsFieldAndStays() {
        screens.post(noor, WAY);

        var page = screens.post(noor, WAY + "/practice", "hours", "veel", "day", "2999-01-01", "words", "Bij De Brug");

        assertThat(page).hasStatus(422);
        assertThat(Screens.text(page))
                .contains("Geef een heel aantal uren", "vandaag of eerder", "value=\"veel\"", "Bij De Brug");
        assertThat(screens.post(noor, WAY + "/practice", "hours", "4", "day", "2026-03-01", "words", "a".repeat(501)))
                .hasStatus(422);
        assertThat(mine.items(noor)).isEmpty();
    }

    @Test
    void whatIsTakenOutIsGone() {
        screens.post(noor, WAY);
        screens.post(noor, WAY + "/statement");
        var item = mine.items(noor).getFirst().id();

        assertThat(screens.post(Persons.member(), WAY + "/statement/" + item + "/removal"))
                .hasStatus(404);
        assertThat(screens.post(noor, WAY + "/statement/" + item + "/removal")).hasRedirectedUrl(WAY + "/statement");

        assertThat(mine.items(noor)).isEmpty();
    }

    @Test
    void whoeverStopsWithAWayKeepsWhatTheyWroteDown() {
        screens.post(noor, WAY);
        screens.post(noor, WAY + "/statement");
        assertThat(screens.post(Persons.member(), "/dossier/ways/texas-peer-specialist/removal"))
                .hasStatus(404);
        assertThat(Screens.text(screens.get(noor, WAY))).contains("Ja, stop met deze weg");

        assertThat(screens.post(noor, "/dossier/ways/texas-peer-specialist/removal"))
                .hasRedirectedUrl("/dossier");

        assertThat(Screens.text(screens.get(noor, "/dossier"))).contains("nog geen weg begonnen");
        assertThat(Screens.text(screens.get(noor, WAY)))
                .contains("Begin deze weg")
                .doesNotContain("Ja, stop met deze weg", "Vraag dit certificaat aan", WAY + "/practice");
        assertThat(screens.get(noor, WAY + "/statement")).hasStatus(404);
        screens.post(noor, WAY);
        assertThat(Screens.text(screens.get(noor, WAY + "/statement"))).contains("Dit schreef je op");
    }

    @Test
    void withoutAnAccountOneIsShownHowToHaveOne() {
        assertThat(screens.post(Persons.guest(), WAY)).hasRedirectedUrl("/join?to=%2Fbecome%2Ftexas-peer-specialist");
        assertThat(screens.post(Viewer.visitor(), WAY)).hasRedirectedUrl("/join?to=%2Fbecome%2Ftexas-peer-specialist");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(screens.get(noor, "/dossier/nowhere")).hasStatus(404);
        assertThat(screens.get(noor, WAY + "/schooling"))
                .as("nobody knows what would count")
                .hasStatus(404);
        assertThat(screens.get(noor, "/versions/texas-peer-specialist"))
                .as("nothing newer")
                .hasStatus(404);
        assertThat(screens.post(noor, "/versions/texas-peer-specialist")).hasStatus(404);
        assertThat(screens.post(noor, WAY + "/practice", "hours", "4", "day", "2026-03-01"))
                .as("not begun")
                .hasStatus(404);
        assertThat(screens.post(noor, "/dossier/readers/" + peers.programme() + "/removal"))
                .hasStatus(404);
    }

    @Test
    void whoeverWasLetInCanBeClosedOut() {
        screens.post(noor, WAY);
        var programme = peers.programme();
        readers.open(noor, programme);
        assertThat(Screens.text(screens.get(noor, "/dossier"))).contains("Sluit het voor");

        assertThat(screens.post(noor, "/dossier/readers/" + programme + "/removal"))
                .hasRedirectedUrl("/dossier");

        assertThat(Screens.text(screens.get(noor, "/dossier"))).contains("Alleen jij");
    }
}
