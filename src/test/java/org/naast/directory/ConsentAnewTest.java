package org.naast.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.people.web.Browser;
import org.naast.reference.Reference;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The words somebody said yes to have changed: they are asked anew, and an old yes does not hold for ever. */
@NaastTest
class ConsentAnewTest {

    @Autowired
    ConsentAnew anew;

    @Autowired
    Directory directory;

    @Autowired
    Profiles profiles;

    @Autowired
    Agreement agreement;

    @Autowired
    Reference reference;

    @Autowired
    Inbox inbox;

    @Autowired
    ListedPeers peers;

    @Autowired
    Superuser superuser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private Viewer samira;

    @BeforeEach
    void samiraIsListed() {
        samira = peers.listed(peers.programme(), "Samira", "bipolar", Band.FIVE_OR_MORE);
        assertThat(directory.listed(samira, samira.id())).isTrue();
    }

    @AfterEach
    void realTime() {
        clock.real();
    }

    @Test
    void whoSaidYesToTheseWordsIsNotAsked() {
        anew.ask(Viewer.job());

        assertThat(waiting()).isEmpty();
        assertThat(profiles.mine(samira).orElseThrow().availability().consentUntil())
                .isEmpty();
        assertThat(page()).doesNotContain("is veranderd");
    }

    @Test
    void anOldYesHoldsForThirtyDaysAndThenNobodyNewComes() throws Exception {
        saidYesToOtherWords();
        anew.ask(Viewer.job());
        clock.advance(Duration.ofDays(2));
        anew.ask(Viewer.job());

        assertThat(waiting()).hasSize(1);
        assertThat(page()).contains("De tekst waar je ja op zei, is veranderd", "Mensen die iemand zoeken");
        assertThat(mvc.get().uri("/day").with(Signed.in(samira)).header("Accept-Language", "en"))
                .hasStatusOk()
                .bodyText()
                .contains("We have changed the words you said yes to", "href=\"/profile\"");
        clock.advance(ConsentAnew.HOLDS.minusDays(2).minusMinutes(1));
        assertThat(directory.listed(samira, samira.id())).isTrue();
        assertThat(superuser.count("select count(distinct valid_until) from matching.candidate where peer = '%s' and"
                                .formatted(samira.id())
                        + " valid_until = '%s'".formatted(waiting().getFirst().due())))
                .isEqualTo(1);

        clock.advance(Duration.ofMinutes(2));

        assertThat(directory.listed(samira, samira.id())).isFalse();
        assertThat(directory.card(Viewer.visitor(), samira.id())).isEmpty();
        assertThat(directory.reserve(samira, samira.id())).isFalse();
        assertThat(page()).doesNotContain("is veranderd").contains("Ja, laat mij zien");
    }

    @Test
    void aNewYesHoldsWithoutAnEndAndEndsTheQuestion() throws Exception {
        saidYesToOtherWords();
        anew.ask(Viewer.job());

        assertThat(profiles.consent(samira, true)).isTrue();

        assertThat(waiting()).isEmpty();
        clock.advance(ConsentAnew.HOLDS.plusDays(1));
        assertThat(directory.listed(samira, samira.id())).isTrue();
        anew.ask(Viewer.job());
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aNoEndsTheQuestionToo() throws Exception {
        saidYesToOtherWords();
        anew.ask(Viewer.job());

        profiles.consent(samira, false);

        assertThat(waiting()).isEmpty();
        assertThat(directory.listed(samira, samira.id())).isFalse();
    }

    /** Whoever changes these words changes their version as well, and then this test. */
    @Test
    void theseAreTheWordsOfThisVersion() throws IOException {
        assertThat(agreement.wording().version()).isEqualTo("2/1");
        assertThat(words("directory.properties"))
                .isEqualTo(
                        "People who look for someone then see your name, and of your experiences what you let everyone see. You also say that you keep to the agreements below. You can stop any time.");
        assertThat(words("directory_nl.properties"))
                .isEqualTo(
                        "Mensen die iemand zoeken, zien dan je naam, en van je ervaringen wat iedereen van jou mag zien. Je zegt ook dat je je aan de afspraken hieronder houdt. Je kunt altijd stoppen.");
    }

    /** One source: what training teaches, what a peer says yes to and what this version is called. */
    @Test
    void theAgreementsAreReadBeforeAndAfterAYes() throws Exception {
        assertThat(reference.boundaryRules())
                .allSatisfy(rule -> assertThat(page()).contains(rule.text(Locale.of("nl"))));
        assertThat(page()).contains("De afspraken waar je ja op zei, op");
        assertThat(agreement.signed(samira).orElseThrow().wording()).isEqualTo(agreement.wording());

        profiles.consent(samira, false);

        assertThat(agreement.signed(samira)).isEmpty();
        assertThat(agreement.signed(Persons.member())).isEmpty();
        assertThat(page()).doesNotContain("waar je ja op zei, op");
        assertThat(reference.boundaryRules())
                .allSatisfy(rule -> assertThat(page()).contains(rule.text(Locale.of("nl"))));
    }

    private static String words(String file) throws IOException {
        var read = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages", file), StandardCharsets.UTF_8)) {
            read.load(in);
        }
        return read.getProperty(Agreement.TEXT);
    }

    private List<Item> waiting() {
        return inbox.mine(samira).stream()
                .filter(item -> item.kind().equals(ConsentAnew.KIND))
                .toList();
    }

    private String page() {
        return Browser.text(mvc.get()
                        .uri("/profile")
                        .with(Signed.in(samira))
                        .header("Accept-Language", "nl")
                        .exchange())
                .replace("&#39;", "'");
    }

    private void saidYesToOtherWords() throws Exception {
        try (var connection = superuser.connection();
                var statement = connection.createStatement()) {
            statement.execute("update directory.availability set consent_version = '0' where peer = '"
                    + samira.id().value() + "'");
        }
    }
}
