package org.naast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import org.naast.notifications.Inbox;
import org.naast.openings.Standing;
import org.naast.organisations.Programmes;
import org.naast.organisations.Stop;
import org.naast.organisations.StopSaid;
import org.naast.organisations.Stopping;
import org.naast.schemes.Category;
import org.naast.testing.Alarm;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** A programme stops, and whoever learns there knows what that means for them. */
@NaastTest
class CourseStopsTest {

    @Autowired
    Stopping stopping;

    @Autowired
    Programmes programmes;

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
    StillLearning learning;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Inbox inbox;

    @Autowired
    Alarm alarm;

    @Autowired
    Gone gone;

    @Autowired
    TestClock clock;

    @Autowired
    Screens screens;

    private ProgrammeId programme;
    private Viewer els;
    private Round round;
    private UUID evening;
    private final String mark = "Naast iemand " + UUID.randomUUID();
    private final Viewer kim = Persons.member();
    private final Viewer lou = Persons.member();

    @BeforeEach
    void aCourseWithOneSeatAndSomebodyInLine() {
        programme = peers.programme();
        els = open.coordinator(programme);
        var words = new Course.Words(mark, "Vier avonden.", "", "", "nl", Level.VOLUNTEER);
        var course = courses.make(els, programme, words).orElseThrow();
        parts.add(
                els,
                course,
                new Part.Content(Part.Kind.MEETING, "Avond 1", "", Category.COURSE, 120, Optional.empty()));
        evening = courses.parts(els, course).getFirst().id();
        courses.publish(els, course, true);
        var starts = clock.instant().plus(Duration.ofDays(10));
        round = rounds.find(
                        els,
                        rounds.plan(els, course, starts, new Round.Place("Kerkstraat 1"), 1)
                                .orElseThrow())
                .orElseThrow();
        assertThat(seats.take(kim, round.id())).isEqualTo(new Standing.Seated());
        assertThat(seats.take(lou, round.id())).isEqualTo(new Standing.Waiting(1));
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void whoeverHasASeatOrWaitsReadsWhatItMeansForThem() {
        assertThat(screens.text(kim, "/learning")).contains(mark).doesNotContain("wil stoppen op");

        says(30);

        assertThat(told(kim)).isTrue();
        assertThat(told(lou)).isTrue();
        assertThat(told(els)).isFalse();
        assertThat(told(Persons.member())).isFalse();
        assertThat(screens.text(kim, "/my")).contains("Het programma van een cursus van je gaat stoppen", "/learning");
        assertThat(screens.text(kim, "/learning"))
                .contains("wil stoppen op", "Je houdt je plek")
                .doesNotContain("Je blijft op de wachtlijst", "??");
        assertThat(screens.text(lou, "/learning"))
                .contains("Je blijft op de wachtlijst", "Zoek een cursus van anderen")
                .doesNotContain("Je houdt je plek", "??");
        assertThat(told(kim)).isFalse();
        assertThat(told(lou)).isFalse();
    }

    /** The news is that it stops; the day stands on their page, also when it moves. */
    @Test
    void theyAreToldOnce() {
        says(30);
        screens.get(kim, "/learning");

        says(40);
        clock.advance(Duration.ofDays(42));
        alarm.ring();
        gone.settle();

        assertThat(stopping.of(kim, programme)).map(Stop::over).contains(false);
        assertThat(told(kim)).isFalse();
        assertThat(told(lou)).isTrue();
    }

    @Test
    void takenBackNothingIsSaidOfItAnyMore() {
        says(30);
        assertThat(told(kim)).isTrue();

        assertThat(stopping.takeBack(els, programme)).isTrue();
        gone.settle();

        assertThat(told(kim)).isFalse();
        assertThat(screens.text(kim, "/learning")).doesNotContain("wil stoppen op");
        says(30);
        assertThat(told(kim)).isTrue();
    }

    /** Whoever has done everything long ago is left in peace, and reads on their page until when they can ask. */
    @Test
    void whoeverHasDoneEverythingIsNotTold() {
        clock.advance(Duration.ofDays(11));
        assertThat(attendance.enter(els, round.id(), evening, Set.of(kim.id()))).isTrue();

        says(30);

        assertThat(told(kim)).isFalse();
        assertThat(screens.text(kim, "/learning")).contains("Wacht je nog op iets, zoals een certificaat?");
    }

    @Test
    void whoeverLooksForACourseIsShownTheWayToOthers() {
        assertThat(screens.text(Viewer.visitor(), "/courses")).contains(mark);
        var page = "/courses/" + round.course();

        says(30);

        assertThat(screens.text(Viewer.visitor(), "/courses")).doesNotContain(mark);
        for (var somebody : List.of(Viewer.visitor(), Persons.member(), kim, els)) {
            assertThat(screens.text(somebody, page))
                    .contains(mark, "Er komt hier geen nieuwe start", "Zoek een cursus van anderen")
                    .doesNotContain("Er is nog niets gepland", "Ik wil meedoen", "Maak een account", "??");
        }
        assertThat(screens.post(Persons.member(), "/rounds/" + round.id() + "/seat"))
                .hasRedirectedUrl(page);
    }

    @Test
    void planningAStartSaysWhyNotAndLosesNothing() {
        var course = "/programme/" + programme + "/courses/" + round.course();
        assertThat(screens.text(els, course)).contains("Plan een start");
        assertThat(screens.text(els, course + "/rounds/new")).doesNotContain("wil stoppen op");
        says(30);

        var answer = screens.post(
                els,
                course + "/rounds",
                "day",
                LocalDate.now(clock).plusDays(50).toString(),
                "time",
                "18:15",
                "place",
                "Dorpsstraat 9",
                "seats",
                "7");

        assertThat(answer).hasStatus(HttpStatus.OK);
        assertThat(Screens.text(answer))
                .contains("Deze start is niet gepland: het programma wil stoppen op", "Wat je typte, staat er nog.")
                .contains("value=\"Dorpsstraat 9\"", "value=\"18:15\"", "value=\"7\"");
        assertThat(rounds.of(els, round.course())).extracting(Round::id).containsExactly(round.id());
        assertThat(screens.text(els, course))
                .contains(
                        "Een nieuwe start plannen kan daarom niet meer.",
                        "/stop",
                        "Nieuwe mensen krijgen er geen plek.")
                .doesNotContain("Plan een start", "lezen, en meedoen");
        assertThat(screens.text(els, course + "/rounds/new"))
                .contains("Een nieuwe start plannen kan daarom niet meer.");
        var change = "/programme/" + programme + "/rounds/" + round.id() + "/plan";
        assertThat(screens.text(els, change)).doesNotContain("wil stoppen op");
    }

    @Test
    void aCoordinatorSeesWhichStartsHoldTheProgramme() {
        var page = "/programme/" + programme + "/unfinished";
        assertThat(learning.at(els, programme))
                .extracting(StillLearning.Group::round, StillLearning.Group::people)
                .containsExactly(tuple(round, 1));
        assertThat(screens.text(els, page))
                .contains(mark, "1 iemand heeft nog iets te doen", "/rounds/" + round.id())
                .doesNotContain("??");

        seats.remove(els, round.id(), kim.id());
        gone.settle();
        assertThat(learning.at(els, programme)).hasSize(1);
        seats.remove(els, round.id(), lou.id());
        gone.settle();

        assertThat(learning.at(els, programme)).isEmpty();
        assertThat(screens.text(els, page)).contains("Iedereen met een plek heeft alles gedaan.");
    }

    @Test
    void aStrangerSeesNoneOfIt() {
        var operator = new Viewer(PersonId.next(), Role.OPERATOR, Set.of());
        assertThat(learning.at(els, programme)).isNotEmpty();
        for (var stranger : List.of(
                Persons.coordinator(),
                Persons.coordinator(peers.programme()),
                Persons.peer(programme),
                kim,
                operator)) {
            assertThat(learning.at(stranger, programme)).isEmpty();
            assertThat(screens.get(stranger, "/programme/" + programme + "/unfinished"))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(screens.get(els, "/programme/" + ProgrammeId.next() + "/unfinished"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Over the day, with somebody in line where everybody with a seat has done everything. */
    @Test
    void onceItHasStoppedTheirPageSaysSo() {
        clock.advance(Duration.ofDays(11));
        attendance.enter(els, round.id(), evening, Set.of(kim.id()));
        says(30);

        clock.advance(Duration.ofDays(31));
        alarm.ring();
        gone.settle();

        assertThat(stopping.of(kim, programme)).map(Stop::over).contains(true);
        for (var one : List.of(kim, lou)) {
            assertThat(screens.text(one, "/learning"))
                    .contains("Het programma dat deze cursus gaf, is gestopt op")
                    .doesNotContain("wil stoppen op");
        }
        assertThat(screens.text(lou, "/courses/" + round.course())).contains("is gestopt op");
    }

    /** Whoever is erased holds no programme, and waits for nothing. */
    @Test
    void anErasedPersonHoldsNothing() {
        says(30);
        gone.erase(kim.id());
        gone.erase(lou.id());

        assertThat(inbox.mine(kim)).isEmpty();
        assertThat(learning.at(els, programme)).isEmpty();
        clock.advance(Duration.ofDays(31));
        alarm.ring();
        gone.settle();
        assertThat(stopping.of(els, programme)).map(Stop::over).contains(true);
    }

    private void says(int days) {
        var zone = programmes.find(els, programme).orElseThrow().zone();
        var day = LocalDate.ofInstant(clock.instant(), zone).plusDays(days);
        assertThat(stopping.say(els, programme, day)).isEqualTo(StopSaid.DONE);
        gone.settle();
        alarm.ring();
    }

    private boolean told(Viewer who) {
        return inbox.mine(who).stream()
                .anyMatch(item ->
                        item.kind().equals("training.stops") && item.about().equals(round.id()));
    }
}
