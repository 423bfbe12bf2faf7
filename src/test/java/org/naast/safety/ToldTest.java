package org.naast.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.naast.testing.FormToken.csrf;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.conversations.Party;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.privacy.Erasure;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.testing.TestClock;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever lets us know something reads what became of it, and nothing else about it. */
@NaastTest
class ToldTest {

    private static final String NOTE = "Gebeld, en dit blijft onder ons";

    @Autowired
    Concerns concerns;

    @Autowired
    Told told;

    @Autowired
    Conversations conversations;

    @Autowired
    Programmes programmes;

    @Autowired
    Erasure erasure;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester browser;

    private final Viewer noor = Persons.guest();
    private ProgrammeId programme;
    private Viewer sam;
    private Viewer ines;
    private ConversationId talk;

    @BeforeEach
    void aTalk() {
        var job = Viewer.job();
        var coordinator = Persons.coordinator();
        programme = programmes.found(
                job,
                Programme.founded(
                        programmes.foundOrganisation(job, "Samen Sterk"),
                        "Naast elkaar",
                        "NL",
                        ZoneId.of("Europe/Amsterdam")),
                coordinator.id());
        ines = new Viewer(coordinator.id(), coordinator.role(), Set.of(programme));
        sam = Persons.peer(programme);
        talk = with(new Party(sam.id(), "Sam", true));
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void whoeverReportedReadsByWhenSomebodyLooksAndThatSomebodyDid() {
        assertThat(page(noor, "/my")).doesNotContain("Wat je liet weten");
        var raised = raise(noor, Kind.OTHER);

        assertThat(page(noor, "/my")).contains("Wat je liet weten", "Je melding van", "De coördinator kijkt ernaar");
        concerns.handle(ines, raised.id(), NOTE, true);

        assertThat(page(noor, "/my"))
                .contains("Er is naar gekeken, ")
                .doesNotContain("De coördinator kijkt ernaar", NOTE);
        clock.advance(Duration.ofDays(15));
        assertThat(told.mine(noor, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void aPeerReadsItOnTheirDay() {
        var raised = raise(sam, Kind.WORRIED);
        assertThat(page(sam, "/day")).contains("Je zorgen van", "De coördinator kijkt ernaar");

        concerns.handle(ines, raised.id(), NOTE, true);

        assertThat(page(sam, "/day")).contains("Er is naar gekeken, ").doesNotContain(NOTE);
    }

    @Test
    void aPromiseThatWasNotKeptIsSaidByItself() {
        raise(sam, Kind.MINOR);

        clock.advance(Duration.ofDays(7));

        assertThat(page(sam, "/day")).contains("Dat is nog niet gebeurd. Sorry.");
    }

    @Test
    void whereNobodyElseCanLookThatIsWhatItSays() {
        talk = with(new Party(ines.id(), "Ines", true));

        raise(noor, Kind.OTHER);

        assertThat(page(noor, "/my")).contains("nu niemand anders die ernaar kan kijken");
    }

    @Test
    void nobodyElseReadsIt() {
        raise(noor, Kind.OTHER);

        for (var stranger : List.of(sam, ines, Persons.guest(), Persons.peer(programme), Viewer.visitor())) {
            assertThat(told.mine(stranger, Locale.ENGLISH)).isEmpty();
        }
    }

    @Test
    void aReportOfWhoeverErasedEverythingCanOnlyBeClosed() {
        var raised = raise(noor, Kind.OTHER);
        assertThat(page(ines, "/concerns/" + raised.id())).contains("Kunnen de twee verder?");

        erasure.begin(noor, noor.id());
        await().until(() -> concerns.find(ines, raised.id()).orElseThrow().raiserGone());

        assertThat(page(ines, "/concerns/" + raised.id()))
                .contains("Wie dit liet weten, heeft alles gewist.")
                .doesNotContain("Kunnen de twee verder?");
        assertThat(browser.post()
                        .uri("/concerns/" + raised.id() + "/handling")
                        .with(Signed.in(ines))
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl("/concerns");
        assertThat(concerns.open(ines)).isEmpty();
    }

    private Raised raise(Viewer raiser, Kind kind) {
        return concerns.raise(raiser, new Raise(ConcernId.next(), kind, talk, Optional.empty(), "Ik vertrouw het niet"))
                .orElseThrow();
    }

    private ConversationId with(Party other) {
        return conversations.open(
                noor, programme, List.of(new Party(noor.id(), "Groene Vlieger", true), other), Optional.empty());
    }

    private String page(Viewer viewer, String path) {
        var answer = browser.get()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .exchange();
        assertThat(answer).hasStatusOk().bodyText().doesNotContain("??");
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
