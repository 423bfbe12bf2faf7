package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.directory.Level;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.reference.Endorsement;
import org.naast.testing.Alarm;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people decide about a certificate, and two others after a no. */
@NaastTest
class DecidingTest {

    private static final Set<Endorsement> FIELDS = Set.of(Endorsement.ADDICTION);

    @Autowired
    Proposals proposals;

    @Autowired
    Applications applications;

    @Autowired
    Deciding deciding;

    @Autowired
    Tally tally;

    @Autowired
    org.naast.organisations.Programmes programmes;

    @Autowired
    Certificates certificates;

    @Autowired
    Showing showing;

    @Autowired
    Screens screens;

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
    TestClock clock;

    private ProgrammeId programme;
    private Viewer els;
    private final Viewer noor = Persons.member();
    private UUID id;

    @BeforeEach
    void somebodyAsks() {
        programme = peers.programme();
        els = open.coordinator(programme);
        id = ask(noor);
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void twoTimesYesIsAProvisionalCertificateWhileSomethingIsStillToBeDone() {
        assertThat(state(vote(els, Vote.YES, ""))).isEqualTo(Application.State.WAITING);
        assertThat(certificates.find(els, noor.id(), programme)).isEmpty();

        assertThat(state(vote(another(), Vote.YES, ""))).isEqualTo(Application.State.GRANTED);

        var certificate = certificates.find(els, noor.id(), programme).orElseThrow();
        assertThat(certificate.level()).isEqualTo(Level.CERTIFICATE);
        assertThat(certificate.to()).contains(certificate.from().plusMonths(6).minusDays(1));
        assertThat(certificate.endorsements()).isEqualTo(FIELDS);
        assertThat(kinds(noor)).contains("certification.decided");
    }

    @Test
    void whoeverIsShownAProvisionalOneReadsThatItIs() {
        vote(els, Vote.YES, "");
        vote(another(), Vote.YES, "");
        var own = showing.mine(noor).getFirst().id();
        var code = showing.show(noor, own).orElseThrow();

        assertThat(screens.text(Viewer.visitor(), "/verify/" + code))
                .contains("voorlopig certificaat", "die het nog afmaakt")
                .doesNotContain("Ervaringsdeskundige met een certificaat");
        assertThat(screens.text(els, "/programme/" + programme + "/certificates"))
                .contains("Voorlopig certificaat, tot en met");
        assertThat(Screens.text(screens.post(noor, "/certificate/" + own + "/badge")))
                .contains("Voorlopig certificaat", "maakt het certificaat nog af");
    }

    @Test
    void theCertificateIsForWhatBothSaid() {
        var both = Set.of(Endorsement.ADDICTION, Endorsement.MENTAL_HEALTH);
        deciding.vote(els, id, Vote.YES, "", both);

        deciding.vote(another(), id, Vote.YES, "", Set.of(Endorsement.MENTAL_HEALTH));

        assertThat(certificates.find(els, noor.id(), programme).orElseThrow().endorsements())
                .containsExactly(Endorsement.MENTAL_HEALTH);
    }

    @Test
    void twoWhoSayYesForDifferentThingsHaveNotDecidedAndAThirdDoes() {
        var bram = member();
        programmes.admit(Viewer.job(), programme, els.id(), org.naast.viewer.Role.COORDINATOR);
        deciding.vote(els, id, Vote.YES, "", Set.of(Endorsement.ADDICTION));
        assertThat(tally.needSomebody(els, List.of(mine()))).isEmpty();

        assertThat(state(deciding.vote(bram, id, Vote.YES, "", Set.of(Endorsement.MENTAL_HEALTH))))
                .as("neither hears what the other said")
                .isEqualTo(Application.State.WAITING);

        assertThat(tally.needSomebody(els, List.of(mine()))).isNotEmpty();
        var joost = member();
        assertThat(tally.needSomebody(els, List.of(mine()))).isEmpty();
        assertThat(state(deciding.vote(joost, id, Vote.YES, "", Set.of(Endorsement.MENTAL_HEALTH))))
                .isEqualTo(Application.State.GRANTED);
        assertThat(certificates.find(els, noor.id(), programme).orElseThrow().endorsements())
                .containsExactly(Endorsement.MENTAL_HEALTH);
    }

    @Test
    void oneYesForBothAndOneForEachGiveBoth() {
        deciding.vote(els, id, Vote.YES, "", Set.of(Endorsement.ADDICTION));
        deciding.vote(another(), id, Vote.YES, "", Set.of(Endorsement.MENTAL_HEALTH));

        deciding.vote(another(), id, Vote.YES, "", Set.of(Endorsement.ADDICTION, Endorsement.MENTAL_HEALTH));

        assertThat(certificates.find(els, noor.id(), programme).orElseThrow().endorsements())
                .hasSize(2);
    }

    /** An answer given before experiences were written down stands for any. */
    @Test
    void anOldYesIsForAny() {
        vote(els, Vote.YES, "");
        superuser.change("update certification.vote set fields = null where application = '" + id + "'");

        deciding.vote(another(), id, Vote.YES, "", Set.of(Endorsement.MENTAL_HEALTH));

        assertThat(certificates.find(els, noor.id(), programme).orElseThrow().endorsements())
                .containsExactly(Endorsement.MENTAL_HEALTH);
    }

    @Test
    void thoseWhoAreTooFewAreTold() {
        var bram = member();
        assertThat(tally.needSomebody(els, List.of(mine())))
                .as("two can decide")
                .isEmpty();
        vote(els, Vote.NO, "Nog niet.");
        assertThat(tally.needSomebody(els, List.of(mine()))).isEmpty();

        vote(bram, Vote.ASIDE, "");

        assertThat(tally.needSomebody(els, List.of(mine()))).isNotEmpty();
        member();
        assertThat(tally.needSomebody(els, List.of(mine()))).as("somebody came").isEmpty();
        assertThat(tally.needSomebody(Persons.coordinator(peers.programme()), List.of(mine())))
                .isEmpty();
    }

    @Test
    void nobodyAnswersTwiceAndOneAloneDecidesNothing() {
        vote(els, Vote.YES, "");
        assertThat(vote(els, Vote.YES, "")).isEmpty();
        assertThat(vote(els, Vote.NO, "Toch niet.")).isEmpty();

        assertThat(mine().waiting()).isTrue();
        assertThat(deciding.mine(els, mine())).contains(new Answer(Vote.YES, FIELDS));
    }

    @Test
    void whoeverStepsAsideDoesNotCount() {
        vote(els, Vote.ASIDE, "");
        vote(another(), Vote.YES, "");
        assertThat(mine().waiting()).isTrue();

        vote(another(), Vote.YES, "");

        assertThat(mine().state()).isEqualTo(Application.State.GRANTED);
    }

    @Test
    void afterOneOfEachAThirdDecidesAndTheReasonsAreRead() {
        vote(els, Vote.NO, "Nog geen veertig uur.");
        vote(another(), Vote.YES, "");
        assertThat(mine().waiting()).isTrue();

        vote(another(), Vote.NO, "Het examen ontbreekt.");

        assertThat(mine().state()).isEqualTo(Application.State.REFUSED);
        assertThat(mine().reason().orElseThrow().or("").lines())
                .containsExactly("Nog geen veertig uur.", "Het examen ontbreekt.");
        assertThat(certificates.find(els, noor.id(), programme)).isEmpty();
    }

    @Test
    void twoOthersLookAgainOnceAndNotTheFirstTwo() {
        var bram = another();
        vote(els, Vote.NO, "Nee.");
        vote(bram, Vote.NO, "Nee.");
        assertThat(applications.appeal(noor, id)).isTrue();
        assertThat(mine().round()).isEqualTo(2);

        assertThat(vote(els, Vote.YES, "")).isEmpty();
        assertThat(vote(bram, Vote.YES, "")).isEmpty();
        vote(another(), Vote.NO, "Ook ik zeg nee.");
        vote(another(), Vote.NO, "Ik ook.");

        assertThat(mine().state()).isEqualTo(Application.State.REFUSED);
        assertThat(mine().mayAppeal()).isFalse();
        assertThat(applications.appeal(noor, id)).isFalse();
    }

    @Test
    void lowerLevelsStayAfterANo() {
        var samira = peers.listed(programme, "Samira", "bipolar", org.naast.directory.Band.FIVE_OR_MORE);
        var today = certificates.today(els, samira.id(), programme);
        var before = new Certificate(
                samira.id(), programme, "Huis", Level.VOLUNTEER, FIELDS, today, Optional.empty(), today);
        Papers.record(proposals, before);
        id = ask(samira);

        vote(els, Vote.NO, "Nee.");
        vote(another(), Vote.NO, "Nee.");

        assertThat(certificates.find(els, samira.id(), programme)).contains(before);
    }

    @Test
    void theDayIsWatchedAndWhoeverIsLateReadsSo() {
        assertThat(mine().due()).isAfter(clock.instant().plus(Duration.ofDays(59)));
        assertThat(kinds(els)).contains("certification.applied");
        vote(els, Vote.YES, "");
        inbox.seen(els, "certification.applied", programme.value());
        clock.advance(Duration.ofDays(61));
        alarm.ring();

        assertThat(inbox.mine(els))
                .filteredOn(item -> item.kind().equals("certification.applied"))
                .singleElement()
                .satisfies(item -> assertThat(item.overdue(clock.instant())).isTrue());
        vote(another(), Vote.YES, "");
        assertThat(kinds(els)).doesNotContain("certification.applied");
    }

    /** Whatever those who decide say, in whatever order. */
    @ParameterizedTest
    @ValueSource(longs = {4, 44, 444})
    void aCertificateNeedsTwoWhoSayYesBeforeTwoSayNo(long seed) {
        var random = new Random(seed);
        for (var time = 0; time < 12; time++) {
            var person = Persons.member();
            id = ask(person);
            var yes = 0;
            var no = 0;
            for (var turn = 0; turn < 6; turn++) {
                var vote = Vote.values()[random.nextInt(Vote.values().length)];
                var open = yes < 2 && no < 2;
                assertThat(vote(another(), vote, "Daarom.").isPresent()).isEqualTo(open);
                yes += open && vote == Vote.YES ? 1 : 0;
                no += open && vote == Vote.NO ? 1 : 0;
            }
            var state = applications.mine(person).getFirst().state();
            assertThat(state)
                    .isEqualTo(
                            yes == 2
                                    ? Application.State.GRANTED
                                    : no == 2 ? Application.State.REFUSED : Application.State.WAITING);
            assertThat(certificates.find(els, person.id(), programme).isPresent())
                    .isEqualTo(yes == 2);
        }
    }

    /** Ten at once: it is granted once, and whoever comes after that is told that it is decided. */
    @Test
    void tenAtOnceDecideItOnce() throws Exception {
        var all = Stream.generate(this::another).limit(10).toList();
        var start = new CyclicBarrier(all.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = all.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return vote(one, Vote.YES, "");
                    }))
                    .toList();
            var taken = 0;
            for (var answer : answers) {
                taken += answer.get().isPresent() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(Cast.TWO);
        }
        assertThat(mine().state()).isEqualTo(Application.State.GRANTED);
    }

    @Test
    void oneAtATimeAndNotByAGuest() {
        assertThat(applications.ask(noor, asking())).isEmpty();
        assertThat(applications.ask(Persons.guest(), asking())).isEmpty();
        assertThat(applications.ask(Persons.member(), new Asking(programme, "does-not-exist", "x")))
                .isEmpty();
        assertThat(applications.ask(Persons.member(), new Asking(ProgrammeId.next(), "texas-peer-specialist", "x")))
                .isEmpty();
        assertThat(applications.withdraw(noor, id)).isTrue();
        assertThat(vote(els, Vote.YES, "")).isEmpty();
        assertThat(applications.ask(noor, asking())).isPresent();
    }

    @Test
    void strangersNeitherReadNorDecideAndNobodyDecidesAboutThemselves() {
        var self = new Viewer(noor.id(), org.naast.viewer.Role.COORDINATOR, Set.of(programme));
        for (var stranger : List.of(
                Persons.coordinator(peers.programme()), Persons.peer(programme), Persons.member(), noor, self)) {
            assertThat(vote(stranger, Vote.YES, "")).isEmpty();
            assertThat(deciding.mine(stranger, mine())).isEmpty();
        }
        for (var stranger : List.of(Persons.coordinator(peers.programme()), Persons.member(), els)) {
            assertThat(applications.withdraw(stranger, id)).isFalse();
            assertThat(applications.appeal(stranger, id)).isFalse();
            assertThat(applications.mine(stranger)).isEmpty();
        }
        assertThat(deciding.of(Persons.coordinator(peers.programme()), programme))
                .isEmpty();
        assertThat(deciding.find(Persons.member(), id)).isEmpty();
    }

    @Test
    void whoeverGoesTakesItAlongAndWhoDecidedIsForgotten() {
        var bram = another();
        vote(bram, Vote.YES, "");
        gone.erase(bram.id());
        assertThat(superuser.count("select count(*) from certification.vote where decider = '" + bram.id() + "'"))
                .isZero();
        vote(els, Vote.YES, "");
        assertThat(mine().state()).isEqualTo(Application.State.GRANTED);

        gone.erase(noor.id());
        assertThat(superuser.count("select count(*) from certification.application where id = '" + id + "'"))
                .isZero();
    }

    private UUID ask(Viewer person) {
        return applications.ask(person, asking()).orElseThrow();
    }

    private Asking asking() {
        return new Asking(programme, "texas-peer-specialist", "Ik deed de cursus en tachtig uur.");
    }

    /** Somebody who is known to coordinate it. */
    private Viewer member() {
        var one = another();
        programmes.admit(Viewer.job(), programme, one.id(), org.naast.viewer.Role.COORDINATOR);
        return one;
    }

    private Viewer another() {
        return Persons.coordinator(programme);
    }

    private Optional<Application> vote(Viewer who, Vote vote, String reason) {
        return deciding.vote(who, id, vote, reason, FIELDS);
    }

    private static Application.State state(Optional<Application> one) {
        return one.orElseThrow().state();
    }

    private Application mine() {
        return deciding.find(els, id).orElseThrow();
    }

    private Set<String> kinds(Viewer who) {
        var kinds = new HashSet<String>();
        inbox.mine(who).stream().map(Item::kind).forEach(kinds::add);
        return kinds;
    }
}
