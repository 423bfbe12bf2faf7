package org.naast.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.certification.Proposals;
import org.naast.certification.Resting;
import org.naast.certification.Showing;
import org.naast.certification.Suspensions;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Level;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A peer who was named records talks of others, as long as their certificate is whole, and never of their own. */
@NaastTest
class SupervisorsTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Autowired
    Supervisors supervisors;

    @Autowired
    Supervising supervising;

    @Autowired
    Supervision supervision;

    @Autowired
    Proposals proposals;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Resting resting;

    @Autowired
    Showing showing;

    @Autowired
    Directory directory;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Inbox inbox;

    @Autowired
    Gone gone;

    @Autowired
    Superuser superuser;

    @Autowired
    Screens screens;

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
    void whoeverWasNamedReadsWhyAndBringsSomebodyBackAtOnce() {
        supervision.record(els, programme, day(), Set.of(hamid.id()), "");
        clock.advance(Duration.ofDays(50));
        assertThat(listed(hamid)).isFalse();
        assertThat(record(samira, hamid)).as("not named yet").isFalse();

        assertThat(supervisors.name(els, programme, samira.id(), "Twintig jaar ervaring."))
                .isTrue();

        assertThat(kinds(samira)).contains("supervision.named");
        assertThat(supervisors.mine(samira))
                .singleElement()
                .satisfies(one -> assertThat(one.reason().or("")).contains("Twintig"));
        assertThat(kinds(samira)).doesNotContain("supervision.named");
        assertThat(record(samira, hamid)).isTrue();
        assertThat(listed(hamid)).isTrue();
        assertThat(supervision.sessions(els, programme).getFirst().note().or(""))
                .isEqualTo("Over nee zeggen.");
    }

    @Test
    void nobodyRecordsTheirOwnAndNobodyForAnotherProgramme() {
        supervisors.name(els, programme, samira.id(), "Ervaren.");
        var elsewhere = peers.programme();
        var stranger = peers.listed(elsewhere, "Joost", "bipolar", Band.FIVE_OR_MORE);

        assertThat(record(samira, samira)).isFalse();
        assertThat(record(samira, hamid, samira)).isFalse();
        assertThat(record(samira, stranger)).isFalse();
        assertThat(record(samira)).isFalse();
        assertThat(supervising.record(Viewer.job(), samira.id(), elsewhere, new Talk(day(), Set.of(stranger.id()), "")))
                .isFalse();
        assertThat(supervisors.around(Viewer.job(), samira.id(), elsewhere)).isEmpty();
        assertThat(supervisors.around(Viewer.job(), samira.id(), programme)).containsExactly(hamid.id());
        assertThat(supervision.sessions(els, programme)).isEmpty();
    }

    @Test
    void whatTheyRecordedTheyFindBackCorrectAndTakeAwayAndOnlyThat() {
        supervisors.name(els, programme, samira.id(), "Ervaren.");
        supervision.record(els, programme, day(), Set.of(hamid.id()), "Van Els");
        record(samira, hamid);
        var joost = certified("Joost", Level.VOLUNTEER);
        var page = "/supervision/" + programme;
        var own = supervising.of(Viewer.job(), samira.id(), programme);
        assertThat(own)
                .singleElement()
                .satisfies(one -> assertThat(one.note().or("")).isEqualTo("Over nee zeggen."));
        var session = own.getFirst().id();
        var ofEls = supervision.sessions(els, programme).stream()
                .map(Session::id)
                .filter(one -> !one.equals(session))
                .findFirst()
                .orElseThrow();
        assertThat(screens.text(samira, page))
                .contains("Over nee zeggen.", page + "/" + session)
                .doesNotContain("Van Els");
        assertThat(screens.text(samira, page + "/" + session))
                .contains("Over nee zeggen.", "value=\"" + hamid.id() + "\" checked")
                .doesNotContain("value=\"" + samira.id() + "\"", "??");
        for (var path : List.of(page + "/" + ofEls, page + "/" + Ids.next())) {
            assertThat(screens.get(samira, path)).hasStatus(404);
            assertThat(correct(samira, path, joost)).hasStatus(404);
            assertThat(screens.post(samira, path + "/removal")).hasStatus(404);
        }
        for (var stranger : List.of(hamid, joost, Persons.coordinator(peers.programme()), Persons.member())) {
            assertThat(screens.get(stranger, page + "/" + session)).hasStatus(404);
            assertThat(correct(stranger, page + "/" + session, joost)).hasStatus(404);
            assertThat(screens.post(stranger, page + "/" + session + "/removal"))
                    .hasStatus(404);
            assertThat(supervising.of(stranger, samira.id(), programme)).isEmpty();
        }
        assertThat(correct(samira, page + "/" + session, samira))
                .as("never their own")
                .hasStatus(404);
        assertThat(screens.post(samira, page + "/" + session, "day", "2999-01-01", "note", "Anders <dan>"))
                .hasStatus(422)
                .bodyText()
                .contains("Anders &lt;dan&gt;", "Kies minstens één persoon");

        assertThat(correct(samira, page + "/" + session, joost)).hasRedirectedUrl(page);

        var corrected = supervising.of(Viewer.job(), samira.id(), programme);
        assertThat(corrected)
                .singleElement()
                .satisfies(one -> assertThat(one.present()).containsExactly(joost.id()));
        supervisors.end(els, programme, samira.id());
        var left = page + "/" + corrected.getFirst().id();
        assertThat(screens.post(samira, left + "/removal"))
                .as("no supervisor now")
                .hasStatus(404);
        supervisors.name(els, programme, samira.id(), "Weer.");
        assertThat(screens.post(samira, left + "/removal")).hasRedirectedUrl(page);
        assertThat(supervising.of(Viewer.job(), samira.id(), programme)).isEmpty();
        assertThat(supervision.sessions(els, programme)).hasSize(1);
    }

    @Test
    void aCoordinatorCorrectsOnAPageOfItsOwn() {
        supervision.record(els, programme, day(), Set.of(hamid.id()), "Kort");
        var all = "/programme/" + programme + "/supervision";
        var path = all + "/" + supervision.sessions(els, programme).getFirst().id();
        assertThat(screens.text(els, all)).contains(path);
        assertThat(screens.text(els, path))
                .contains("Kort", "Dit gesprek was er niet")
                .doesNotContain("??");

        assertThat(correct(els, path, samira)).hasRedirectedUrl(all);
        assertThat(supervision.sessions(els, programme).getFirst().present()).containsExactly(samira.id());
        assertThat(correct(els, path, samira)).as("corrected meanwhile").hasStatus(404);
        var now = all + "/" + supervision.sessions(els, programme).getFirst().id();
        assertThat(screens.post(els, now + "/removal")).hasRedirectedUrl(all);
        assertThat(supervision.sessions(els, programme)).isEmpty();
    }

    @Test
    void itTakesAWholeCertificateFromThatProgrammeThatHoldsNow() {
        assertThat(supervisors.name(els, programme, hamid.id(), "Wil graag.")).isFalse();
        supervisors.name(els, programme, samira.id(), "Ervaren.");

        suspensions.suspend(els, samira.id(), programme, "Wordt uitgezocht.");
        assertThat(record(samira, hamid)).isFalse();
        assertThat(supervisors.mine(samira)).isEmpty();

        suspensions.lift(els, samira.id(), programme);
        suspensions.lift(open.coordinator(programme), samira.id(), programme);
        var own = showing.mine(samira).getFirst().id();
        resting.rest(Viewer.job(), samira.id(), own);
        assertThat(record(samira, hamid)).as("it rests").isFalse();
        resting.end(Viewer.job(), samira.id(), own);
        assertThat(record(samira, hamid)).isTrue();
        clock.advance(Duration.ofDays(800));
        assertThat(record(samira, hamid)).as("it has ended").isFalse();
    }

    @Test
    void onlyACoordinatorOfItNamesAndEndsAndNobodyThemselves() {
        supervisors.name(els, programme, samira.id(), "Ervaren.");
        var self = new Viewer(samira.id(), org.naast.viewer.Role.COORDINATOR, Set.of(programme));
        assertThat(supervisors.name(self, programme, samira.id(), "Ik")).isFalse();
        for (var stranger : List.of(samira, hamid, Persons.coordinator(peers.programme()), open.guest())) {
            assertThat(supervisors.name(stranger, programme, samira.id(), "Ik")).isFalse();
            assertThat(supervisors.end(stranger, programme, samira.id())).isFalse();
            assertThat(supervisors.of(stranger, programme)).isEmpty();
            assertThat(supervisors.around(stranger, samira.id(), programme)).isEmpty();
            assertThat(supervising.record(stranger, samira.id(), programme, new Talk(day(), Set.of(hamid.id()), "")))
                    .isFalse();
        }
        assertThat(supervisors.name(els, programme, PersonId.next(), "Wie?")).isFalse();
        assertThat(supervisors.of(els, programme)).containsExactly(samira.id());

        assertThat(supervisors.end(els, programme, samira.id())).isTrue();
        assertThat(record(samira, hamid)).isFalse();
        assertThat(supervisors.end(els, programme, samira.id())).isFalse();
    }

    @Test
    void theDatabaseItselfRefusesATalkOfSomebodyWhoWasNotNamedOrOfTheirOwn() throws SQLException {
        supervisors.name(els, programme, samira.id(), "Ervaren.");
        supervision.record(els, programme, day(), Set.of(hamid.id()), "Van Els");
        record(samira, hamid);
        var id = Ids.next();
        var insert = "insert into supervision.session (id, programme, day, note, recorded_by) values ('" + id + "', '"
                + programme + "', '2026-01-01', '\\x00', '";
        try (var connection = superuser.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('naast.role', 'job', true)");
            statement.execute("set local role naast_job");
            var before = connection.setSavepoint();
            assertThatThrownBy(() -> statement.execute(insert + hamid.id() + "')"))
                    .hasMessageContaining("row-level");
            connection.rollback(before);
            statement.execute(insert + samira.id() + "')");
            assertThatThrownBy(() -> statement.execute("insert into supervision.present values ('" + id + "', '"
                            + samira.id() + "', '" + programme + "')"))
                    .hasMessageContaining("row-level");
            connection.rollback(before);
            assertThat(statement.executeUpdate("delete from supervision.session where programme = '" + programme + "'"))
                    .as("what a supervisor recorded, and nothing else")
                    .isEqualTo(1);
            connection.rollback();
        }
    }

    @Test
    void whoeverGoesIsNoSupervisorAnyMore() {
        supervisors.name(els, programme, samira.id(), "Ervaren.");

        gone.erase(samira.id());

        assertThat(supervisors.of(els, programme)).isEmpty();
    }

    @Test
    void aCoordinatorLetsThemAndTheyRecordOnAPageOfTheirOwn() {
        var all = "/programme/" + programme + "/supervision";
        var page = "/supervision/" + programme;
        assertThat(screens.get(samira, page)).hasStatus(404);
        assertThat(screens.post(
                        samira,
                        page,
                        "day",
                        day().toString(),
                        "present",
                        hamid.id().toString()))
                .hasStatus(404);

        assertThat(screens.post(els, all + "/supervisors/" + hamid.id(), "reason", "Wil graag"))
                .hasRedirectedUrl(all + "?notWhole");
        assertThat(Screens.text(screens.get(els, all + "?notWhole"))).contains("volledig certificaat");
        assertThat(screens.post(els, all + "/supervisors/" + samira.id(), "reason", ""))
                .hasRedirectedUrl(all + "?notWhole");
        assertThat(Screens.text(screens.get(els, all))).doesNotContain("Legt voor jou ook");
        assertThat(screens.post(els, all + "/supervisors/" + samira.id(), "reason", "Ervaren <en wijs>"))
                .hasRedirectedUrl(all);
        assertThat(Screens.text(screens.get(els, all))).contains("Legt voor jou ook");
        assertThat(Screens.text(screens.get(samira, "/day"))).contains("Je mag gesprekken van andere");
        assertThat(Screens.text(screens.get(samira, "/supervision"))).contains("Ervaren &lt;en wijs&gt;", page);

        assertThat(Screens.text(screens.get(samira, page)))
                .contains(hamid.id().toString())
                .doesNotContain("value=\"" + samira.id() + "\"");
        var wrong = screens.post(samira, page, "day", "2999-01-01", "note", "Over <nee>");
        assertThat(wrong).hasStatus(422);
        assertThat(Screens.text(wrong)).contains("Kies minstens één persoon", "Geef een dag", "Over &lt;nee&gt;");
        assertThat(Screens.text(wrong))
                .as("said on top, with the way there")
                .containsSubsequence(
                        "Nog niet vastgelegd",
                        "href=\"#day\" autofocus",
                        "href=\"#present\"",
                        "id=\"day\"",
                        "id=\"present\"")
                .containsOnlyOnce("autofocus=");
        assertThat(Screens.text(screens.post(els, all, "day", day().toString())))
                .containsSubsequence("href=\"#present\" autofocus", hamid.id().toString(), "id=\"present\"");
        assertThat(Screens.text(screens.post(samira, page, "day", day().toString(), "note", "Kort", "read-in", "en")))
                .contains("Who was there?", "Kort");
        assertThat(screens.post(
                        samira,
                        page,
                        "day",
                        day().toString(),
                        "present",
                        hamid.id().toString()))
                .hasRedirectedUrl(page + "?kept");
        assertThat(Screens.text(screens.get(samira, page + "?kept"))).contains("Het is vastgelegd");
        assertThat(supervision.sessions(els, programme)).hasSize(1);

        assertThat(screens.post(hamid, all + "/supervisors/" + samira.id() + "/removal"))
                .hasStatus(404);
        assertThat(screens.post(els, all + "/supervisors/" + samira.id() + "/removal"))
                .hasRedirectedUrl(all);
        assertThat(screens.get(samira, page)).hasStatus(404);
    }

    private Viewer certified(String name, Level level) {
        var peer = peers.listed(programme, name, "bipolar", Band.FIVE_OR_MORE);
        Papers.record(proposals, Papers.lasting(peer.id(), programme, level, day(), 2));
        return peer;
    }

    private MvcTestResult correct(Viewer who, String path, Viewer present) {
        return screens.post(
                who, path, "day", day().toString(), "present", present.id().toString(), "note", "Anders");
    }

    private boolean record(Viewer supervisor, Viewer... present) {
        var there = new java.util.HashSet<PersonId>();
        for (var one : present) {
            there.add(one.id());
        }
        return supervising.record(Viewer.job(), supervisor.id(), programme, new Talk(day(), there, "Over nee zeggen."));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }

    private boolean listed(Viewer peer) {
        return directory.listed(Viewer.visitor(), peer.id());
    }

    private List<String> kinds(Viewer who) {
        return inbox.mine(who).stream().map(Item::kind).toList();
    }
}
