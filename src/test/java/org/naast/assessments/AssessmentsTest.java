package org.naast.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Level;
import org.naast.schemes.Category;
import org.naast.testing.Cast;
import org.naast.testing.Gone;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Statements;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Learning;
import org.naast.training.Part;
import org.naast.training.Parts;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.training.Seats;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions marked on the server, and work that somebody looks at. */
@NaastTest
class AssessmentsTest {

    @Autowired
    JudgedBefore judged;

    @Autowired
    Questions questions;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Works works;

    @Autowired
    Judging judging;

    @Autowired
    Standings standings;

    @Autowired
    Courses courses;

    @Autowired
    Parts parts;

    @Autowired
    Rounds rounds;

    @Autowired
    Seats seats;

    @Autowired
    Learning learning;

    @Autowired
    Cast cast;

    @Autowired
    Gone gone;

    @Autowired
    Screens pages;

    @Autowired
    Superuser superuser;

    @Autowired
    TestClock clock;

    private Viewer els;
    private ProgrammeId programme;
    private UUID course;
    private UUID round;
    private final Viewer noor = Persons.member();

    @BeforeEach
    void aCourse() {
        els = cast.programme("els" + Ids.next());
        programme = Cast.programme(els);
        course = courses.make(
                        els,
                        programme,
                        new Course.Words("Naast iemand staan", "Avonden.", "", "", "nl", Level.VOLUNTEER))
                .orElseThrow();
        parts.add(els, course, content(Part.Kind.QUIZ, "Vragen", 10));
        parts.add(els, course, content(Part.Kind.PORTFOLIO, "Map", 60));
        parts.add(els, course, content(Part.Kind.OBSERVED, "Oefenen", 60));
        assertThat(courses.publish(els, course, true))
                .as("nothing is asked yet")
                .isFalse();
        assertThat(courses.unasked(els, course)).containsExactly("Vragen");
        for (var number = 1; number <= 5; number++) {
            assertThat(questions.add(els, part("Vragen"), question("Vraag " + number, Set.of(2))))
                    .isTrue();
        }
        assertThat(courses.publish(els, course, true)).isTrue();
        assertThat(courses.unasked(noor, course)).isEmpty();
        round = rounds.plan(els, course, clock.instant().plus(Duration.ofDays(1)), new Round.Place("Kerkstraat 1"), 5)
                .orElseThrow();
        seats.take(noor, round);
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void fourOfFiveAreEnoughAndThreeAreNot() {
        open(10);
        assertThat(answer(2, 2, 2, 1, 1))
                .isInstanceOfSatisfying(
                        Marked.Again.class,
                        again -> assertThat(again.marks())
                                .extracting(Marked.Mark::good)
                                .containsExactly(true, true, true, false, false));
        assertThat(learning.progress(noor, course).done()).isEmpty();

        open(10);
        assertThat(answer(2, 2, 2, 2, 1)).isInstanceOf(Marked.Passed.class);
        assertThat(learning.progress(noor, course).done()).containsExactly(part("Vragen"));
        assertThat(quizzes.tries(noor, part("Vragen"))).isEqualTo(2);
    }

    /** Whoever tries everything does not get through by speed. */
    @Test
    void case_12_3_eachTryTakesTheTimeThatAPersonNeeds() {
        open(9);
        assertThat(answer(2, 2, 2, 2, 2)).isInstanceOf(Marked.TooSoon.class);
        clock.advance(Duration.ofMinutes(1));
        assertThat(answer(1, 1, 1, 1, 1)).isInstanceOf(Marked.Again.class);

        assertThat(answer(2, 2, 2, 2, 2)).isInstanceOf(Marked.TooSoon.class);
        clock.advance(Duration.ofMinutes(10));
        assertThat(answer(2, 2, 2, 2, 2)).isInstanceOf(Marked.Passed.class);
    }

    @Test
    void whatIsRightIsAllOfIt() {
        var two = questions.of(els, part("Vragen")).getFirst().id();
        questions.change(els, two, question("Vraag 1", Set.of(1, 3)));
        for (var more : questions.of(els, part("Vragen")).stream().skip(1).toList()) {
            questions.remove(els, more.id());
        }
        for (var chosen : List.of(Set.of(1), Set.of(1, 2, 3), Set.of(2))) {
            open(10);
            assertThat(quizzes.answer(noor, part("Vragen"), Map.of(two, chosen)))
                    .isInstanceOf(Marked.Again.class);
        }
        open(10);
        assertThat(quizzes.answer(noor, part("Vragen"), Map.of(two, Set.of()))).isEqualTo(new Marked.Unanswered());
        assertThat(quizzes.answer(noor, part("Vragen"), Map.of(two, Set.of(3, 1))))
                .isInstanceOf(Marked.Passed.class);
    }

    /** Neither in what the use case gives, nor in a row that a learner's role can read. */
    @Test
    void whatIsRightIsNeverSentToWhoeverHasToAnswer() {
        open(0);
        assertThat(pages.text(noor, "/learning/" + part("Vragen") + "/quiz"))
                .contains("Vraag 1", "Luisteren")
                .doesNotContain("Omdat het helpt");
        assertThat(questions.of(noor, part("Vragen"))).isEmpty();
        assertThat(superuser.count("""
                select count(*) from pg_policies
                 where schemaname = 'assessments' and tablename = 'key' and policyname not in ('coordinators', 'the_definer_looks')
                """)).isZero();
    }

    @Test
    void workIsHandedInLookedAtAndHandedInAgain() {
        assertThat(handIn(noor, "Map", "Ik luisterde.")).isEqualTo(HandedIn.DONE);
        assertThat(judging.waiting(els, programme)).extracting(Work::whose).containsExactly(noor.id());
        assertThat(pages.text(noor, "/learning")).contains("Je hebt het ingeleverd");
        assertThat(pages.text(els, "/desk")).contains("Iemand leverde werk in voor een cursus");

        assertThat(judging.say(els, round, part("Map"), noor.id(), false, "Vertel wat jij deed."))
                .isTrue();
        assertThat(judging.waiting(els, programme)).isEmpty();
        assertThat(pages.text(els, "/desk")).doesNotContain("Iemand leverde werk in");
        assertThat(learning.progress(noor, course).done()).isEmpty();
        assertThat(pages.text(noor, "/learning"))
                .contains("Nog niet helemaal. Lees wat erover gezegd is")
                .doesNotContain("Je hebt het ingeleverd");
        assertThat(works.verdict(noor, part("Map")).orElseThrow().words().or(""))
                .isEqualTo("Vertel wat jij deed.");

        assertThat(judged.worked(els, noor.id())).isTrue();
        assertThat(judged.worked(els, PersonId.next())).isFalse();
        for (var other : List.of(Persons.coordinator(programme), Persons.member(), noor)) {
            assertThat(judged.worked(other, noor.id())).isFalse();
        }

        clock.advance(Duration.ofMinutes(1));
        handIn(noor, "Map", "Ik zweeg, en luisterde.");
        assertThat(judging.waiting(els, programme)).hasSize(1);
        assertThat(standings.own(Persons.member(), courses.parts(els, course))).isEmpty();
        assertThat(pages.text(noor, "/learning")).contains("Je hebt het ingeleverd");
        judging.say(els, round, part("Map"), noor.id(), true, "");
        assertThat(learning.progress(noor, course).done()).containsExactly(part("Map"));
        assertThat(handIn(noor, "Map", "Nog iets")).as("it is done").isEqualTo(HandedIn.NOT_WANTED);
    }

    @Test
    void inTwoWindowsTheFirstStandsUntilItWasSeen() throws Exception {
        seats.take(noor, round);
        var part = part("Map");
        try (var windows = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            var barrier = new java.util.concurrent.CyclicBarrier(4);
            var answers = windows.invokeAll(java.util.stream.IntStream.range(0, 4)
                    .<java.util.concurrent.Callable<HandedIn>>mapToObj(window -> () -> {
                        barrier.await();
                        return works.handIn(noor, part, Optional.empty(), "Venster " + window);
                    })
                    .toList());
            var done = 0;
            for (var answer : answers) {
                done += answer.get() == HandedIn.DONE ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        var first = works.mine(noor, part).orElseThrow();
        assertThat(works.handIn(noor, part, Optional.of(first.handedIn().minusSeconds(1)), "Ongezien"))
                .isEqualTo(HandedIn.CHANGED);
        assertThat(works.mine(noor, part).orElseThrow().words().or("")).startsWith("Venster");
        assertThat(works.handIn(noor, part, Optional.of(first.handedIn()), "Gezien"))
                .isEqualTo(HandedIn.DONE);
    }

    @Test
    void aWholeGroupTakesAsManyQueriesAsOnePerson() {
        handIn(noor, "Map", "Ik luisterde.");
        var one = Statements.of(() -> judging.of(els, round, part("Map"))).size();
        var jan = Persons.member();
        seats.take(jan, round);
        handIn(jan, "Map", "Ik ook.");

        assertThat(Statements.of(() -> judging.of(els, round, part("Map")))).hasSize(one);
        assertThat(judging.of(els, round, part("Map"))).allMatch(Judged::waits).hasSize(2);
    }

    @Test
    void whatSomebodyWasSeenToDoIsSaidAndRead() {
        assertThat(handIn(noor, "Oefenen", "Ik deed het goed")).isEqualTo(HandedIn.NOT_WANTED);
        var path = "/programme/" + programme + "/rounds/" + round + "/judging/" + part("Oefenen");
        assertThat(pages.text(els, path)).contains("moet nog beginnen").doesNotContain(path + "/" + noor.id());
        assertThat(pages.text(els, path + "/" + noor.id()))
                .contains("moet nog beginnen")
                .doesNotContain("name=\"good\"");
        assertThat(judging.say(els, round, part("Oefenen"), noor.id(), true, "Gezien."))
                .as("it has not begun")
                .isFalse();
        clock.advance(Duration.ofDays(2));
        assertThat(pages.text(els, path + "/" + noor.id()))
                .contains("name=\"good\"")
                .doesNotContain("moet nog beginnen");

        assertThat(judging.say(els, round, part("Oefenen"), noor.id(), true, "Je liet een stilte toe."))
                .isTrue();

        assertThat(learning.progress(noor, course).done()).containsExactly(part("Oefenen"));
        assertThat(pages.text(noor, "/my")).contains("Iemand keek naar wat je maakte of deed");
        assertThat(pages.text(noor, "/learning/" + part("Oefenen") + "/work")).contains("Je liet een stilte toe.");
        assertThat(pages.text(noor, "/my")).doesNotContain("Iemand keek naar wat je maakte of deed");
    }

    @Test
    void strangersNeitherMakeQuestionsNorAnswerNorJudgeNorRead() {
        handIn(noor, "Map", "Ik luisterde.");
        var first = questions.of(els, part("Vragen")).getFirst().id();
        for (var stranger : List.of(
                cast.programme("bo" + Ids.next()), Persons.peer(programme), Persons.member(), Persons.guest())) {
            assertThat(questions.of(stranger, part("Vragen"))).isEmpty();
            assertThat(questions.find(stranger, first)).isEmpty();
            assertThat(questions.add(stranger, part("Vragen"), question("Wie?", Set.of(1))))
                    .isFalse();
            assertThat(questions.change(stranger, first, question("Wie?", Set.of(1))))
                    .isFalse();
            assertThat(questions.remove(stranger, first)).isFalse();
            assertThat(quizzes.open(stranger, part("Vragen"))).isEmpty();
            assertThat(quizzes.answer(stranger, part("Vragen"), Map.of())).isEqualTo(new Marked.NotHere());
            assertThat(quizzes.tries(stranger, part("Vragen"))).isZero();
            assertThat(works.find(stranger, part("Map"))).isEmpty();
            assertThat(handIn(stranger, "Map", "Ik ook")).isEqualTo(HandedIn.NOT_WANTED);
            assertThat(works.mine(stranger, part("Map"))).isEmpty();
            assertThat(works.verdict(stranger, part("Map"))).isEmpty();
            assertThat(judging.of(stranger, round, part("Map"))).isEmpty();
            assertThat(judging.waiting(stranger, programme)).isEmpty();
            assertThat(judging.say(stranger, round, part("Map"), noor.id(), true, ""))
                    .isFalse();
        }
        var both = new Viewer(els.id(), Role.MEMBER, Set.of());
        seats.take(both, round);
        assertThat(judging.say(els, round, part("Oefenen"), els.id(), true, ""))
                .as("themselves")
                .isFalse();
    }

    @Test
    void whoeverGoesTakesTheirWorkAlongAndWhoJudgedIsForgotten() {
        open(10);
        answer(1, 1, 1, 1, 1);
        handIn(noor, "Map", "Ik luisterde.");
        judging.say(els, round, part("Map"), noor.id(), false, "Nog niet.");

        gone.erase(els.id());
        assertThat(superuser.count(
                        "select count(*) from assessments.verdict where person = '" + noor.id() + "' and by is null"))
                .isOne();
        gone.erase(noor.id());

        for (var table : List.of("attempt", "work", "verdict")) {
            assertThat(superuser.count(
                            "select count(*) from assessments." + table + " where person = '" + noor.id() + "'"))
                    .as(table)
                    .isZero();
        }
    }

    /** After they have seen what lies there. */
    private HandedIn handIn(Viewer who, String part, String words) {
        var seen = works.mine(who, part(part)).map(Work::handedIn);
        return works.handIn(who, part(part), seen, words);
    }

    private void open(int minutes) {
        assertThat(quizzes.open(noor, part("Vragen"))).isPresent();
        clock.advance(Duration.ofMinutes(minutes));
    }

    private Marked answer(Integer... chosen) {
        var asked = quizzes.open(noor, part("Vragen")).orElseThrow();
        return quizzes.answer(
                noor,
                part("Vragen"),
                asked.stream().collect(Collectors.toMap(Question::id, one -> Set.of(chosen[one.position() - 1]))));
    }

    private UUID part(String title) {
        return courses.parts(els, course).stream()
                .filter(part -> part.content().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Question.Content question(String asked, Set<Integer> right) {
        return new Question.Content(asked, List.of("Praten", "Luisteren", "Stil zijn"), right, "Omdat het helpt.");
    }

    private static Part.Content content(Part.Kind kind, String title, int minutes) {
        return new Part.Content(kind, title, "", Category.COURSE, minutes, Optional.empty());
    }
}
