package org.naast.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Level;
import org.naast.schemes.Category;
import org.naast.schemes.Dossier;
import org.naast.schemes.GapList;
import org.naast.testing.Cast;
import org.naast.testing.Gone;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.training.Attendance;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Learning;
import org.naast.training.Lessons;
import org.naast.training.Part;
import org.naast.training.Parts;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.training.Seats;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody learned at a course here stands in their file without being typed. */
@NaastTest
class LearnedTest {

    private static final String IC_RC = "icrc-peer-recovery";

    @Autowired
    MyDossier mine;

    @Autowired
    Ways ways;

    @Autowired
    Readers readers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Courses courses;

    @Autowired
    Parts parts;

    @Autowired
    Rounds rounds;

    @Autowired
    Seats seats;

    @Autowired
    Attendance attendance;

    @Autowired
    Learning learning;

    @Autowired
    Lessons lessons;

    @Autowired
    Cast cast;

    @Autowired
    Gone gone;

    @Autowired
    Screens screens;

    @Autowired
    Superuser superuser;

    @Autowired
    TestClock clock;

    private final Viewer noor = Persons.member();
    private Viewer els;
    private UUID course;
    private UUID round;

    @BeforeEach
    void aCourseThatHasBegun() {
        els = cast.programme("els" + Ids.next());
        course = courses.make(
                        els,
                        Cast.programme(els),
                        new Course.Words("Naast iemand staan", "Avonden.", "", "", "nl", Level.VOLUNTEER))
                .orElseThrow();
        for (var one : List.of(
                part("Avond 1", Part.Kind.MEETING, Category.COURSE, 90),
                part("Avond 2", Part.Kind.MEETING, Category.COURSE, 90),
                part("Afspraken", Part.Kind.BOUNDARIES, Category.ETHICS, 120))) {
            parts.add(els, course, one);
        }
        courses.publish(els, course, true);
        round = rounds.plan(els, course, clock.instant().plus(Duration.ofDays(1)), new Round.Place("Kerkstraat 1"), 5)
                .orElseThrow();
        seats.take(noor, round);
        ways.begin(noor, IC_RC);
        clock.advance(Duration.ofDays(2));
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void whatIsDoneCountsByTheMinuteAndGoesOutWhenItWasNotSo() {
        there("Avond 1", noor);
        assertThat(hours(Category.COURSE, "")).isEqualTo(1);
        there("Avond 2", noor);
        assertThat(hours(Category.COURSE, "")).as("twice an hour and a half").isEqualTo(3);

        read();
        assertThat(hours(Category.ETHICS, "")).isEqualTo(2);
        assertThat(hours(Category.COURSE, "ethics")).isEqualTo(2);
        assertThat(standing("ethics")).isEqualTo(new GapList.Standing.Partly(2, 16));

        there("Avond 1");
        assertThat(hours(Category.COURSE, "")).isEqualTo(1);
    }

    /** A course names what it teaches in one framework; a scheme asks in another. */
    @Test
    void whatACourseTeachesCountsWhereASchemeAsksForThat() {
        var one = courses.parts(els, course).getFirst();
        parts.change(els, one.id(), one.content().teaching(Set.of("samhsa-core:CC11", "nobody:knows")), false);
        assertThat(courses.part(els, one.id()).orElseThrow().content().teaches())
                .containsExactly("samhsa-core:CC11");

        there("Avond 1", noor);

        assertThat(hours(Category.COURSE, "advocacy")).isEqualTo(1);
        assertThat(standing("advocacy")).isEqualTo(new GapList.Standing.Partly(1, 10));
        assertThat(screens.text(noor, "/dossier"))
                .contains("Waar mijn cursussen hier over gingen", "Voorop gaan, en opkomen voor mensen", "Steun geven");
        assertThat(screens.text(noor, "/courses/" + course)).contains("Wat je leert", "Voorop gaan");
        assertThat(screens.text(els, "/programme/" + Cast.programme(els) + "/courses/" + course + "/parts/" + one.id()))
                .contains("value=\"samhsa-core:CC11\" checked");
    }

    @Test
    void itSaysWhereItWasLearnedAndIsNotForItsOwnerToTakeOut() {
        read();

        var page = screens.text(noor, "/dossier/" + IC_RC + "/ethics");

        assertThat(page)
                .contains("Naast iemand staan", "2 uur", "Ingevuld door wie deze cursus gaf")
                .doesNotContain("/removal");
        var item = mine.items(noor).getFirst();
        assertThat(mine.remove(noor, item.id())).isFalse();
        assertThat(mine.items(noor)).isNotEmpty();
    }

    @Test
    void anotherOrganisationReadsItWhereItsOwnerLetThemIn() {
        read();
        var bo = cast.programme("bo" + Ids.next());
        var elsewhere = Cast.programme(bo);
        assertThat(dossiers.of(bo, noor.id(), elsewhere)).isEmpty();

        readers.open(noor, elsewhere);

        assertThat(dossiers.of(bo, noor.id(), elsewhere))
                .extracting(Filed::taught)
                .containsOnly(true);
        assertThat(dossiers.see(
                        bo, noor.id(), elsewhere, mine.items(noor).getFirst().id(), ""))
                .as("there is no proof to look at")
                .isFalse();
        readers.close(noor, elsewhere);
        assertThat(dossiers.of(bo, noor.id(), elsewhere)).isEmpty();
    }

    @Test
    void whatWasLearnedStaysWhenThePartIsTakenOutOfTheCourse() {
        there("Avond 1", noor);

        parts.remove(els, id("Avond 1"));
        gone.settle();

        assertThat(hours(Category.COURSE, "")).isEqualTo(1);
    }

    @Test
    void strangersLearnNothingOfIt() {
        read();
        for (var stranger : List.of(cast.programme("bo" + Ids.next()), Persons.member(), Persons.guest())) {
            assertThat(lessons.of(stranger, noor.id(), id("Afspraken"))).isEmpty();
            assertThat(mine.items(stranger)).isEmpty();
        }
        gone.erase(noor.id());
        assertThat(superuser.count("select count(*) from dossier.learned where person = '" + noor.id() + "'"))
                .isZero();
    }

    private void there(String meeting, Viewer... present) {
        attendance.enter(els, round, id(meeting), present.length == 0 ? Set.of() : Set.of(present[0].id()));
        gone.settle();
    }

    private void read() {
        learning.open(noor, id("Afspraken"));
        clock.advance(Duration.ofHours(2));
        learning.finish(noor, id("Afspraken"));
        gone.settle();
    }

    private int hours(Category category, String domain) {
        return mine.gathered(noor, LocalDate.MIN).hours().stream()
                .filter(one -> one.category() == category && one.domain().equals(domain))
                .mapToInt(Dossier.Spent::hours)
                .sum();
    }

    private GapList.Standing standing(String requirement) {
        var scheme = mine.scheme(noor, IC_RC).orElseThrow();
        return GapList.of(scheme, false, mine.gathered(noor, LocalDate.MIN), mine.today(noor)).lines().stream()
                .filter(line -> line.requirement().id().equals(requirement))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private UUID id(String title) {
        return courses.parts(els, course).stream()
                .filter(part -> part.content().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Part.Content part(String title, Part.Kind kind, Category category, int minutes) {
        return new Part.Content(kind, title, "", category, minutes, Optional.empty());
    }
}
