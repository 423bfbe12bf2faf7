package org.naast.organisations;

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
import org.naast.certification.Applications;
import org.naast.certification.Asking;
import org.naast.certification.Certificate;
import org.naast.certification.Proposals;
import org.naast.certification.Showing;
import org.naast.conversations.Conversations;
import org.naast.conversations.Sent;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Level;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.openings.Standing;
import org.naast.people.Memberships;
import org.naast.reference.Endorsement;
import org.naast.requests.Answer;
import org.naast.requests.Ask;
import org.naast.requests.Asked;
import org.naast.requests.Replies;
import org.naast.requests.Requests;
import org.naast.requests.Wishes;
import org.naast.schemes.Category;
import org.naast.testing.Alarm;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
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
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** A programme stops, and nobody who is there is left alone. */
@NaastTest
class StoppingTest {

    @Autowired
    Stopping stopping;

    @Autowired
    Programmes programmes;

    @Autowired
    Invitations invitations;

    @Autowired
    OperatorLinks links;

    @Autowired
    Memberships memberships;

    @Autowired
    Requests requests;

    @Autowired
    Replies replies;

    @Autowired
    Conversations conversations;

    @Autowired
    Applications applications;

    @Autowired
    Proposals proposals;

    @Autowired
    Showing showing;

    @Autowired
    Directory directory;

    @Autowired
    Courses courses;

    @Autowired
    Parts parts;

    @Autowired
    Rounds rounds;

    @Autowired
    Seats seats;

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
    private Viewer samira;
    private Viewer noor;
    private final Viewer operator = new Viewer(PersonId.next(), Role.OPERATOR, Set.of());

    @BeforeEach
    void aProgrammeWithAPeer() {
        programme = peers.programme();
        els = open.coordinator(programme);
        samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        noor = open.guest();
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void fromThatMomentNobodyNewComesIn() {
        var round = course();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();

        assertThat(stopping.say(els, programme, day(30))).isEqualTo(StopSaid.DONE);

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        assertThat(requests.ask(noor, new Ask(UUID.randomUUID(), samira.id(), List.of(), "Hoi", Wishes.KIND)))
                .isEqualTo(Asked.Refused.NOT_FREE);
        assertThat(applications.ask(Persons.member(), asking())).isEmpty();
        assertThat(seats.take(Persons.member(), round.id())).isEqualTo(new Standing.Closed());
        assertThat(rounds.plan(els, round.course(), round.starts(), round.place(), 3))
                .isEmpty();
        assertThat(rounds.next(Viewer.visitor())).extracting(Round::id).doesNotContain(round.id());
        assertThat(Screens.text(screens.get(Persons.member(), "/courses/" + round.course())))
                .contains("Naast iemand", "Er komt hier geen nieuwe start")
                .doesNotContain("Kerkstraat 1");
        assertThat(rounds.of(els, round.course())).hasSize(1);
        assertThat(programmes.open(els, programme, true)).isEqualTo(Opening.STOPS);
        alarm.ring();
        assertThat(kinds(els)).contains("organisations.stops");
        assertThat(kinds(samira)).contains("organisations.peerStops");
    }

    /** Whoever has a seat keeps it. */
    @Test
    void whatIsStillThereIsCountedAndNotNamed() {
        var round = course();
        var kim = Persons.member();
        seats.take(kim, round.id());
        open.ask(noor, samira);
        assertThat(applications.ask(Persons.member(), asking())).isPresent();

        assertThat(still())
                .extracting(StillThere::kind, StillThere::count)
                .containsExactlyInAnyOrder(
                        tuple("requests.unfinished.open", 1),
                        tuple("certification.unfinished.applications", 1),
                        tuple("training.unfinished", 1));
        stopping.say(els, programme, day(30));

        assertThat(seats.take(kim, round.id())).isEqualTo(new Standing.Seated());
        assertThat(rounds.of(kim, round.course())).hasSize(1);
        assertThat(still()).hasSize(3);
    }

    @Test
    void peopleHaveThirtyDaysAndAnOperatorMaySayASoonerDay() {
        assertThat(stopping.say(els, programme, day(29))).isEqualTo(StopSaid.TOO_SOON);
        assertThat(stopping.of(els, programme)).isEmpty();
        assertThat(stopping.say(operator, programme, day(0))).isEqualTo(StopSaid.TOO_SOON);

        assertThat(stopping.say(operator, programme, day(1))).isEqualTo(StopSaid.DONE);

        assertThat(stopping.of(Viewer.visitor(), programme)).map(Stop::on).contains(day(1));
    }

    @Test
    void onItsDayNobodyDecidesThereAnyMoreAndWhatItGaveStays() {
        anOperator();
        var code = certificate();
        var link =
                invitations.invite(els, programme, Invitation.Kind.COORDINATOR).orElseThrow();
        stopping.say(els, programme, day(30));
        clock.advance(Duration.ofDays(29));
        alarm.ring();
        assertThat(programmes.desk(els, programme)).isPresent();

        clock.advance(Duration.ofDays(2));
        var fresh =
                invitations.invite(els, programme, Invitation.Kind.COORDINATOR).orElseThrow();
        alarm.ring();
        gone.settle();

        assertThat(stopping.of(els, programme)).map(Stop::over).contains(true);
        assertThat(programmes.desk(Viewer.job(), programme)).isEmpty();
        assertThat(memberships.of(Viewer.job(), els.id())).isEmpty();
        assertThat(invitations.find(Viewer.visitor(), fresh.token())).isEmpty();
        assertThat(invitations.find(Viewer.visitor(), link.token())).isEmpty();
        assertThat(kinds(els)).contains("organisations.stopped").doesNotContain("organisations.stops");
        assertThat(kinds(operator)).contains("organisations.stopped");
        assertThat(programmes.find(Viewer.visitor(), programme)).isPresent();
        assertThat(showing.verify(Viewer.job(), code).orElseThrow().valid()).isTrue();
        for (var somebody : List.of(els, operator)) {
            assertThat(stopping.takeBack(somebody, programme)).isFalse();
            assertThat(stopping.say(somebody, programme, day(90))).isEqualTo(StopSaid.NOT_HERE);
            assertThat(programmes.open(somebody, programme, true)).isEqualTo(Opening.NOT_HERE);
            assertThat(programmes.mine(somebody)).extracting(Programme::id).doesNotContain(programme);
        }
        assertThat(invitations.invite(operator, programme, Invitation.Kind.COORDINATOR))
                .isEmpty();
    }

    /** Nobody who asked is left without somebody who answers. */
    @Test
    void whileSomebodyWaitsItsDayMovesAWeek() {
        anOperator();
        var request = open.ask(noor, samira);
        var on = day(30);
        stopping.say(els, programme, on);
        clock.advance(Duration.ofDays(31));

        alarm.ring();

        assertThat(stopping.of(els, programme)).map(Stop::on).contains(on.plusWeeks(1));
        assertThat(programmes.desk(els, programme)).isPresent();
        for (var told : List.of(els, operator)) {
            assertThat(kinds(told)).contains("organisations.stopsLater").doesNotContain("organisations.stops");
        }

        requests.withdraw(noor, request.id());
        clock.advance(Duration.ofDays(7));
        alarm.ring();
        gone.settle();

        assertThat(stopping.of(els, programme)).map(Stop::over).contains(true);
        assertThat(kinds(operator)).contains("organisations.stopped").doesNotContain("organisations.stopsLater");
    }

    /** Both read of it where they talk, and nobody cuts them off. */
    @Test
    void aTalkThatRunsIsWaitedFor() {
        var request = open.ask(noor, samira);
        assertThat(replies.accept(samira, request.id())).containsInstanceOf(Answer.Done.class);
        for (var one : List.of(samira, noor)) {
            assertThat(conversations.send(one, request.conversation(), UUID.randomUUID(), "Hoi"))
                    .isInstanceOf(Sent.Done.class);
        }
        gone.settle();
        var talk = "/conversations/" + request.conversation();
        assertThat(Screens.text(screens.get(samira, talk))).doesNotContain("wil stoppen op");
        assertThat(still())
                .extracting(StillThere::kind, StillThere::count)
                .containsExactly(tuple("requests.unfinished.talks", 1));
        var on = day(30);

        stopping.say(els, programme, on);

        for (var one : List.of(samira, noor)) {
            assertThat(Screens.text(screens.get(one, talk)))
                    .contains("Het programma waar dit bij hoort, wil stoppen op ");
        }
        clock.advance(Duration.ofDays(31));
        alarm.ring();
        gone.settle();
        assertThat(stopping.of(els, programme)).map(Stop::on).contains(on.plusWeeks(1));
        assertThat(conversations.send(noor, request.conversation(), UUID.randomUUID(), "Ben je er nog?"))
                .isInstanceOf(Sent.Done.class);
    }

    @Test
    void untilTheDayItIsTakenBackAndThenItIsAsItWas() {
        stopping.say(els, programme, day(30));
        alarm.ring();

        assertThat(stopping.takeBack(els, programme)).isTrue();

        assertThat(stopping.of(els, programme)).isEmpty();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
        assertThat(kinds(els)).doesNotContain("organisations.stops");
        assertThat(kinds(samira)).doesNotContain("organisations.peerStops");
        assertThat(stopping.takeBack(els, programme)).isFalse();

        programmes.open(els, programme, false);
        stopping.say(els, programme, day(30));
        stopping.say(els, programme, day(40));
        assertThat(stopping.takeBack(els, programme)).isTrue();
        assertThat(programmes.find(els, programme)).map(Programme::open).contains(false);
    }

    @Test
    void aStrangerStopsNothingAndCountsNothing() {
        var request = open.ask(noor, samira);
        for (var stranger : List.of(Persons.coordinator(), Persons.peer(programme), Persons.member(), noor)) {
            assertThat(stopping.stillThere(stranger, programme)).isEmpty();
            assertThat(stopping.say(stranger, programme, day(40))).isEqualTo(StopSaid.NOT_HERE);
        }
        assertThat(stopping.say(els, ProgrammeId.next(), day(40))).isEqualTo(StopSaid.NOT_HERE);
        assertThat(stopping.of(els, programme)).isEmpty();
        assertThat(stopping.stillThere(els, programme)).isNotEmpty();
        stopping.say(els, programme, day(40));
        for (var stranger : List.of(Persons.coordinator(), Persons.peer(programme), Persons.member(), noor)) {
            assertThat(stopping.takeBack(stranger, programme)).isFalse();
        }
        assertThat(screens.get(Persons.coordinator(), page())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(screens.post(Persons.coordinator(), page(), "day", day(50).toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(screens.post(Persons.coordinator(), page() + "/withdrawal")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(requests.mine(noor)).extracting(one -> one.id()).contains(request.id());
    }

    @Test
    void thePagesSayWhatHappensInBothLanguages() {
        open.ask(noor, samira);
        assertThat(Screens.text(screens.get(els, "/programme/" + programme)))
                .contains(page(), "Laat dit programma stoppen");
        assertThat(Screens.text(screens.get(els, page())))
                .contains("Mensen die wachten op antwoord of een eerste gesprek: 1", "Het stopt op deze dag")
                .doesNotContain("??", "Het gaat toch door", "role=\"alert\"");

        var soon = screens.post(els, page(), "day", day(2).toString());
        assertThat(soon).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Screens.text(soon)).contains("of een latere dag", "value=\"" + day(2) + "\"");
        assertThat(screens.post(els, page(), "day", "morgen")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var english = screens.post(els, page(), "day", day(2).toString(), "read-in", "en");
        assertThat(english).hasStatus(HttpStatus.OK);
        assertThat(Screens.text(english))
                .contains("It stops on this day", "value=\"" + day(2) + "\"")
                .doesNotContain("role=\"alert\"");

        assertThat(screens.post(els, page(), "day", day(60).toString())).hasRedirectedUrl(page());
        assertThat(Screens.text(screens.get(els, page()))).contains("Dit programma stopt op ", "Het gaat toch door");
        assertThat(Screens.text(screens.get(els, "/programme/" + programme)))
                .contains("Dit programma stopt op ")
                .doesNotContain("Open het programma", "Nog niet open");
        assertThat(Screens.text(screens.get(operator, "/checks"))).contains("stoppen op een dag", page());
        alarm.ring();
        assertThat(Screens.text(screens.get(els, "/desk"))).contains("Een programma stopt. Kijk op welke dag", page());
        assertThat(screens.post(els, page() + "/withdrawal")).hasRedirectedUrl("/programme/" + programme);
        assertThat(screens.post(els, page() + "/withdrawal")).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** A coordinator reads of each kind what to do, and finds the page; an operator only counts. */
    @Test
    void whoeverCoordinatesFindsWhatToDoAboutWhatIsLeft() {
        assertThat(Screens.text(screens.get(els, page()))).doesNotContain("In de lijst zie je");
        open.ask(noor, samira);
        var round = course();
        seats.take(Persons.member(), round.id());
        assertThat(applications.ask(Persons.member(), asking())).isPresent();
        stopping.say(els, programme, day(30));

        var mine = Screens.text(screens.get(els, page()));

        assertThat(mine)
                .contains("href=\"/desk\"", "In de lijst zie je op wie ze wachten.")
                .contains("/unfinished\"", "Kijk welke starts dit zijn.")
                .contains("/applications\"", "Met z’n tweeën geef je iedereen antwoord")
                .contains("/graduates\"")
                .doesNotContain("/talks\"", "??");
        assertThat(Screens.text(screens.get(operator, page())))
                .contains("Mensen die wachten op antwoord of een eerste gesprek: 1", "Wie dit programma coördineert")
                .doesNotContain(
                        "href=\"/desk\"", "/unfinished\"", "/applications\"", "/graduates\"", "In de lijst zie je");
        for (var kind : stopping.stillThere(els, programme)) {
            assertThat(kind.page().isEmpty()).isEqualTo(!kind.waits());
            if (kind.waits()) {
                assertThat(screens.get(els, kind.page())).hasStatusOk();
            }
        }
    }

    private List<StillThere> still() {
        return stopping.stillThere(els, programme).stream()
                .filter(one -> one.waits() && one.count() > 0)
                .toList();
    }

    private Round course() {
        var words = new Course.Words("Naast iemand", "Vier avonden.", "", "", "nl", Level.VOLUNTEER);
        var course = courses.make(els, programme, words).orElseThrow();
        parts.add(
                els,
                course,
                new Part.Content(Part.Kind.MEETING, "Avond 1", "", Category.COURSE, 120, Optional.empty()));
        courses.publish(els, course, true);
        var starts = clock.instant().plus(Duration.ofDays(60));
        var round = rounds.plan(els, course, starts, new Round.Place("Kerkstraat 1"), 2)
                .orElseThrow();
        return rounds.find(els, round).orElseThrow();
    }

    private Asking asking() {
        return new Asking(programme, "texas-peer-specialist", "Ik deed de cursus.");
    }

    /** The code on a certificate of theirs. */
    private String certificate() {
        var today = LocalDate.now(clock);
        Papers.record(
                proposals,
                new Certificate(
                        samira.id(),
                        programme,
                        "Trainingshuis",
                        Level.CERTIFICATE,
                        Set.of(Endorsement.MENTAL_HEALTH),
                        today,
                        Optional.of(today.plusYears(1)),
                        today));
        return showing.show(samira, showing.mine(samira).getFirst().id()).orElseThrow();
    }

    private void anOperator() {
        invitations.accept(Viewer.visitor(), links.make(Viewer.job()).token(), operator.id());
    }

    private LocalDate day(int days) {
        var zone = programmes.find(els, programme).orElseThrow().zone();
        return LocalDate.ofInstant(clock.instant(), zone).plusDays(days);
    }

    private List<String> kinds(Viewer who) {
        return inbox.mine(who).stream()
                .filter(item -> item.about().equals(programme.value()))
                .map(Item::kind)
                .toList();
    }

    private String page() {
        return "/programme/" + programme + "/stop";
    }
}
