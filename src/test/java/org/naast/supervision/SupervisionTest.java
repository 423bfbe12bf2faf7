package org.naast.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.certification.Proposals;
import org.naast.conversations.Conversations;
import org.naast.conversations.Sent;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Level;
import org.naast.directory.Profiles;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.requests.Ask;
import org.naast.requests.Asked;
import org.naast.requests.Replies;
import org.naast.requests.Requests;
import org.naast.requests.Wishes;
import org.naast.testing.Alarm;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Work that is talked over in time: overdue stops whoever is new, and nothing that runs. */
@NaastTest
class SupervisionTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Autowired
    Supervision supervision;

    @Autowired
    Rhythms rhythms;

    @Autowired
    Proposals proposals;

    @Autowired
    Directory directory;

    @Autowired
    Profiles profiles;

    @Autowired
    Requests requests;

    @Autowired
    Replies replies;

    @Autowired
    Conversations conversations;

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
    Superuser superuser;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestClock clock;

    private ProgrammeId programme;
    private Viewer els;
    private Viewer samira;
    private Viewer hamid;

    @BeforeEach
    void people() {
        programme = peers.programme();
        els = open.coordinator(programme);
        samira = certified("Samira", Level.CERTIFICATE);
        hamid = certified("Hamid", Level.VOLUNTEER);
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void nothingIsDueBeforeTheFirst() {
        assertThat(supervision.of(els, programme)).allMatch(one -> one.due().isEmpty());
        clock.advance(Duration.ofDays(60));

        assertThat(listed(samira)).isTrue();
        assertThat(supervision.mine(samira)).isEmpty();
    }

    @Test
    void overdueStopsWhoIsNewAtThatMidnightAndNothingThatRuns() {
        var noor = open.guest();
        var request = open.ask(noor, samira);
        replies.accept(samira, request.id());
        profiles.makeRoom(samira, 5);
        assertThat(record(samira)).isTrue();

        at(30, 23, 59);
        assertThat(listed(samira)).isTrue();
        clock.advance(Duration.ofSeconds(61));

        assertThat(listed(samira)).isFalse();
        assertThat(requests.ask(open.guest(), new Ask(UUID.randomUUID(), samira.id(), List.of(), "Hoi", Wishes.KIND)))
                .isEqualTo(Asked.Refused.NOT_FREE);
        assertThat(conversations.send(samira, request.conversation(), UUID.randomUUID(), "Hoe gaat het?"))
                .isInstanceOf(Sent.Done.class);

        assertThat(record(samira)).isTrue();
        assertThat(listed(samira)).as("at once").isTrue();
    }

    @Test
    void oneTalkCountsForAllWhoWereThereEachByTheirRhythm() {
        assertThat(record(samira, hamid)).isTrue();
        at(31, 12, 0);

        assertThat(listed(samira)).as("certified: 30 days").isFalse();
        assertThat(listed(hamid)).as("volunteer: 42 days").isTrue();
        at(43, 12, 0);
        assertThat(listed(hamid)).isFalse();
    }

    @Test
    void anotherRhythmHasAReasonAndCountsAtOnce() {
        record(samira);
        at(31, 12, 0);
        assertThat(listed(samira)).isFalse();

        assertThat(rhythms.change(els, programme, samira.id(), 60, "Werkt twee uur in de week."))
                .isTrue();

        assertThat(listed(samira)).isTrue();
        assertThat(supervision.mine(samira).getFirst().due())
                .contains(
                        supervision.mine(samira).getFirst().last().orElseThrow().plusDays(60));
    }

    @Test
    void theProgrammeKnowsFourteenDaysBeforeAndBothWhenItIsOver() {
        record(samira);
        clock.advance(Duration.ofDays(15));
        alarm.ring();
        assertThat(kinds(els)).doesNotContain("supervision.soon");
        clock.advance(Duration.ofDays(3));
        alarm.ring();
        assertThat(kinds(els)).contains("supervision.soon");
        assertThat(text(get(els, "/programme/" + programme + "/supervision"))).contains("Plan er een");
        assertThat(kinds(els)).as("seen").doesNotContain("supervision.soon");

        clock.advance(Duration.ofDays(14));
        alarm.ring();
        assertThat(kinds(els)).contains("supervision.overdue");
        assertThat(kinds(samira)).contains("supervision.yours");
        assertThat(text(get(samira, "/day")))
                .as("it is not their certificate")
                .contains("tijd om je werk te bespreken", "href=\"/supervision\"")
                .doesNotContain("Je certificaat is voorbij");

        assertThat(record(samira)).isTrue();
        assertThat(kinds(samira)).as("in time again").doesNotContain("supervision.yours");
        clock.advance(Duration.ofDays(31));
        alarm.ring();
        assertThat(text(get(samira, "/supervision"))).contains("komt er niemand bij");
    }

    @Test
    void whatWasRecordedByMistakeIsTakenAwayAndCountedAgain() {
        record(samira);
        at(20, 12, 0);
        record(samira);
        var second = supervision.sessions(els, programme).getFirst().id();
        at(40, 12, 0);
        assertThat(listed(samira)).isTrue();

        assertThat(supervision.remove(els, programme, second)).isTrue();

        assertThat(listed(samira)).isFalse();
        assertThat(supervision.remove(els, programme, second)).isFalse();
    }

    @Test
    void pressedTwiceItIsOneTalk() {
        assertThat(record(samira)).isTrue();
        assertThat(record(samira)).isTrue();
        assertThat(supervision.sessions(els, programme)).hasSize(1);

        assertThat(record(samira, hamid)).isTrue();
        assertThat(supervision.sessions(els, programme))
                .as("somebody else was there too")
                .hasSize(2);
    }

    @Test
    void whatWentOtherwiseIsCorrectedAndCountedAgainForAll() {
        record(samira);
        at(20, 12, 0);
        record(samira, hamid);
        var before = supervision.sessions(els, programme).getFirst();
        at(40, 12, 0);
        assertThat(listed(samira)).isTrue();

        var talk = new Talk(before.day(), Set.of(hamid.id()), "Zonder Samira");
        assertThat(supervision.correct(els, programme, before.id(), talk)).isTrue();

        assertThat(listed(samira)).as("was not there").isFalse();
        assertThat(supervision.sessions(els, programme))
                .hasSize(2)
                .first()
                .satisfies(one -> assertThat(one.present()).containsExactly(hamid.id()))
                .satisfies(one -> assertThat(one.note().or("")).isEqualTo("Zonder Samira"));
        assertThat(supervision.correct(els, programme, before.id(), talk))
                .as("that one is not there any more")
                .isFalse();
    }

    /** Of two who correct the same one stands, and nothing doubles. */
    @Test
    void twoAtOnceCorrectItOnce() throws Exception {
        record(samira);
        var before = supervision.sessions(els, programme).getFirst();
        var talk = new Talk(before.day(), Set.of(hamid.id()), "Anders");
        try (var people = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            var barrier = new java.util.concurrent.CyclicBarrier(4);
            var answers =
                    people.invokeAll(java.util.Collections.<java.util.concurrent.Callable<Boolean>>nCopies(4, () -> {
                        barrier.await();
                        return supervision.correct(els, programme, before.id(), talk);
                    }));
            var done = 0;
            for (var answer : answers) {
                done += answer.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(supervision.sessions(els, programme)).hasSize(1);
    }

    @Test
    void whoWasThereStaysAlsoWhenTheyHaveLeft() {
        record(samira, hamid);
        var before = supervision.sessions(els, programme).getFirst();
        superuser.change("delete from organisations.membership where person = '" + hamid.id() + "'");

        var both = Set.of(samira.id(), hamid.id());
        assertThat(supervision.correct(els, programme, before.id(), new Talk(before.day(), both, "Beter")))
                .isTrue();
        assertThat(supervision.record(els, programme, before.day(), both, "")).isFalse();
    }

    @Test
    void nobodyElseRecordsOrReadsAndNobodyTheirOwn() {
        record(samira);
        var session = supervision.sessions(els, programme).getFirst().id();
        var self = new Viewer(samira.id(), Role.COORDINATOR, Set.of(programme));
        var day = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
        assertThat(supervision.record(self, programme, day, Set.of(samira.id()), ""))
                .isFalse();
        assertThat(rhythms.change(self, programme, samira.id(), 99, "x")).isFalse();
        assertThat(supervision.remove(self, programme, session)).isFalse();
        var otherwise = new Talk(day, Set.of(hamid.id()), "Anders");
        assertThat(supervision.correct(self, programme, session, otherwise)).isFalse();
        assertThat(supervision.find(self, programme, session)).isEmpty();
        assertThat(supervision.correct(els, programme, session, new Talk(day, Set.of(els.id()), "Ik")))
                .isFalse();
        assertThat(supervision.correct(els, programme, session, new Talk(day, Set.of(), "Niemand")))
                .isFalse();
        assertThat(get(self, "/programme/" + programme + "/supervision/" + session))
                .hasStatus(404);
        for (var stranger : List.of(Persons.coordinator(peers.programme()), samira, Persons.member(), open.guest())) {
            assertThat(supervision.of(stranger, programme)).isEmpty();
            assertThat(supervision.sessions(stranger, programme)).isEmpty();
            assertThat(supervision.record(stranger, programme, day, Set.of(hamid.id()), ""))
                    .isFalse();
            assertThat(rhythms.change(stranger, programme, hamid.id(), 99, "x")).isFalse();
            assertThat(supervision.remove(stranger, programme, session)).isFalse();
            assertThat(supervision.correct(stranger, programme, session, otherwise))
                    .isFalse();
            assertThat(supervision.find(stranger, programme, session)).isEmpty();
            assertThat(get(stranger, "/programme/" + programme + "/supervision/" + session))
                    .hasStatus(404);
            assertThat(get(stranger, "/programme/" + programme + "/supervision"))
                    .hasStatus(404);
        }
        assertThat(supervision.record(els, programme, day, Set.of(PersonId.next()), ""))
                .isFalse();
        assertThat(supervision.record(els, programme, day, Set.of(), "")).isFalse();
    }

    @Test
    void whoeverGoesIsForgottenAndTheOthersTalkStays() {
        record(samira, hamid);

        gone.erase(samira.id());
        gone.erase(els.id());

        assertThat(superuser.count("select count(*) from supervision.present where person = '" + samira.id() + "'"))
                .isZero();
        assertThat(superuser.count("select count(*) from supervision.session where recorded_by = '" + els.id() + "'"))
                .isZero();
        assertThat(supervision.sessions(Persons.coordinator(programme), programme))
                .singleElement()
                .satisfies(one -> assertThat(one.note().or("")).isEqualTo("Over nee zeggen."));
    }

    @Test
    void theFormKeepsWhatWasTypedAndSaysWhatIsMissing() {
        var path = "/programme/" + programme + "/supervision";
        assertThat(text(get(els, path)))
                .contains(samira.id().toString(), hamid.id().toString(), "Nog geen gesprek vastgelegd");

        var wrong = post(els, path, "day", "2999-01-01", "note", "Over nee zeggen <b>");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Kies minstens één persoon", "Geef een dag", "Over nee zeggen &lt;b&gt;");
        assertThat(post(els, path, "day", day(), "present", "-".repeat(36))).hasStatus(422);
        var english = post(els, path, "day", day(), "present", samira.id().toString(), "note", "Kort", "read-in", "en");
        assertThat(text(english)).contains("Record a talk", "Kort");
        assertThat(supervision.sessions(els, programme)).isEmpty();

        assertThat(post(els, path, "day", day(), "present", samira.id().toString(), "note", "Kort"))
                .hasRedirectedUrl(path);

        assertThat(text(get(els, path))).contains("op tijd tot en met", "Kort");
        assertThat(text(get(samira, "/supervision"))).contains("Het volgende is uiterlijk");
    }

    private Viewer certified(String name, Level level) {
        var peer = peers.listed(programme, name, "bipolar", Band.FIVE_OR_MORE);
        var today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
        Papers.record(proposals, Papers.lasting(peer.id(), programme, level, today, 2));
        return peer;
    }

    private boolean record(Viewer... present) {
        var there = new java.util.HashSet<PersonId>();
        for (var one : present) {
            there.add(one.id());
        }
        return supervision.record(els, programme, LocalDate.parse(day()), there, "Over nee zeggen.");
    }

    private String day() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM).toString();
    }

    private boolean listed(Viewer peer) {
        return directory.listed(Viewer.visitor(), peer.id());
    }

    /** So many days from today, by the clock of the peers. */
    private void at(int days, int hour, int minute) {
        clock.real();
        var then = LocalDate.ofInstant(clock.instant(), AMSTERDAM)
                .plusDays(days)
                .atTime(hour, minute)
                .atZone(AMSTERDAM)
                .toInstant();
        clock.advance(Duration.between(clock.instant(), then));
    }

    private List<String> kinds(Viewer who) {
        return inbox.mine(who).stream().map(Item::kind).toList();
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return browser.get()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .exchange();
    }

    private MvcTestResult post(Viewer viewer, String path, String... fields) {
        var request = browser.post()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
