package org.naast.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.schemes.Category;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Part;
import org.naast.training.Parts;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** A course says in which language it is given, and its words are marked as that. */
@NaastTest
class LanguageTest {

    @Autowired
    Courses courses;

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
        parts.add(
                els,
                course.id(),
                new Part.Content(Part.Kind.READING, "Read", "Text.", Category.COURSE, 5, Optional.empty()));
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
        var words = new Course.Words("Beside", "Evenings.", "", "", "en", org.naast.directory.Level.VOLUNTEER);
        var course = courses.make(els, programme, words).orElseThrow();
        parts.add(
                els,
                course,
                new Part.Content(Part.Kind.READING, "Read", "Text.", Category.COURSE, 5, Optional.empty()));

        assertThat(courses.parts(els, course).getFirst().language()).isEqualTo("en");
        var dutch = new Course.Words("Beside", "Evenings.", "", "", "nl", org.naast.directory.Level.VOLUNTEER);
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
}
