package org.naast.assessments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.assessments.Question;
import org.naast.assessments.Questions;
import org.naast.directory.Level;
import org.naast.schemes.Category;
import org.naast.testing.Cast;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
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

@NaastTest
class AssessmentPagesTest {

    @Autowired
    Courses courses;

    @Autowired
    Parts parts;

    @Autowired
    Rounds rounds;

    @Autowired
    Seats seats;

    @Autowired
    Questions questions;

    @Autowired
    Cast cast;

    @Autowired
    Screens screens;

    @Autowired
    TestClock clock;

    private Viewer els;
    private UUID course;
    private UUID round;
    private UUID quiz;
    private UUID portfolio;
    private String programme;
    private final Viewer noor = Persons.member();

    @BeforeEach
    void aCourse() {
        els = cast.programme("els" + Ids.next());
        programme = "/programme/" + Cast.programme(els);
        course = courses.make(
                        els,
                        Cast.programme(els),
                        new Course.Words("Naast iemand staan", "Avonden.", "", "", "nl", Level.VOLUNTEER))
                .orElseThrow();
        parts.add(els, course, content(Part.Kind.PORTFOLIO, "Mijn verhaal", "Schrijf over een moment."));
        courses.publish(els, course, true);
        parts.add(els, course, content(Part.Kind.QUIZ, "Vragen vooraf", "Denk rustig na."));
        parts.up(els, courses.parts(els, course).getLast().id());
        quiz = courses.parts(els, course).getFirst().id();
        portfolio = courses.parts(els, course).getLast().id();
        round = rounds.plan(els, course, clock.instant().plus(Duration.ofDays(1)), new Round.Place("Kerkstraat 1"), 5)
                .orElseThrow();
        seats.take(noor, round);
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void whoeverTeachesMakesQuestionsAndBadInputIsSaidBesideItsFieldAndStays() {
        var path = programme + "/courses/" + course + "/parts/" + quiz + "/questions";
        assertThat(screens.text(els, programme + "/courses/" + course)).contains(path);
        assertThat(screens.text(els, path)).contains("Er zijn nog geen vragen");

        var wrong = screens.post(els, path, "asked", "", "choice1", "Luisteren", "right", "1", "why", "Daarom");
        assertThat(wrong).hasStatus(422);
        assertThat(Screens.text(wrong))
                .contains("Schrijf een vraag", "minstens twee antwoorden", "value=\"Luisteren\"", "Daarom");
        var none = screens.post(els, path, "asked", "Wat eerst?", "choice1", "Praten", "choice3", "Luisteren");
        assertThat(Screens.text(none)).contains("minstens één antwoord dat goed is");
        var empty = screens.post(
                els, path, "asked", "Wat?", "choice1", "Dit", "choice3", "Dat", "right", "2", "right", "1");
        assertThat(Screens.text(empty)).contains("een vinkje bij een antwoord zonder tekst");
        var twice = screens.post(els, path, "asked", "Wat?", "choice1", "Dit", "choice3", "dit", "right", "1");
        assertThat(Screens.text(twice)).contains("Twee antwoorden zijn gelijk");
        assertThat(screens.text(els, programme + "/courses/" + course))
                .contains("‘Vragen vooraf’ heeft nog geen vragen", "<title>Naast iemand staan");

        assertThat(screens.post(
                        els, path, "asked", "Wat eerst?", "choice1", "Praten", "choice3", "Luisteren", "right", "3"))
                .hasRedirectedUrl(path);
        var made = questions.of(els, quiz).getFirst();
        assertThat(made.content())
                .isEqualTo(new Question.Content("Wat eerst?", List.of("Praten", "Luisteren"), Set.of(2), ""));
        assertThat(screens.text(els, path)).contains("1 van de 1 moet goed zijn", "Wat eerst?");
        assertThat(screens.text(els, path + "/" + made.id())).contains("Wat eerst?", "Haal de vraag eruit");

        screens.post(
                els,
                path + "/" + made.id(),
                "asked",
                "Wat doe je eerst?",
                "choice1",
                "Praten",
                "choice2",
                "Luisteren",
                "right",
                "2");
        assertThat(screens.text(els, path)).contains("Wat doe je eerst?");
        assertThat(screens.post(els, path + "/" + made.id() + "/removal")).hasRedirectedUrl(path);
        assertThat(questions.of(els, quiz)).isEmpty();
    }

    @Test
    void theLanguageIsSwitchedWithoutLosingWhatWasTyped() {
        var path = programme + "/courses/" + course + "/parts/" + quiz + "/questions";

        var page = screens.post(els, path, "asked", "Half", "read-in", "en");

        assertThat(page).hasStatus(200);
        assertThat(Screens.text(page)).contains("Half").doesNotContain("role=\"alert\"");
        assertThat(questions.of(els, quiz)).isEmpty();
        var work = screens.post(noor, "/learning/" + portfolio + "/work", "words", "Half verhaal", "read-in", "en");
        assertThat(Screens.text(work)).contains("Half verhaal").doesNotContain("role=\"alert\"");
        var form =
                screens.post(els, programme + "/courses/" + course + "/parts", "title", "Half deel", "read-in", "en");
        assertThat(Screens.text(form)).contains("Half deel").doesNotContain("role=\"alert\"");
    }

    @Test
    void somebodyAnswersAndReadsHowTheyDid() {
        questions.add(
                els, quiz, new Question.Content("Wat eerst?", List.of("Praten", "Luisteren"), Set.of(2), "Het helpt."));
        var question = "q" + questions.of(els, quiz).getFirst().id();
        assertThat(screens.get(noor, "/learning/" + quiz)).hasRedirectedUrl("/learning/" + quiz + "/quiz");
        var path = "/learning/" + quiz + "/quiz";
        assertThat(screens.text(noor, path)).contains("Denk rustig na.", "1 van de 1", "minstens 10 minuten", "Praten");

        assertThat(Screens.text(screens.post(noor, path, question, "1")))
                .contains("Neem nog even", "checked", "<title>Vragen vooraf");
        clock.advance(Duration.ofMinutes(10));
        assertThat(Screens.text(screens.post(noor, path))).contains("Kies bij elke vraag een antwoord");
        assertThat(Screens.text(screens.post(noor, path, question, "1")))
                .contains("0 van de 1 waren goed", "Dit niet", "Het helpt.", "Nog een keer");
        clock.advance(Duration.ofMinutes(10));
        var passed = screens.post(noor, path, question, "2");

        assertThat(passed).hasStatusOk();
        assertThat(Screens.text(passed)).contains("1 van de 1 was goed", "Je hebt dit onderdeel gedaan");
        assertThat(screens.text(noor, "/learning")).contains("Gedaan");
    }

    @Test
    void somebodyHandsInWhatTheyMadeAndReadsWhatWasSaidOfIt() {
        var path = "/learning/" + portfolio + "/work";
        var judging = programme + "/rounds/" + round + "/judging/" + portfolio;
        assertThat(screens.get(noor, "/learning/" + portfolio)).hasRedirectedUrl(path);
        assertThat(Screens.text(screens.post(noor, path, "words", " ")))
                .contains("Schrijf iets voordat je het inlevert");
        assertThat(Screens.text(screens.post(noor, path, "words", "a".repeat(20_001))))
                .contains("te lang", "a".repeat(20_001));

        assertThat(screens.post(noor, path, "words", "Ik luisterde.")).hasRedirectedUrl(path);
        assertThat(screens.text(noor, path))
                .contains("<title>Mijn verhaal", "Je hebt het ingeleverd", "Ik luisterde.", "Lever het opnieuw in");
        var other = screens.post(noor, path, "words", "In het <andere> venster");
        assertThat(other).hasStatus(422);
        assertThat(Screens.text(other))
                .contains("Wat er nu ligt", "Ik luisterde.", "In het &lt;andere&gt; venster</textarea>")
                .doesNotContain("??");
        assertThat(screens.text(els, programme + "/work")).contains("Mijn verhaal", judging + "/" + noor.id());
        assertThat(screens.text(els, programme + "/rounds/" + round)).contains(judging, "Goed genoeg bij 0 van de 1");
        assertThat(screens.text(els, judging)).contains("Ingeleverd, wacht op jou");
        assertThat(screens.text(els, judging + "/" + noor.id())).contains("Ik luisterde.", "Is dit goed genoeg?");

        var nothing = screens.post(els, judging + "/" + noor.id(), "good", "no", "words", "");
        assertThat(nothing).hasStatus(422);
        assertThat(Screens.text(nothing)).contains("Schrijf wat er nog mist");
        assertThat(Screens.text(screens.post(els, judging + "/" + noor.id(), "words", "Mooi")))
                .contains("Kies een van deze", "Mooi");
        assertThat(screens.post(els, judging + "/" + noor.id(), "good", "no", "words", "Vertel meer over jezelf."))
                .hasRedirectedUrl(judging);
        assertThat(screens.text(noor, path)).contains("Nog niet helemaal", "Vertel meer over jezelf.");
        screens.post(els, judging + "/" + noor.id(), "good", "yes", "words", "Mooi verteld.");
        assertThat(screens.text(noor, path))
                .contains("Dit is goed genoeg", "Mooi verteld.")
                .doesNotContain("textarea");
        var late = screens.post(noor, path, "words", "Toch nog iets");
        assertThat(late).hasStatus(422);
        assertThat(Screens.text(late)).contains("intussen goed bevonden", "Toch nog iets");
        assertThat(screens.text(noor, path)).contains("Ik luisterde.").doesNotContain("Toch nog iets");
        assertThat(screens.text(els, judging)).contains("Goed genoeg");
        assertThat(screens.text(els, programme + "/work")).contains("Er wacht nu niets");
    }

    @Test
    void forEverybodyElseNothingIsThere() {
        questions.add(els, quiz, new Question.Content("Wat?", List.of("Dit", "Dat"), Set.of(1), ""));
        var one = questions.of(els, quiz).getFirst().id();
        var path = programme + "/courses/" + course + "/parts/" + quiz + "/questions";
        var judging = programme + "/rounds/" + round + "/judging/" + portfolio;
        var other = cast.programme("bo" + Ids.next());
        for (var stranger : List.of(other, noor, Persons.guest(), Persons.peer(Cast.programme(els)))) {
            for (var place : List.of(
                    path, path + "/new", path + "/" + one, judging, judging + "/" + noor.id(), programme + "/work")) {
                assertThat(screens.get(stranger, place)).as(place).hasStatus(404);
            }
            for (var place :
                    List.of(path, path + "/" + one, path + "/" + one + "/removal", judging + "/" + noor.id())) {
                assertThat(screens.post(stranger, place, "good", "yes"))
                        .as(place)
                        .hasStatus(404);
            }
        }
        assertThat(screens.get(els, programme + "/courses/" + course + "/parts/" + portfolio + "/questions"))
                .as("no quiz")
                .hasStatus(404);
        assertThat(screens.get(Persons.member(), "/learning/" + quiz)).hasStatus(404);
        assertThat(screens.get(Persons.member(), "/learning/" + quiz + "/quiz")).hasStatus(404);
        assertThat(screens.get(Persons.member(), "/learning/" + portfolio + "/work"))
                .hasStatus(404);
    }

    private static Part.Content content(Part.Kind kind, String title, String body) {
        return new Part.Content(kind, title, body, Category.COURSE, 10, Optional.empty());
    }
}
