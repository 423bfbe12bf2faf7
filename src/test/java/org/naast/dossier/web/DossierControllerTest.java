package org.naast.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import org.junit.jupiter.api.Test;
import org.naast.dossier.MyDossier;
import org.naast.dossier.Readers;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NaastTest
class DossierControllerTest {

    private static final String WAY = "/dossier/texas-peer-specialist";

    @Autowired
    MockMvcTester browser;

    @Autowired
    MyDossier mine;

    @Autowired
    Readers readers;

    @Autowired
    ListedPeers peers;

    private final Viewer noor = Persons.member();

    @Test
    void somebodyBeginsAWayAndWritesDownWhatTheyHave() {
        assertThat(text(get(noor, "/dossier"))).contains("nog geen weg begonnen", "Alleen jij");
        assertThat(post(noor, WAY)).hasRedirectedUrl(WAY);
        assertThat(text(get(noor, WAY))).contains("Nog niet.", "Vraag dit certificaat aan", WAY + "/practice");

        assertThat(post(noor, WAY + "/practice", "hours", "40", "day", "2026-03-01", "words", "Bij De Brug, met Els"))
                .hasRedirectedUrl(WAY);

        assertThat(text(get(noor, WAY))).contains("40 van de 250 uur zijn er.");
        assertThat(text(get(noor, WAY + "/practice")))
                .contains("1 maart 2026: 40 uur", "Bij De Brug, met Els", "Nog niemand heeft het bewijs gezien");
        assertThat(text(get(noor, "/dossier"))).contains("Peer specialist in Texas");
    }

    @Test
    void whatIsTypedWronglyIsSaidBesideItsFieldAndStays() {
        post(noor, WAY);

        var page = post(noor, WAY + "/practice", "hours", "veel", "day", "2999-01-01", "words", "Bij De Brug");

        assertThat(page).hasStatus(422);
        assertThat(text(page))
                .contains("Geef een heel aantal uren", "niet in de toekomst", "value=\"veel\"", "Bij De Brug");
        assertThat(post(noor, WAY + "/practice", "hours", "4", "day", "2026-03-01", "words", "a".repeat(501)))
                .hasStatus(422);
        assertThat(mine.items(noor)).isEmpty();
    }

    @Test
    void whatIsTakenOutIsGone() {
        post(noor, WAY);
        post(noor, WAY + "/statement");
        var item = mine.items(noor).getFirst().id();

        assertThat(post(Persons.member(), WAY + "/statement/" + item + "/removal"))
                .hasStatus(404);
        assertThat(post(noor, WAY + "/statement/" + item + "/removal")).hasRedirectedUrl(WAY + "/statement");

        assertThat(mine.items(noor)).isEmpty();
    }

    @Test
    void withoutAnAccountOneIsShownHowToHaveOne() {
        assertThat(post(Persons.guest(), WAY)).hasRedirectedUrl("/join?to=%2Fbecome%2Ftexas-peer-specialist");
        assertThat(post(Viewer.visitor(), WAY)).hasRedirectedUrl("/join?to=%2Fbecome%2Ftexas-peer-specialist");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(get(noor, "/dossier/nowhere")).hasStatus(404);
        assertThat(get(noor, WAY + "/schooling"))
                .as("nobody knows what would count")
                .hasStatus(404);
        assertThat(get(noor, "/versions/texas-peer-specialist"))
                .as("nothing newer")
                .hasStatus(404);
        assertThat(post(noor, "/versions/texas-peer-specialist")).hasStatus(404);
        assertThat(post(noor, WAY + "/practice", "hours", "4", "day", "2026-03-01"))
                .as("not begun")
                .hasStatus(404);
        assertThat(post(noor, "/dossier/readers/" + peers.programme() + "/removal"))
                .hasStatus(404);
    }

    @Test
    void whoeverWasLetInCanBeClosedOut() {
        post(noor, WAY);
        var programme = peers.programme();
        readers.open(noor, programme);
        assertThat(text(get(noor, "/dossier"))).contains("Sluit het voor");

        assertThat(post(noor, "/dossier/readers/" + programme + "/removal")).hasRedirectedUrl("/dossier");

        assertThat(text(get(noor, "/dossier"))).contains("Alleen jij");
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return browser.get()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .exchange();
    }

    private MvcTestResult post(Viewer viewer, String path, String... fields) {
        var request = browser.post()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult page) {
        return new String(
                page.getMvcResult().getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
