package org.naast.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.naast.certification.Certificates;
import org.naast.certification.Given;
import org.naast.certification.GraduateNews;
import org.naast.certification.Graduates;
import org.naast.directory.Level;
import org.naast.openings.Claim;
import org.naast.openings.Standing;
import org.naast.people.Surroundings;
import org.naast.reference.Endorsement;
import org.naast.schemes.Category;
import org.naast.screens.Moments;
import org.naast.testing.Alarm;
import org.naast.testing.Cast;
import org.naast.testing.Gone;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Signed;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.Ids;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A course from its first part to who has done everything. */
@NaastTest
class TrainingTest {

    private static final Part.Content EVENING =
            new Part.Content(Part.Kind.MEETING, "Avond 1", "", Category.COURSE, 120, Optional.empty());
    private static final Part.Content TEXT =
            new Part.Content(Part.Kind.READING, "Lezen", "Luister eerst.", Category.ETHICS, 10, Optional.empty());
    private static final Part.Content AGREEMENTS =
            new Part.Content(Part.Kind.BOUNDARIES, "Afspraken", "", Category.ETHICS, 15, Optional.empty());

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
    GraduateNews news;

    @Autowired
    Graduates graduates;

    @Autowired
    Certificates certificates;

    @Autowired
    Cast cast;

    @Autowired
    Gone gone;

    @Autowired
    Alarm alarm;

    @Autowired
    Superuser superuser;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Screens screens;

    @Autowired
    Moments moments;

    @Autowired
    Surroundings surroundings;

    private Viewer els;
    private ProgrammeId programme;
    private UUID course;
    private UUID round;
    private final Viewer noor = Persons.member();

    @BeforeEach
    void aCourse() {
        els = cast.programme("els" + Ids.next());
        programme = Cast.programme(els);
        course = courses.make(els, programme, words(Level.VOLUNTEER)).orElseThrow();
        List.of(EVENING, TEXT, AGREEMENTS).forEach(part -> parts.add(els, course, part));
        courses.publish(els, course, true);
        round = rounds.plan(els, course, clock.instant().plus(Duration.ofDays(7)), new Round.Place("Kerkstraat 1"), 2)
                .orElseThrow();
    }

    @AfterEach
    void today() {
        clock.real();
    }

    /** Calling the last address first changes nothing. */
    @Test
    void case_12_1_whatIsReadAloneIsReadInItsOrder() {
        seats.take(noor, round);

        assertThat(learning.finish(noor, part("Afspraken"))).isEqualTo(new Done.NotYet());
        assertThat(learning.open(noor, part("Afspraken"))).isEmpty();
        assertThat(learning.finish(noor, part("Avond 1"))).isEqualTo(new Done.NotHere());
        assertThat(learning.progress(noor, course).done()).isEmpty();

        read("Lezen");
        read("Afspraken");
        assertThat(learning.progress(noor, course).minutes()).isEqualTo(Map.of(Category.ETHICS, 25));
        assertThat(learning.progress(noor, course).complete()).isFalse();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void case_12_3_nobodyReadsFasterThanAPersonCan(CapturedOutput log) {
        seats.take(noor, round);
        learning.open(noor, part("Lezen"));
        var opened = clock.instant();
        clock.advance(Duration.ofMinutes(9));

        assertThat(learning.finish(noor, part("Lezen")))
                .isInstanceOfSatisfying(
                        Done.TooSoon.class,
                        soon -> assertThat(soon.from())
                                .isBetween(opened.plus(Duration.ofMinutes(9)), opened.plus(Duration.ofMinutes(10))));
        assertThat(log)
                .contains(part("Lezen") + " was said to be done before anybody can have done it, by " + noor.id());
        learning.open(noor, part("Lezen"));
        clock.advance(Duration.ofMinutes(1));
        assertThat(learning.finish(noor, part("Lezen"))).isEqualTo(new Done.Yes());
    }

    @Test
    void case_12_6_aTextThatIsTooOldCertifiesNobody() {
        everything();
        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2);
        parts.change(
                els,
                part("Lezen"),
                new Part.Content(Part.Kind.READING, "Lezen", "Oude wet.", Category.LAW, 10, Optional.of(yesterday)),
                true);

        assertThat(give()).isEqualTo(new Given.Outdated("Lezen"));
        assertThat(certificates.find(els, noor.id(), programme)).isEmpty();

        parts.change(els, part("Lezen"), TEXT, true);
        assertThat(give()).as("only a slip was mended").isEqualTo(new Given.Done(List.of(noor.id())));
    }

    @Test
    void case_12_6_whoeverLearnedAnotherTextLearnsItAnewAndIsTold() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        parts.change(els, part("Lezen"), law("De wet van vroeger.", today.plusDays(20)), false);
        everything();
        assertThat(learning.progress(noor, course).complete()).isTrue();

        clock.advance(Duration.ofMinutes(1));
        parts.change(els, part("Lezen"), law("De wet van nu.", today.plusDays(400)), false);

        assertThat(learning.progress(noor, course).complete()).isFalse();
        assertThat(give()).isEqualTo(new Given.Done(List.of()));
        assertThat(learning.finish(noor, part("Lezen"))).isEqualTo(new Done.NotYet());
        assertThat(page(noor, "/my")).contains("Een tekst die je hebt gelezen, is veranderd");
        page(noor, "/learning");
        assertThat(page(noor, "/my")).doesNotContain("Een tekst die je hebt gelezen");
        read("Lezen");
        assertThat(give()).isEqualTo(new Given.Done(List.of(noor.id())));
    }

    /** By the clock of the programme. */
    @Test
    void case_12_6_whoeverLearnedATextIsToldWhenItIsTooOld() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        parts.change(els, part("Lezen"), law("De wet van nu.", today.plusDays(20)), false);
        everything();
        assertThat(page(noor, "/my")).doesNotContain("te oud");

        clock.advance(Duration.ofDays(21));
        alarm.ring();

        assertThat(page(noor, "/my")).contains("Een tekst die je hebt gelezen, is te oud geworden");
        assertThat(page(els, "/desk")).contains("De tekst van een cursus is te oud");
    }

    private static Part.Content law(String text, LocalDate last) {
        return new Part.Content(Part.Kind.READING, "Lezen", text, Category.LAW, 10, Optional.of(last));
    }

    /** Also while one is looked at the next may be read: whoever waits for an answer is not held up. */
    @Test
    void whatATeacherJudgesIsDoneByTheirWordAndTakenBackByIt() {
        parts.add(els, course, new Part.Content(Part.Kind.PORTFOLIO, "Map", "", Category.COURSE, 60, Optional.empty()));
        parts.add(
                els, course, new Part.Content(Part.Kind.READING, "Slot", "Dag.", Category.COURSE, 1, Optional.empty()));
        everything();

        assertThat(learning.finish(noor, part("Map"))).isEqualTo(new Done.NotHere());
        read("Slot");
        assertThat(learning.progress(noor, course).complete()).isFalse();

        assertThat(attendance.judge(els, round, part("Map"), noor.id(), true)).isTrue();
        assertThat(learning.progress(noor, course).complete()).isTrue();
        attendance.judge(els, round, part("Map"), noor.id(), false);
        assertThat(learning.progress(noor, course).complete()).isFalse();

        assertThat(attendance.judge(els, round, part("Lezen"), noor.id(), true)).isFalse();
        assertThat(attendance.judge(els, round, part("Map"), Persons.member().id(), true))
                .isFalse();
        seats.take(new Viewer(els.id(), Role.MEMBER, Set.of()), round);
        assertThat(attendance.judge(els, round, part("Map"), els.id(), true))
                .as("themselves")
                .isFalse();
        for (var stranger : List.of(cast.programme("bo" + Ids.next()), Persons.peer(programme), noor)) {
            assertThat(attendance.judge(stranger, round, part("Map"), noor.id(), true))
                    .isFalse();
        }
    }

    @Test
    void whoTaughtThemGivesTheVolunteerCertificateOnceAndTheHigherOnesNever() {
        seats.take(noor, round);
        assertThat(give()).isEqualTo(new Given.Done(List.of()));

        everything();
        assertThat(graduates.of(els, round)).containsExactly(new Graduates.Graduate(noor.id(), false));
        assertThat(give()).isEqualTo(new Given.Done(List.of(noor.id())));
        assertThat(certificates.find(els, noor.id(), programme).orElseThrow().level())
                .isEqualTo(Level.VOLUNTEER);
        assertThat(give()).isEqualTo(new Given.Done(List.of()));

        courses.change(els, course, words(Level.CERTIFICATE));
        assertThat(give()).isEqualTo(new Given.NotHere());
    }

    /** Nobody waits for a certificate unseen. */
    @Test
    void whoeverTeachesHearsThatSomebodyHasDoneEverything() {
        var path = "/programme/" + programme + "/graduates";
        assertThat(page(els, path)).contains("Er wacht nu niemand");
        seats.take(noor, round);
        read("Lezen");
        gone.settle();
        assertThat(page(els, "/desk")).doesNotContain("alles van een cursus gedaan");

        everything();
        gone.settle();

        assertThat(page(els, "/desk")).contains("Iemand heeft alles van een cursus gedaan", path);
        assertThat(page(els, path)).contains("/programme/" + programme + "/rounds/" + round + "/certificates");
        give();
        assertThat(page(els, path)).contains("Er wacht nu niemand");
        assertThat(page(els, "/desk")).doesNotContain("alles van een cursus gedaan");
        for (var stranger : List.of(cast.programme("bo" + Ids.next()), noor)) {
            assertThat(page(stranger, path)).doesNotContain("Er wacht nu niemand");
            assertThat(news.waiting(stranger, programme)).isEmpty();
        }
    }

    @Test
    void aWholeGroupIsEnteredAtOnceAndMendedTheSameWay() {
        var jan = Persons.member();
        var waiting = Persons.member();
        List.of(noor, jan, waiting).forEach(one -> seats.take(one, round));

        assertThat(attendance.enter(els, round, part("Avond 1"), Set.of(noor.id())))
                .as("it has not begun")
                .isFalse();
        clock.advance(Duration.ofDays(8));
        attendance.enter(els, round, part("Avond 1"), Set.of(noor.id(), jan.id(), waiting.id(), els.id()));
        assertThat(attendance.of(els, round))
                .extracting(one -> one.done().size())
                .containsExactly(1, 1);
        attendance.enter(els, round, part("Avond 1"), Set.of(jan.id()));

        assertThat(attendance.of(els, round))
                .extracting(one -> one.done().size())
                .containsExactly(0, 1);
        assertThat(attendance.enter(els, round, part("Lezen"), Set.of(jan.id())))
                .isFalse();
    }

    @Test
    void whatIsNotPublishedIsNotThereExceptForWhoTakesPart() {
        seats.take(noor, round);
        courses.publish(els, course, false);

        var stranger = Persons.member();
        assertThat(courses.find(stranger, course)).isEmpty();
        assertThat(courses.parts(stranger, course)).isEmpty();
        assertThat(seats.take(stranger, round)).isEqualTo(new Standing.Outside());
        assertThat(courses.find(noor, course)).isPresent();
        assertThat(learning.open(noor, part("Lezen"))).isPresent();
    }

    @Test
    void whoeverWaitedReadsOnTheirOwnPageThatAPlaceCameFree() {
        var jan = Persons.member();
        List.of(noor, Persons.member(), jan).forEach(one -> seats.take(one, round));
        assertThat(page(jan, "/my")).doesNotContain("Er is een plek voor je");

        seats.leave(noor, round);
        gone.settle();

        assertThat(page(jan, "/my")).contains("Er is een plek voor je bij een cursus");
        assertThat(page(jan, "/learning")).contains("Je hebt een plek");
        assertThat(page(jan, "/my")).doesNotContain("Er is een plek voor je");
    }

    private String page(Viewer viewer, String path) {
        return new String(
                browser.get()
                        .uri(path)
                        .header("Accept-Language", "nl")
                        .with(Signed.in(viewer))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    void whoeverComesOrWaitsHearsThatAStartIsMoved() {
        var waits = Persons.member();
        var coming = List.of(noor, Persons.member(), waits);
        coming.forEach(one -> seats.take(one, round));
        var starts = rounds.find(els, round).orElseThrow().starts();
        rounds.change(els, round, starts, new Round.Place("Kerkstraat 1"), 2);
        assertThat(page(noor, "/my")).as("only seats").doesNotContain("heeft een andere tijd of is ergens anders");

        rounds.change(els, round, starts.plus(Duration.ofDays(1)), new Round.Place("Kerkstraat 1"), 2);
        for (var one : coming) {
            assertThat(page(one, "/my")).contains("heeft een andere tijd of is ergens anders");
        }
        assertThat(page(Persons.member(), "/my")).doesNotContain("heeft een andere tijd of is ergens anders");
        page(noor, "/learning");
        assertThat(page(noor, "/my")).doesNotContain("heeft een andere tijd of is ergens anders");
        rounds.change(els, round, starts.plus(Duration.ofDays(1)), new Round.Place("Markt 2"), 2);
        assertThat(page(noor, "/my")).contains("heeft een andere tijd of is ergens anders");
        seats.leave(waits, round);
        page(waits, "/learning");
        assertThat(page(waits, "/my")).as("also who left").doesNotContain("heeft een andere tijd of is ergens anders");
    }

    @Test
    void onWhichOtherDaysPeopleComeIsSaidWhereTheyChooseAndWhereTheyLearn() {
        seats.take(noor, round);
        var plan = "/programme/" + programme + "/rounds/" + round + "/plan";
        var when = rounds.find(els, round).orElseThrow().starts().plus(Duration.ofDays(1));
        var day = when.toString().substring(0, 10);
        assertThat(screens.post(
                        els,
                        plan,
                        "day",
                        day,
                        "time",
                        "19:00",
                        "place",
                        "Markt 2",
                        "seats",
                        "2",
                        "later",
                        "d".repeat(301)))
                .hasStatus(422)
                .bodyText()
                .contains("Gebruik hoogstens 300 tekens");

        assertThat(screens.post(
                        els,
                        plan,
                        "day",
                        day,
                        "time",
                        "19:00",
                        "place",
                        "Markt 2",
                        "seats",
                        "2",
                        "later",
                        "Elke dinsdag"))
                .hasStatus3xxRedirection();

        assertThat(page(els, plan)).contains("value=\"Elke dinsdag\"");
        assertThat(page(noor, "/my")).contains("heeft een andere tijd of is ergens anders");
        for (var shown : List.of("/courses/" + course, "/learning")) {
            assertThat(page(noor, shown)).contains(">Elke dinsdag<");
        }
        assertThat(page(els, "/programme/" + programme + "/rounds/" + round)).contains(">Elke dinsdag<");
    }

    @Test
    void practiceOfAYearIsOnePart() {
        var path = "/programme/" + programme + "/courses/" + course;
        var fields = new String[] {
            "kind", "observed", "title", "Stage", "category", "practice", "hours", "500", "minutes", "30"
        };
        assertThat(screens.post(els, path + "/parts", fields)).hasRedirectedUrl(path);
        assertThat(page(els, path)).contains("500 uur en 30 minuten");
        var part = courses.parts(els, course).getLast();
        assertThat(page(els, path + "/parts/" + part.id())).contains("value=\"500\"", "value=\"30\"");

        for (var wrong : List.of("", "0", "4001", "veel", "1.5")) {
            fields[7] = wrong;
            fields[9] = "";
            assertThat(screens.post(els, path + "/parts", fields)).as(wrong).hasStatus(422);
        }
    }

    @Test
    void whatHasBegunKeepsItsDayAndItsPlanSaysSo() {
        var plan = "/programme/" + programme + "/rounds/" + round + "/plan";
        assertThat(page(els, plan)).contains("id=\"day\"").doesNotContain("Deze start begon");
        var starts = rounds.find(els, round).orElseThrow().starts();
        clock.advance(Duration.ofDays(8));

        assertThat(page(els, plan)).contains("Deze start begon").doesNotContain("id=\"day\"");
        assertThat(screens.post(els, plan, "place", "Markt 2", "seats", "9")).hasStatus3xxRedirection();
        assertThat(rounds.find(els, round).orElseThrow().place().words()).isEqualTo("Markt 2");
        rounds.change(els, round, starts.plus(Duration.ofDays(30)), new Round.Place("Markt 3"), 9);
        var now = rounds.find(els, round).orElseThrow();
        assertThat(now.starts()).isEqualTo(starts);
        assertThat(now.place().words()).isEqualTo("Markt 3");
        assertThat(rounds.room(els, now).seats()).isEqualTo(9);
        assertThat(seats.take(noor, round)).as("nobody comes in any more").isEqualTo(new Standing.Closed());
    }

    @Test
    void aSeatAtWhatHasBegunIsGivenBackThroughWhoeverTeaches() {
        var jan = Persons.member();
        var waits = Persons.member();
        List.of(noor, jan, waits).forEach(one -> seats.take(one, round));
        var leave = "/rounds/" + round + "/seat/return";
        assertThat(page(noor, "/learning")).contains(leave);
        assertThat(seats.mayLeave(Persons.member(), rounds.find(els, round).orElseThrow()))
                .isFalse();
        clock.advance(Duration.ofDays(8));

        assertThat(seats.leave(noor, round)).isFalse();
        assertThat(page(noor, "/learning"))
                .contains("Zeg het tegen wie de cursus geeft")
                .doesNotContain(leave);
        assertThat(screens.post(noor, leave)).hasRedirectedUrl("/learning");
        assertThat(screens.post(Persons.member(), leave)).hasStatus(404);
        assertThat(page(waits, "/learning")).contains(leave);
        assertThat(seats.leave(waits, round)).isTrue();
        assertThat(seats.remove(els, round, noor.id())).isTrue();
        assertThat(seats.people(els, round)).extracting(Claim::person).containsExactly(jan.id());
    }

    @Test
    void whatIsNotOpenYetSaysWhyAndATooOldTextKeepsACourseOffTheSite() {
        seats.take(noor, round);
        assertThat(page(noor, "/learning")).contains("Gaat open als je gedaan hebt wat erboven staat");
        read("Lezen");
        assertThat(page(noor, "/learning")).doesNotContain("Gaat open als");

        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2);
        parts.change(els, part("Lezen"), law("Oude wet.", yesterday), true);
        var made = "/programme/" + programme + "/courses/" + course;
        assertThat(page(els, made)).contains("De tekst van ‘Lezen’ klopte").doesNotContain("Daarna kun je");
        courses.publish(els, course, false);
        assertThat(courses.publish(els, course, true)).isFalse();
        assertThat(page(els, made)).contains("Daarna kun je").doesNotContain("value=\"true\"");
        parts.change(els, part("Lezen"), TEXT, true);
        assertThat(page(els, made)).contains("value=\"true\"").doesNotContain("De tekst van");
        assertThat(courses.publish(els, course, true)).isTrue();
    }

    /** Nobody is told to come back at a minute in which it is still too soon. */
    @Test
    void whenItMayBeSaidIsRoundedUpToTheMinute() {
        seats.take(noor, round);
        var now = clock.instant();
        clock.advance(Duration.between(now, now.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofSeconds(90))));
        learning.open(noor, part("Lezen"));
        var from = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(11));
        var zone = surroundings.zone(noor);

        assertThat(Screens.text(screens.post(noor, "/learning/" + part("Lezen"))))
                .contains("Neem nog even: " + moments.at(from, zone, Locale.of("nl")))
                .contains("<title>Lezen · Naast</title>");
        assertThat(moments.from(from, zone, Locale.of("nl"))).isEqualTo(moments.at(from, zone, Locale.of("nl")));
    }

    @Test
    void aGuestAndAVisitorTakeNoSeat() {
        assertThat(seats.take(Persons.guest(), round)).isEqualTo(new Standing.Outside());
        assertThat(seats.take(Viewer.visitor(), round)).isEqualTo(new Standing.Outside());
    }

    @Test
    void partsAreMovedAndTakenOut() {
        parts.up(els, part("Afspraken"));
        parts.up(els, part("Avond 1"));
        assertThat(titles()).containsExactly("Avond 1", "Afspraken", "Lezen");

        parts.remove(els, part("Afspraken"));

        assertThat(courses.parts(els, course)).extracting(Part::position).containsExactly(1, 2);
        assertThat(titles()).containsExactly("Avond 1", "Lezen");
    }

    @Test
    void nobodyElseTeachesPlansOrLooks() {
        seats.take(noor, round);
        var other = cast.programme("bram" + Ids.next());
        for (var stranger : List.of(other, Persons.peer(programme), Persons.member(), Persons.guest())) {
            assertThat(courses.make(stranger, programme, words(Level.VOLUNTEER)))
                    .isEmpty();
            assertThat(courses.change(stranger, course, words(Level.DIPLOMA))).isFalse();
            assertThat(courses.publish(stranger, course, false)).isFalse();
            assertThat(parts.add(stranger, course, TEXT)).isFalse();
            assertThat(parts.change(stranger, part("Lezen"), AGREEMENTS, false)).isFalse();
            assertThat(parts.up(stranger, part("Lezen"))).isFalse();
            assertThat(parts.remove(stranger, part("Lezen"))).isFalse();
            assertThat(rounds.plan(stranger, course, clock.instant(), new Round.Place("Elders"), 5))
                    .isEmpty();
            assertThat(rounds.change(stranger, round, clock.instant(), new Round.Place("Elders"), 5))
                    .isFalse();
            assertThat(seats.people(stranger, round)).isEmpty();
            assertThat(seats.remove(stranger, round, noor.id())).isFalse();
            assertThat(attendance.of(stranger, round)).isEmpty();
            assertThat(attendance.enter(stranger, round, part("Avond 1"), Set.of(noor.id())))
                    .isFalse();
            assertThat(graduates.of(stranger, round)).isEmpty();
            assertThat(graduates.give(stranger, round, Set.of(noor.id()), Set.of(Endorsement.ADDICTION)))
                    .isEqualTo(new Given.NotHere());
            assertThat(learning.open(stranger, part("Lezen"))).isEmpty();
            assertThat(learning.finish(stranger, part("Lezen"))).isEqualTo(new Done.NotHere());
        }
        assertThat(seats.people(els, round)).extracting(Claim::person).containsExactly(noor.id());
    }

    @Test
    void whoeverGoesTakesWhatTheyDidAlong() {
        everything();

        gone.erase(noor.id());

        for (var table : List.of("training.attendance", "training.step", "openings.claim")) {
            assertThat(superuser.count("select count(*) from " + table + " where person = '" + noor.id() + "'"))
                    .as(table)
                    .isZero();
        }
    }

    private void everything() {
        seats.take(noor, round);
        clock.advance(Duration.ofDays(8));
        attendance.enter(els, round, part("Avond 1"), Set.of(noor.id()));
        read("Lezen");
        read("Afspraken");
    }

    private void read(String title) {
        learning.open(noor, part(title));
        clock.advance(Duration.ofMinutes(15));
        assertThat(learning.finish(noor, part(title))).isEqualTo(new Done.Yes());
    }

    private Given give() {
        return graduates.give(els, round, Set.of(noor.id()), Set.of(Endorsement.ADDICTION));
    }

    private UUID part(String title) {
        return courses.parts(els, course).stream()
                .filter(part -> part.content().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> titles() {
        return courses.parts(els, course).stream()
                .map(part -> part.content().title())
                .toList();
    }

    private static Course.Words words(Level level) {
        return new Course.Words("Naast iemand staan", "Vier avonden.", "Eigen ervaring.", "Niets", "nl", level);
    }
}
