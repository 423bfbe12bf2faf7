package org.naast.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naast.directory.Level;
import org.naast.schemes.Category;
import org.naast.testing.Cast;
import org.naast.testing.TestClock;
import org.naast.testing.Visit;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Part;
import org.naast.training.Parts;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Questions, work that is handed in and files: made by who teaches, done by who learns, and filed by itself. */
@Journey
class LearningJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Courses courses;

    @Autowired
    Parts parts;

    @Autowired
    Rounds rounds;

    @Autowired
    TestClock clock;

    static Stream<Visit.Eyes> eyes() {
        return Stream.of(new Visit.Eyes("nl", 320, true), new Visit.Eyes("en", 1280, false));
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @ParameterizedTest
    @MethodSource("eyes")
    void somebodyLearnsAndItIsFoundOutWhetherTheyCan(Visit.Eyes eyes) throws IOException {
        var signIn = "els" + UUID.randomUUID();
        var teaches = cast.programme(signIn);
        var course = aCourse(teaches);
        try (var els = new Visit(port, eyes);
                var noor = new Visit(port, eyes)) {
            OnesWay.signIn(els, signIn, Cast.PASSPHRASE);
            els.open("/programme/" + Cast.programme(teaches) + "/courses/" + course);
            aQuestion(els);
            aFile(els);
            noor.open("/courses/" + course).go("main a[href^='/join']");
            OnesWay.joined(noor, "Noor");
            noor.look("learning-course").go("form[action$='/seat'] button");
            answers(noor);
            handsIn(noor);
            judges(els, "/programme/" + Cast.programme(teaches));
            readsWhatWasSaid(noor);
        }
    }

    private UUID aCourse(Viewer els) {
        var course = courses.make(
                        els,
                        Cast.programme(els),
                        new Course.Words("Naast iemand staan", "Leren luisteren.", "", "Niets", "nl", Level.VOLUNTEER))
                .orElseThrow();
        parts.add(els, course, part(Part.Kind.QUIZ, "Wat je nu weet", "Denk er rustig over na."));
        parts.add(els, course, part(Part.Kind.PORTFOLIO, "Mijn verhaal", "Schrijf over een keer dat je luisterde."));
        rounds.plan(els, course, clock.instant().plus(Duration.ofDays(9)), new Round.Place("Kerkstraat 1"), 4);
        return course;
    }

    private static void aQuestion(Visit els) {
        els.look("learning-made").go("main a[href$='/questions']").look("learning-questions-none");
        els.go("main a[href$='/questions/new']").look("learning-question");
        els.type("#asked", "Wat doe je eerst?").type("#choice1", "Raad geven");
        els.go("main form button").look("learning-question-wrong");
        els.type("#choice2", "Luisteren");
        els.page().locator("input[name=right][value='2']").check();
        els.go("main form button").look("learning-questions");
        els.go("main .actions a.quiet").go("form[action$='/publication'] button");
    }

    private static void aFile(Visit els) throws IOException {
        els.go("main a[href$='/files'] >> nth=1").look("learning-files-none");
        org.assertj.core.api.Assertions.assertThat(els.page().locator("#file").boundingBox().height)
                .isGreaterThanOrEqualTo(44);
        els.page().locator("#file").setInputFiles(new FilePayload("notes.txt", "text/plain", "Hoi".getBytes(UTF_8)));
        els.go("form[enctype] button").look("learning-files-wrong");
        els.page().locator("#file").setInputFiles(new FilePayload("Lezen.pdf", "application/pdf", aPdf()));
        els.go("form[enctype] button").look("learning-files");
        assertThat(els.page().locator("main ul.rows li")).hasCount(1);
    }

    private void answers(Visit noor) {
        noor.look("learning-mine");
        assertThat(noor.page().locator("a[href^='/learning/files/']")).hasCount(1);
        noor.go("main ol.rows a[href^='/learning/'] >> nth=0").look("learning-quiz");
        org.assertj.core.api.Assertions.assertThat(
                        noor.page().locator("main fieldset legend").first().boundingBox().y)
                .isGreaterThan(noor.page().locator("main fieldset.card").first().boundingBox().y + 10);
        noor.page().locator("main fieldset input").first().check();
        noor.go("main form .actions button").look("learning-quiz-soon");
        clock.advance(Duration.ofMinutes(11));
        noor.go("main form .actions button").look("learning-quiz-not-yet");
        noor.go("main form .actions a >> nth=0");
        clock.advance(Duration.ofMinutes(11));
        noor.page().locator("main fieldset input").last().check();
        noor.go("main form .actions button").look("learning-quiz-passed");
        assertThat(noor.page().locator("main form .actions button")).hasCount(0);
    }

    private static void handsIn(Visit noor) {
        noor.go("main .actions a[href='/learning']");
        noor.go("main ol.rows a[href^='/learning/']:not([href*='/files/']) >> nth=-1")
                .look("learning-work");
        noor.type("#words", "Ik zweeg, en luisterde.")
                .go("main form .actions button")
                .look("learning-work-waits");
    }

    private static void judges(Visit els, String programme) {
        els.open(programme + "/work")
                .look("learning-waiting")
                .go("main ul.rows a")
                .look("learning-look");
        els.page().locator("input[name=good][value=no]").check();
        els.go("main form .actions button").look("learning-look-wrong");
        els.page().locator("input[name=good][value=yes]").check();
        els.type("#words", "Mooi dat je de stilte liet.")
                .go("main form .actions button")
                .look("learning-group");
    }

    private static void readsWhatWasSaid(Visit noor) {
        noor.open("/learning").look("learning-complete");
        noor.go("main ol.rows a[href^='/learning/']:not([href*='/files/']) >> nth=-1")
                .look("learning-said");
        assertThat(noor.page().locator("main blockquote")).containsText("stilte");
        noor.open("/dossier").look("learning-dossier");
        assertThat(noor.page()
                        .locator("main section[aria-labelledby=learned] li")
                        .first())
                .isVisible();
    }

    private static Part.Content part(Part.Kind kind, String title, String body) {
        return new Part.Content(kind, title, body, Category.COURSE, 10, Optional.empty(), Set.of("samhsa-core:CC09"));
    }

    private static byte[] aPdf() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
