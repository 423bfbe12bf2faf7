package org.naast.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.apart.Apart;
import org.naast.directory.Band;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.organisations.Programmes;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NaastTest
class ProfileReportsTest {

    @Autowired
    ProfileReports reports;

    @Autowired
    Concerns concerns;

    @Autowired
    Programmes programmes;

    @Autowired
    ListedPeers peers;

    @Autowired
    Inbox inbox;

    @Autowired
    Apart apart;

    @Autowired
    MockMvcTester browser;

    private final Viewer noor = Persons.guest();
    private Viewer ines;
    private Viewer sam;

    @BeforeEach
    void aPeerAndWhoCoordinates() {
        var programme = peers.programme();
        var coordinator = programmes.desk(Viewer.job(), programme).orElseThrow().coordinator();
        ines = new Viewer(coordinator, Role.COORDINATOR, java.util.Set.of(programme));
        sam = peers.listed(programme, "Sam", "alcohol", Band.FIVE_OR_MORE);
    }

    @Test
    void case_1_2_whoeverReadsAProfileSaysThatSomethingIsWrong() {
        assertThat(text(get(noor, sam.id()))).contains("het profiel van Sam", "<textarea");

        var answer = browser.post()
                .uri("/concerns/profiles")
                .with(Signed.in(noor))
                .with(csrf())
                .header("Accept-Language", "nl")
                .param("key", UUID.randomUUID().toString())
                .param("about", sam.id().toString())
                .param("words", "Dit is reclame.")
                .exchange();

        assertThat(text(answer)).contains("De coördinator kijkt uiterlijk");
        var found = concerns.open(ines).getFirst();
        assertThat(found.kind()).isEqualTo(Kind.PROFILE);
        assertThat(found.regarding()).contains(sam.id());
        assertThat(found.words().or("")).isEqualTo("Dit is reclame.");
        assertThat(inbox.mine(ines))
                .extracting(Item::about)
                .containsExactly(found.id().value());
    }

    @Test
    void aVisitorSaysItWithoutWordsAndOnceIsEnough() {
        var page = browser.get()
                .uri("/concerns/new?kind=profile&about={id}", sam.id())
                .header("Accept-Language", "nl")
                .exchange();
        assertThat(text(page)).contains("het profiel van Sam").doesNotContain("<textarea");

        for (var tap = 0; tap < 3; tap++) {
            assertThat(reports.report(Viewer.visitor(), ConcernId.next(), sam.id(), "Reclame"))
                    .isPresent();
        }

        assertThat(concerns.open(ines))
                .hasSize(1)
                .allSatisfy(concern -> assertThat(concern.words().or("")).isEmpty());
        assertThat(concerns.handle(ines, concerns.open(ines).getFirst().id(), "Gebeld", true))
                .isTrue();
        reports.report(Viewer.visitor(), ConcernId.next(), sam.id(), "");
        assertThat(concerns.open(ines)).hasSize(1);
    }

    @Test
    void aStrangerCannotTellWhetherSomebodyIsThere() {
        apart.block(sam, noor.id());

        assertThat(reports.report(noor, ConcernId.next(), sam.id(), "")).isEmpty();
        assertThat(reports.report(noor, ConcernId.next(), PersonId.next(), "")).isEmpty();
        assertThat(get(noor, sam.id())).hasStatus(404);
        assertThat(get(noor, PersonId.next())).hasStatus(404);
        assertThat(concerns.open(ines)).isEmpty();
    }

    private MvcTestResult get(Viewer viewer, PersonId about) {
        return browser.get()
                .uri("/concerns/new?kind=profile&about={id}", about)
                .with(Signed.in(viewer))
                .header("Accept-Language", "nl")
                .exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
