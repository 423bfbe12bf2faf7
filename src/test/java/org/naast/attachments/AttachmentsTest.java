package org.naast.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Level;
import org.naast.schemes.Category;
import org.naast.testing.Cast;
import org.naast.testing.FormToken;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Signed;
import org.naast.testing.TestClock;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Part;
import org.naast.training.Parts;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.training.Seats;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files beside a course: for whoever takes part, and nobody else. */
@NaastTest
class AttachmentsTest {

    @Autowired
    Attachments attachments;

    @Autowired
    Courses courses;

    @Autowired
    Parts parts;

    @Autowired
    Rounds rounds;

    @Autowired
    Seats seats;

    @Autowired
    Cast cast;

    @Autowired
    Screens screens;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestClock clock;

    private final Viewer noor = Persons.member();
    private Viewer els;
    private UUID part;
    private UUID round;
    private String path;

    @BeforeEach
    void aCourse() {
        els = cast.programme("els" + Ids.next());
        var course = courses.make(
                        els,
                        Cast.programme(els),
                        new Course.Words("Naast iemand staan", "Avonden.", "", "", "nl", Level.VOLUNTEER))
                .orElseThrow();
        parts.add(
                els,
                course,
                new Part.Content(Part.Kind.MEETING, "Avond 1", "", Category.COURSE, 120, Optional.empty()));
        part = courses.parts(els, course).getFirst().id();
        courses.publish(els, course, true);
        round = rounds.plan(els, course, clock.instant().plus(Duration.ofDays(1)), new Round.Place("Kerkstraat 1"), 1)
                .orElseThrow();
        seats.take(noor, round);
        path = "/programme/" + Cast.programme(els) + "/courses/" + course + "/parts/" + part + "/files";
    }

    @Test
    void whoeverTeachesAddsOneAndWhoeverTakesPartSavesIt() throws IOException {
        assertThat(screens.text(els, path)).contains("Er zijn er nog geen");
        assertThat(upload(els, "C:\\\\Thuis\\\\Onze afspraken.PDF", Samples.loaded()))
                .hasRedirectedUrl(path);

        assertThat(screens.text(els, path)).contains("Onze afspraken", "kB").doesNotContain("Thuis");
        var file = attachments.beside(els, part).getFirst();
        assertThat(screens.text(noor, "/learning")).contains("/learning/files/" + file.id(), "Onze afspraken");
        var saved = screens.get(noor, "/learning/files/" + file.id());
        assertThat(saved).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(saved.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("afspraken.pdf");
        assertThat(saved.getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(saved.getResponse().getContentAsByteArray()).hasSize(file.size());
        assertThat(screens.get(els, "/learning/files/" + file.id())).hasStatusOk();

        assertThat(screens.post(els, path + "/" + file.id() + "/removal")).hasRedirectedUrl(path);
        assertThat(screens.get(noor, "/learning/files/" + file.id())).hasStatus(404);
    }

    @Test
    void whatStaysOutIsSaidInWords() throws IOException {
        var page = upload(els, "les.docx", "geen pdf".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(page).hasStatus(422);
        assertThat(Screens.text(page)).contains("Dit is geen PDF en geen PNG- of JPEG-plaatje");
        assertThat(Screens.text(upload(els, "les.pdf", Samples.locked()))).contains("zit een wachtwoord");
        assertThat(attachments.beside(els, part)).isEmpty();
    }

    @Test
    void aCourseHasTwentyAtMost() throws IOException {
        for (var number = 1; number <= Attachments.MOST; number++) {
            assertThat(attachments.add(els, part, "Foto " + number, Samples.png(2, 2)))
                    .isEqualTo(new Added.Done());
        }
        assertThat(attachments.add(els, part, "Te veel", Samples.png(2, 2))).isEqualTo(new Added.Refused(Reason.FULL));
    }

    @Test
    void strangersAddNothingAndReadNothing() throws IOException {
        attachments.add(els, part, "Reader", Samples.loaded());
        var file = attachments.beside(els, part).getFirst().id();
        var course = courses.part(els, part).orElseThrow().course();
        var waits = Persons.member();
        seats.take(waits, round);
        for (var stranger : List.of(
                waits,
                cast.programme("bo" + Ids.next()),
                Persons.peer(Cast.programme(els)),
                Persons.member(),
                Persons.guest(),
                Viewer.visitor())) {
            assertThat(attachments.add(stranger, part, "Mijn", Samples.png(2, 2)))
                    .isEqualTo(new Added.NotHere());
            assertThat(attachments.remove(stranger, file)).isFalse();
            assertThat(attachments.beside(stranger, part)).isEmpty();
            assertThat(attachments.of(stranger, course)).isEmpty();
            assertThat(attachments.find(stranger, file)).isEmpty();
            assertThat(attachments.bytes(stranger, file)).isEmpty();
        }
        assertThat(attachments.remove(noor, file)).as("who takes part").isFalse();
        assertThat(screens.get(Persons.member(), path)).hasStatus(404);
        assertThat(screens.get(Persons.member(), "/learning/files/" + file)).hasStatus(404);
        assertThat(upload(noor, "les.pdf", Samples.loaded())).hasStatus(404);
        assertThat(screens.post(noor, path + "/" + file + "/removal")).hasStatus(404);
    }

    private MvcTestResult upload(Viewer viewer, String name, byte[] bytes) {
        return browser.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .header("Accept-Language", "nl")
                .with(FormToken.csrf())
                .with(Signed.in(viewer))
                .exchange();
    }
}
