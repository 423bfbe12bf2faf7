package org.naast.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Level;
import org.naast.schemes.Category;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.TestClock;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Done;
import org.naast.training.Learning;
import org.naast.training.Part;
import org.naast.training.Parts;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.training.Seats;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** What a course says: in which language, and what comes once all is done. */
@NaastTest
class CourseWordsTest {

    private static final Part.Content READING =
            new Part.Content(Part.Kind.READING, "Read", "Text.", Category.COURSE, 5, Optional.empty());

    @Autowired
    Courses courses;

    @Autowired
    Rounds rounds;

    @Autowired
    Seats seats;

    @Autowired
    Learning learning;

    @Autowired
    TestClock clock;

    @Autowired
    Parts parts;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Screens screens;

    private ProgrammeId programme;
    private Viewer els;

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
    void whoeverMakesACourseSaysItAndEverybodyReadsIt() {
        var all = "/programme/" + programme + "/courses";
        assertThat(screens.text(els, all + "/new")).contains("<option value=\"nl\" selected=\"selected\">Nederlands");
        assertThat(screens.text(els, all + "/new")).doesNotContain("??");
        var wrong =
                screens.post(els, all, "title", "Beside", "about", "Evenings.", "language", "?", "level", "volunteer");
        assertThat(wrong).hasStatus(422);
        assertThat(Screens.text(wrong)).contains("Kies een taal uit de lijst", "value=\"Beside\"");

        var made =
                screens.post(els, all, "title", "Beside", "about", "Evenings.", "language", "en", "level", "volunteer");

        assertThat(made).hasStatus3xxRedirection();
        var course = course();
        parts.add(els, course.id(), READING);
        courses.publish(els, course.id(), true);
        assertThat(screens.text(els, all + "/" + course.id() + "/words")).contains("value=\"en\" selected");
        assertThat(screens.text(Viewer.visitor(), "/courses/" + course.id()))
                .contains(
                        "<h1 lang=\"en\" dir=\"auto\">Beside",
                        "<p lang=\"en\" dir=\"auto\">Evenings.",
                        "<span lang=\"en\" dir=\"auto\">Read",
                        "Engels")
                .doesNotContain("??");
        assertThat(screens.text(Viewer.visitor(), "/courses"))
                .containsPattern("<a [^>]*lang=\"en\"[^>]*>Beside")
                .contains("<dt>Taal</dt><dd>Engels</dd>");
    }

    @Test
    void whatIsReadIsMarkedToo() {
        var words = new Course.Words("Beside", "Evenings.", "", "", "en", Level.VOLUNTEER);
        var course = courses.make(els, programme, words).orElseThrow();
        parts.add(els, course, READING);

        assertThat(courses.parts(els, course).getFirst().language()).isEqualTo("en");
        var dutch = new Course.Words("Beside", "Evenings.", "", "", "nl", Level.VOLUNTEER);
        assertThat(courses.change(Persons.coordinator(peers.programme()), course, dutch))
                .as("a stranger changes nothing")
                .isFalse();
        assertThat(courses.parts(els, course).getFirst().language()).isEqualTo("en");
        courses.change(els, course, dutch);
        assertThat(courses.parts(els, course).getFirst().language()).isEqualTo("nl");
    }

    private Course course() {
        return courses.of(els, programme).getFirst();
    }

    @Test
    void whoeverHasDoneEverythingReadsWhatComesForThatCourse() {
        assertThat(afterwards(Level.VOLUNTEER))
                .contains("Wie de cursus geeft, kijkt ernaar", "href=\"/certificate\"")
                .doesNotContain("href=\"/dossier\"", "??");
        assertThat(afterwards(Level.CERTIFICATE))
                .contains("twee mensen kijken ernaar", "href=\"/dossier\"")
                .doesNotContain("Wie de cursus geeft, kijkt ernaar", "??");
    }

    private String afterwards(Level level) {
        var course = courses.make(els, programme, new Course.Words("Beside", "Evenings.", "", "", "en", level))
                .orElseThrow();
        parts.add(els, course, READING);
        courses.publish(els, course, true);
        var start = clock.instant().plus(Duration.ofDays(9));
        var round = rounds.plan(els, course, start, new Round.Place("Kerkstraat 1"), 4)
                .orElseThrow();
        var noor = Persons.member();
        seats.take(noor, round);
        var part = courses.parts(els, course).getFirst().id();
        learning.open(noor, part);
        clock.advance(Duration.ofMinutes(6));
        assertThat(learning.finish(noor, part)).isEqualTo(new Done.Yes());
        return screens.text(noor, "/learning");
    }
}
