package org.naast.certification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.naast.certification.Longer;
import org.naast.certification.Proposals;
import org.naast.certification.Provisional;
import org.naast.certification.Resting;
import org.naast.certification.Showing;
import org.naast.certification.Suspension;
import org.naast.certification.Suspensions;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Level;
import org.naast.organisations.Programmes;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Statements;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** The certificates of a programme with many peers: what is on hold on top, and no question more for the fortieth peer. */
@NaastTest
class ManyCertificatesTest {

    @Autowired
    Screens screens;

    @Autowired
    ListedPeers peers;

    @Autowired
    Programmes programmes;

    @Autowired
    Proposals proposals;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Resting resting;

    @Autowired
    Showing showing;

    @Autowired
    Longer longer;

    @Autowired
    Provisional provisional;

    @Autowired
    Directory directory;

    @Autowired
    TestClock clock;

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void theirWorkIsLookedAfterInAsManyQueriesForTwelveAsForTwo() {
        var two = supervised(crowd(2));
        var twelve = supervised(crowd(12));

        assertThat(twelve).hasSameSizeAs(two);
        assertThat(two).as("it is heard at all").hasSizeBetween(10, 60);
    }

    @Test
    void twelvePeersTakeAsManyQueriesAsTwo() {
        var two = asked(crowd(2));
        var twelve = asked(crowd(12));

        assertThat(twelve).hasSameSizeAs(two);
        assertThat(two).as("it is heard at all").hasSizeBetween(10, 60);
    }

    @Test
    void whatIsOnHoldStandsOnTopAndEachGroupSaysHowMany() {
        var programme = peers.programme();
        certified(programme, 3);
        peer(programme);
        var held = certified(programme, 1).getFirst();
        suspensions.suspend(Persons.coordinator(programme), held, programme, "Eerst nagaan.");
        var resting = certified(programme, 1).getFirst();
        rest(resting);
        proposals.record(
                Persons.coordinator(programme), Papers.lasting(resting, programme, Level.DIPLOMA, yesterday(), 2));

        var page = page(Persons.coordinator(programme), programme);

        assertThat(page)
                .containsSubsequence(
                        "Stilgezet (1)</h2>",
                        "/certificates/" + held + "/suspension",
                        "id=\"waiting\"",
                        "Nog geen certificaat vastgelegd (1)</h2>",
                        "Rust op eigen wens (1)</h2>",
                        "/certificates/" + resting,
                        "Geldt nu (3)</h2>")
                .doesNotContain("<details", "Ga naar", "??");
    }

    @Test
    void whoEndedOrIsStoppedHasBesideItWithHowManyPeopleItIsUnderWay() {
        var programme = peers.programme();
        var els = Persons.coordinator(programme);
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        record(programme, samira.id(), Level.VOLUNTEER);
        directory.reserve(samira, samira.id());
        assertThat(page(els, programme)).contains("Geldt nu (1)").doesNotContain("Loopt met");

        suspensions.suspend(els, samira.id(), programme, "Eerst nagaan.");
        assertThat(page(els, programme)).contains("Loopt met één persoon mee: dat gesprek staat stil.");

        var hamid = peers.listed(programme, "Hamid", "bipolar", Band.FIVE_OR_MORE);
        record(programme, hamid.id(), Level.VOLUNTEER);
        directory.reserve(hamid, hamid.id());
        clock.advance(Duration.ofDays(800));
        assertThat(page(els, programme)).contains("Loopt met één persoon mee. Dat gaat door: bespreek samen hoe.");
    }

    @Test
    void aLongPageIsGoneThroughByItsGroups() {
        var programme = peers.programme();
        var many = certified(programme, 40);
        many.subList(0, 11)
                .forEach(one -> suspensions.suspend(Persons.coordinator(programme), one, programme, "Eerst nagaan."));

        var page = page(Persons.coordinator(programme), programme);

        assertThat(page)
                .containsSubsequence(
                        "Ga naar",
                        "<a href=\"#stopped\">Stilgezet (11)</a>",
                        "<a href=\"#valid\">Geldt nu (29)</a>",
                        "id=\"stopped\"",
                        "/certificates/" + many.getFirst(),
                        "id=\"valid\"",
                        "<details><summary>Toon alle 29</summary>",
                        "/certificates/" + many.getLast());
        assertThat(page.split("<details", -1))
                .as("what is on hold is never folded")
                .hasSize(2);
    }

    @Test
    void whatAnotherProgrammeStoppedOrLetRestIsNotSaidHere() {
        var here = peers.programme();
        var there = peers.programme();
        var els = new Viewer(PersonId.next(), Role.COORDINATOR, Set.of(here, there));
        var samira = certified(here, 1).getFirst();
        programmes.admit(Viewer.job(), there, samira, Role.PEER);
        record(there, samira, Level.VOLUNTEER);
        suspensions.suspend(Persons.coordinator(there), samira, there, "Eerst nagaan.");

        assertThat(page(els, there)).contains("Stilgezet (1)");
        assertThat(page(els, here)).contains("Geldt nu (1)").doesNotContain("Stilgezet");
    }

    @Test
    void nobodyElseLearnsWhoIsAmongThem() {
        var programme = crowd(2);
        var els = Persons.coordinator(programme);
        assertThat(suspensions.of(els, programme)).extracting(Suspension::whose).hasSize(1);
        assertThat(resting.rests(els, programme)).hasSize(1);

        for (var stranger : List.of(
                Persons.guest(), Persons.member(), Persons.coordinator(peers.programme()), Persons.peer(programme))) {
            assertThat(suspensions.of(stranger, programme)).isEmpty();
            assertThat(resting.rests(stranger, programme)).isEmpty();
            assertThat(longer.months(stranger, programme)).isEmpty();
            assertThat(provisional.of(stranger, programme)).isEmpty();
            assertThat(screens.get(stranger, "/programme/" + programme + "/certificates"))
                    .hasStatus(404);
        }
    }

    /** Half of them on hold; the others rest, and something about them waits for a second person. */
    private ProgrammeId crowd(int many) {
        var programme = peers.programme();
        var all = certified(programme, many);
        var els = Persons.coordinator(programme);
        for (var one = 0; one < many; one++) {
            if (one % 2 == 0) {
                suspensions.suspend(els, all.get(one), programme, "Eerst nagaan.");
            } else {
                rest(all.get(one));
                proposals.record(els, Papers.lasting(all.get(one), programme, Level.DIPLOMA, yesterday(), 2));
            }
        }
        return programme;
    }

    private List<PersonId> certified(ProgrammeId programme, int many) {
        var all = new ArrayList<PersonId>();
        for (var one = 0; one < many; one++) {
            var peer = peer(programme);
            record(programme, peer, Level.VOLUNTEER);
            all.add(peer);
        }
        return all;
    }

    private PersonId peer(ProgrammeId programme) {
        var peer = PersonId.next();
        programmes.admit(Viewer.job(), programme, peer, Role.PEER);
        return peer;
    }

    private void record(ProgrammeId programme, PersonId peer, Level level) {
        Papers.record(proposals, Papers.lasting(peer, programme, level, yesterday(), 1));
    }

    private void rest(PersonId peer) {
        var own = showing.mine(new Viewer(peer, Role.PEER, Set.of())).getFirst().id();
        assertThat(resting.rest(Viewer.job(), peer, own)).isTrue();
    }

    private LocalDate yesterday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    }

    /** Seen once before, so that only the page itself is heard. */
    private List<String> asked(ProgrammeId programme) {
        var els = Persons.coordinator(programme);
        page(els, programme);
        return Statements.of(() -> page(els, programme));
    }

    private List<String> supervised(ProgrammeId programme) {
        var els = Persons.coordinator(programme);
        var path = "/programme/" + programme + "/supervision";
        assertThat(screens.get(els, path)).hasStatusOk();
        return Statements.of(() -> screens.get(els, path));
    }

    private String page(Viewer coordinator, ProgrammeId programme) {
        var page = screens.get(coordinator, "/programme/" + programme + "/certificates");
        assertThat(page).hasStatusOk();
        return Screens.text(page);
    }
}
