package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.directory.Level;
import org.naast.dossier.Dossiers;
import org.naast.dossier.Entry;
import org.naast.dossier.MyDossier;
import org.naast.dossier.Readers;
import org.naast.dossier.Ways;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.organisations.Programmes;
import org.naast.reference.Endorsement;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Superuser;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** People of another programme help to decide: nobody reads before whoever applied says yes, and no longer than needed. */
@NaastTest
class LendingTest {

    private static final Set<Endorsement> FIELDS = Set.of(Endorsement.ADDICTION);

    @Autowired
    Applications applications;

    @Autowired
    Deciding deciding;

    @Autowired
    Lending lending;

    @Autowired
    Loans loans;

    @Autowired
    Outcome outcome;

    @Autowired
    Proposals proposals;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Revoking revoking;

    @Autowired
    Tally tally;

    @Autowired
    Certificates certificates;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Readers readers;

    @Autowired
    MyDossier dossier;

    @Autowired
    Ways ways;

    @Autowired
    Programmes programmes;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Inbox inbox;

    @Autowired
    Gone gone;

    @Autowired
    Screens screens;

    @Autowired
    Superuser superuser;

    private ProgrammeId home;
    private ProgrammeId helper;
    private Viewer els;
    private Viewer wim;
    private final Viewer noor = Persons.member();
    private UUID id;

    @BeforeEach
    void somebodyAsks() {
        home = peers.programme();
        helper = peers.programme();
        els = open.coordinator(home);
        wim = open.coordinator(helper);
        id = ask();
    }

    @Test
    void nothingIsReadThereBeforeWhoeverAppliedSaysYes() {
        file();
        assertThat(tally.needSomebody(els, List.of(mine()))).isNotEmpty();
        assertThat(lending.ask(els, id, helper)).isTrue();

        assertThat(lending.to(wim, helper)).isEmpty();
        assertThat(deciding.find(wim, id)).isEmpty();
        assertThat(vote(wim, Vote.YES)).isEmpty();
        assertThat(dossiers.of(wim, noor.id(), helper)).isEmpty();
        assertThat(kinds(wim)).doesNotContain("certification.lent");
        assertThat(kinds(noor)).contains("certification.lend");

        assertThat(lending.agree(noor, id, helper)).isTrue();

        assertThat(lending.to(wim, helper))
                .singleElement()
                .satisfies(one -> assertThat(one.application()).isEqualTo(id));
        assertThat(deciding.find(wim, id).orElseThrow().words().or("")).contains("tachtig uur");
        assertThat(dossiers.of(wim, noor.id(), helper))
                .isEqualTo(dossiers.of(els, noor.id(), home))
                .hasSize(1);
        assertThat(deciding.gaps(wim, deciding.find(wim, id).orElseThrow())).isEqualTo(deciding.gaps(els, mine()));
        assertThat(tally.needSomebody(els, List.of(mine())))
                .as("two of them are known")
                .isEmpty();
    }

    @Test
    void theirYesCountsLikeTheOwnAndTheCertificateIsOfWhoeverWasAsked() {
        lend();
        assertThat(vote(els, Vote.YES)).isPresent();
        assertThat(vote(wim, Vote.YES).orElseThrow().id()).isEqualTo(id);

        assertThat(applications.mine(noor).getFirst().state()).isEqualTo(Application.State.GRANTED);
        await().untilAsserted(() ->
                assertThat(certificates.find(els, noor.id(), home)).isPresent());
        var certificate = certificates.find(els, noor.id(), home).orElseThrow();
        assertThat(certificate.endorsements()).isEqualTo(FIELDS);
        assertThat(certificate.to())
                .as("provisional: not everything is there")
                .contains(certificate.from().plusMonths(6).minusDays(1));
        await().untilAsserted(() -> assertThat(kinds(noor)).contains("certification.decided"));
        await().untilAsserted(() -> assertThat(kinds(els)).doesNotContain("certification.applied"));
        nothingIsLeftThere();
    }

    @Test
    void theirNoIsARefusalWithTheirWordsAndTwoOthersMayBeOfOneThatHelps() {
        lend();
        vote(els, Vote.NO);
        vote(wim, Vote.NO);

        await().untilAsserted(this::nothingIsLeftThere);
        var refused = applications.mine(noor).getFirst();
        assertThat(refused.state()).isEqualTo(Application.State.REFUSED);
        assertThat(refused.reason().orElseThrow().or("")).isEqualTo("Nog niet.\nNog niet.");

        assertThat(applications.appeal(noor, id)).isTrue();
        lend();
        assertThat(vote(wim, Vote.YES)).as("said no before").isEmpty();
        assertThat(vote(another(helper), Vote.YES)).isPresent();
        assertThat(vote(another(helper), Vote.YES)).isPresent();
        await().untilAsserted(() ->
                assertThat(certificates.find(els, noor.id(), home)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "helper", "person", "withdrawn", "left", "decided"})
    void itIsOverOnceOneOfThemWantsNoMoreOrNothingWaits(String how) {
        lend();
        switch (how) {
            case "home" -> assertThat(lending.end(els, id, helper)).isTrue();
            case "helper" -> assertThat(lending.end(wim, id, helper)).isTrue();
            case "person" -> assertThat(lending.refuse(noor, id, helper)).isTrue();
            case "withdrawn" -> assertThat(applications.withdraw(noor, id)).isTrue();
            case "left" -> gone.erase(wim.id());
            default -> {
                vote(els, Vote.YES);
                vote(another(home), Vote.YES);
            }
        }
        await().untilAsserted(this::nothingIsLeftThere);
        assertThat(lending.agree(noor, id, helper)).as("after all").isEqualTo(how.equals("person"));
        assertThat(lending.ask(els, id, helper))
                .as("asked again, unless nothing waits, nobody is there or they did not want it")
                .isEqualTo(how.equals("home") || how.equals("helper"));
    }

    @Test
    void whatWasTakenBackIsReadByNobodyElse() {
        applications.withdraw(noor, id);

        assertThat(deciding.find(els, id)).isEmpty();
        assertThat(deciding.of(els, home)).isEmpty();
        assertThat(applications.mine(noor)).hasSize(1);
    }

    @Test
    void oneAtATimeOpenAndAnother() {
        var third = peers.programme();
        var closed = peers.programme();
        programmes.open(open.coordinator(closed), closed, false);

        assertThat(lending.ask(els, id, home)).as("itself").isFalse();
        assertThat(lending.ask(els, id, closed)).isFalse();
        assertThat(lending.ask(els, id, ProgrammeId.next())).isFalse();
        assertThat(lending.ask(els, id, helper)).isTrue();
        assertThat(lending.ask(els, id, third)).as("a second").isFalse();
        assertThat(lending.refuse(noor, id, helper)).isTrue();
        assertThat(lending.ask(els, id, helper)).as("whom they did not want").isFalse();
        assertThat(lending.ask(els, id, third)).isTrue();
        assertThat(lending.agree(noor, id, helper))
                .as("while another one is asked")
                .isFalse();
        assertThat(lending.refuse(noor, id, third)).isTrue();
        assertThat(lending.agree(noor, id, helper)).as("after all").isTrue();
    }

    @Test
    void strangersNeitherAskNorAnswerNorEndIt() {
        var third = peers.programme();
        var self = new Viewer(noor.id(), Role.COORDINATOR, Set.of(helper));
        for (var stranger : List.of(open.coordinator(third), wim, noor, Persons.member(), Persons.peer(home), self)) {
            assertThat(lending.ask(stranger, id, helper)).isFalse();
        }
        lend();
        for (var stranger : List.of(open.coordinator(third), Persons.member(), Persons.peer(helper), self)) {
            assertThat(deciding.find(stranger, id)).isEmpty();
            assertThat(vote(stranger, Vote.YES)).isEmpty();
            assertThat(lending.end(stranger, id, helper)).isFalse();
            assertThat(lending.agree(stranger, id, helper)).isFalse();
            assertThat(lending.refuse(stranger, id, helper) && stranger != self).isFalse();
            assertThat(dossiers.of(stranger, noor.id(), helper)).isEmpty();
        }
        for (var stranger : List.of(open.coordinator(third), Persons.member())) {
            assertThat(lending.to(stranger, helper)).isEmpty();
            assertThat(lending.of(stranger, mine())).isEmpty();
        }
    }

    @Test
    void theDatabaseLetsNobodyElseInEither() {
        var third = open.coordinator(peers.programme());
        file();
        lending.ask(els, id, helper);
        assertThat(seen(wim)).as("asked").containsOnly(0L);
        lending.agree(noor, id, helper);
        assertThat(seen(wim)).as("open").containsOnly(1L);
        assertThat(seen(third)).containsOnly(0L);
        assertThat(seen(new Viewer(wim.id(), Role.PEER, Set.of(helper)))).containsOnly(0L);
        lending.refuse(noor, id, helper);
        assertThat(seen(wim)).as("over").containsOnly(0L);
    }

    /** One of those who help answers while it is taken back: either it counted, or nothing of theirs is there. */
    @Test
    void takenBackWhileTheyAnswer() throws Exception {
        for (var time = 0; time < 12; time++) {
            var person = Persons.member();
            id = applications.ask(person, asking()).orElseThrow();
            lending.ask(els, id, helper);
            lending.agree(person, id, helper);
            vote(els, Vote.YES);
            var start = new CyclicBarrier(2);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var answer = threads.submit(() -> {
                    start.await();
                    return vote(wim, Vote.YES).isPresent();
                });
                var end = threads.submit(() -> {
                    start.await();
                    return lending.end(els, id, helper);
                });
                assertThat(answer.get()).isNotEqualTo(end.get());
                var granted = answer.get();
                await().untilAsserted(() -> assertThat(
                                certificates.find(els, person.id(), home).isPresent())
                        .isEqualTo(granted));
            }
        }
    }

    /** Ten at once, of both programmes: it is granted once. */
    @Test
    void tenOfBothAtOnceDecideItOnce() throws Exception {
        lend();
        var all = Stream.of(home, helper, home, helper, home, helper, home, helper, home, helper)
                .map(LendingTest::another)
                .toList();
        var start = new CyclicBarrier(all.size());
        var taken = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = all.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return vote(one, Vote.YES);
                    }))
                    .toList();
            for (var answer : answers) {
                taken += answer.get().isPresent() ? 1 : 0;
            }
        }
        assertThat(taken).isEqualTo(Cast.TWO);
        await().untilAsserted(() ->
                assertThat(certificates.find(els, noor.id(), home)).isPresent());
        await().untilAsserted(this::nothingIsLeftThere);
    }

    @Test
    void theySeeAProofLikeTheOwnAndNobodyElseDoes() {
        file();
        var item = dossier.items(noor).getFirst().id();
        var path = "/applications/" + id + "/things/" + item;
        assertThat(screens.post(wim, "/programme/" + helper + path))
                .as("not yet")
                .hasStatus(404);
        lend();

        assertThat(screens.post(open.coordinator(peers.programme()), "/programme/" + helper + path))
                .hasStatus(404);
        assertThat(screens.post(wim, "/programme/" + home + path)).hasStatus(404);
        assertThat(dossier.items(noor).getFirst().seen()).isFalse();
        assertThat(screens.post(wim, "/programme/" + helper + path)).hasStatus(302);

        assertThat(dossier.items(noor).getFirst().seen()).isTrue();
    }

    /** What reacts to something is called at least once. */
    @Test
    void whatTheMachineCarriesOutItDoesOnce() {
        lend();
        vote(els, Vote.YES);
        vote(wim, Vote.YES);
        await().untilAsserted(() ->
                assertThat(certificates.find(els, noor.id(), home)).isPresent());

        outcome.decided(Viewer.job(), new DecidedElsewhere(id, List.of("mental-health"), false));

        assertThat(certificates.find(els, noor.id(), home).orElseThrow().endorsements())
                .isEqualTo(FIELDS);
    }

    /** Theirs was the last answer, and then the last of them went: what was decided is carried out all the same. */
    @Test
    void whoeverGoesAfterTheLastAnswerTakesNothingAlong() {
        var gone = peers.programme();
        superuser.change("delete from organisations.desk where programme = '" + gone + "'");
        superuser.change("update certification.application set state = 'granted' where id = '" + id + "'");
        superuser.change("insert into certification.lent values ('%s', '%s', '%s', '%s', 'open', now())"
                .formatted(id, gone, home, noor.id()));

        loans.left(Viewer.job(), gone);
        outcome.decided(Viewer.job(), new DecidedElsewhere(id, List.of("addiction"), true));

        assertThat(certificates.find(els, noor.id(), home)).isPresent();
    }

    @Test
    void whoeverDecidesReadsThatAnEarlierOneWasTakenBack() {
        var bram = another(home);
        programmes.admit(Viewer.job(), home, noor.id(), Role.PEER);
        Papers.record(proposals, Papers.lasting(noor.id(), home, Level.CERTIFICATE, LocalDate.of(2026, 1, 1), 9));
        suspensions.suspend(els, noor.id(), home, "Geheim.");
        suspensions.confirm(bram, noor.id(), home);
        lend();
        var page = "/programme/" + helper + "/applications/" + id;
        assertThat(screens.text(wim, page)).doesNotContain("ingetrokken");

        revoking.ask(els, noor.id(), home, "Het is nagegaan");
        revoking.agree(bram, noor.id(), home);

        assertThat(screens.text(wim, page))
                .contains("door twee mensen ingetrokken")
                .doesNotContain("Geheim");
        assertThat(screens.text(els, page.replace(helper.toString(), home.toString())))
                .contains("door twee mensen ingetrokken");
    }

    @Test
    void eachReadsItInWordsAndAnswersOnTheirPage() {
        var page = "/programme/" + home + "/applications/" + id;
        assertThat(screens.text(els, page)).contains("Laat een ander programma meebeslissen", "Welk programma?");
        assertThat(screens.post(els, page + "/help", "programme", "x")).hasStatus(422);
        assertThat(screens.post(els, page + "/help", "programme", helper.toString()))
                .hasRedirectedUrl(page + "#help");
        assertThat(screens.text(els, page)).contains("wachten op een ja");

        assertThat(screens.text(noor, "/applications")).contains("meebeslissen? Ze lezen dan");
        assertThat(screens.post(noor, "/applications/" + id + "/help/" + helper + "/yes"))
                .hasRedirectedUrl("/applications");
        assertThat(screens.text(noor, "/applications")).contains("Ze mogen niet langer kijken");
        assertThat(screens.text(noor, "/dossier")).contains(name(helper));

        assertThat(screens.text(wim, "/desk"))
                .contains("Een ander programma vraagt jullie", "href=\"/programme/" + helper + "/applications\"");
        assertThat(screens.text(wim, "/programme/" + helper + "/applications"))
                .contains("Andere programma’s vragen jullie mee te beslissen", id.toString());
        var theirs = "/programme/" + helper + "/applications/" + id;
        assertThat(screens.text(wim, theirs)).contains("Jullie beslissen mee voor " + name(home));
        assertThat(screens.get(wim, page)).hasStatus(404);
        for (var stranger : List.of(wim, noor, Persons.member(), open.coordinator(peers.programme()))) {
            assertThat(screens.post(stranger, page + "/help", "programme", helper.toString()))
                    .hasStatus(404);
        }
        for (var stranger : List.of(els, Persons.member())) {
            for (var answer : List.of("yes", "no")) {
                assertThat(screens.post(stranger, "/applications/" + id + "/help/" + helper + "/" + answer))
                        .hasStatus(404);
            }
        }
        assertThat(screens.post(Persons.member(), theirs + "/help/" + helper + "/end"))
                .hasStatus(404);
        assertThat(screens.post(wim, theirs, "answer", "yes", "endorsement", "addiction"))
                .hasRedirectedUrl("/programme/" + helper + "/applications?answered");
        assertThat(screens.post(els, page, "answer", "yes", "endorsement", "addiction"))
                .hasRedirectedUrl("/programme/" + home + "/applications?answered");
        assertThat(certificates.find(els, noor.id(), home)).isPresent();
        assertThat(screens.get(wim, theirs)).hasStatus(404);
        assertThat(screens.post(wim, theirs + "/help/" + helper + "/end")).hasStatus(404);
    }

    @Test
    void whoeverGoesTakesItAlong() {
        lend();

        gone.erase(noor.id());

        assertThat(superuser.count("select count(*) from certification.lent where application = '" + id + "'"))
                .isZero();
        assertThat(superuser.count("select count(*) from dossier.lent where person = '" + noor.id() + "'"))
                .isZero();
    }

    private void nothingIsLeftThere() {
        assertThat(lending.to(wim, helper)).isEmpty();
        assertThat(deciding.find(wim, id)).isEmpty();
        assertThat(dossiers.of(wim, noor.id(), helper)).isEmpty();
        assertThat(readers.openTo(noor)).doesNotContain(helper);
        assertThat(superuser.count(
                        "select count(*) from certification.lent where state <> 'refused' and application = '" + id
                                + "'"))
                .isZero();
    }

    /** How many applications, loans, open files and things in one of theirs somebody can read in their own name. */
    private List<Long> seen(Viewer who) {
        return Stream.of(
                        "certification.application where id = '" + id + "'",
                        "certification.lent where application = '" + id + "'",
                        "dossier.lent where person = '" + noor.id() + "'",
                        "dossier.item where person = '" + noor.id() + "'")
                .map(rows -> superuser.countAs(who, rows))
                .toList();
    }

    private void file() {
        ways.begin(noor, "texas-peer-specialist");
        assertThat(dossier.file(
                        noor, "texas-peer-specialist", "practice", new Entry(80, dossier.today(noor), "Bij de buurt.")))
                .isTrue();
    }

    private void lend() {
        assertThat(lending.ask(els, id, helper)).isTrue();
        assertThat(lending.agree(noor, id, helper)).isTrue();
    }

    private UUID ask() {
        return applications.ask(noor, asking()).orElseThrow();
    }

    private Asking asking() {
        return new Asking(home, "texas-peer-specialist", "Ik deed de cursus en tachtig uur.");
    }

    private Application mine() {
        return deciding.find(els, id).orElseThrow();
    }

    private Optional<Application> vote(Viewer who, Vote vote) {
        return deciding.vote(who, id, vote, "Nog niet.", FIELDS);
    }

    private String name(ProgrammeId programme) {
        return programmes.find(els, programme).orElseThrow().name();
    }

    private static Viewer another(ProgrammeId programme) {
        return Persons.coordinator(programme);
    }

    private Set<String> kinds(Viewer who) {
        var kinds = new HashSet<String>();
        inbox.mine(who).stream().map(Item::kind).forEach(kinds::add);
        return kinds;
    }
}
