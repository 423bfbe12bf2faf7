package org.naast.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.apart.Apart;
import org.naast.directory.Audience;
import org.naast.directory.Band;
import org.naast.directory.Gender;
import org.naast.directory.Help;
import org.naast.directory.Profiles;
import org.naast.directory.Telling;
import org.naast.organisations.Programmes;
import org.naast.organisations.WeekHours;
import org.naast.reference.Language;
import org.naast.reference.Localities;
import org.naast.reference.Reference;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

/** Each test has a language of its own, none that other tests speak, so that its peers meet nobody else's. */
@NaastTest
class MatchingTest {

    private static final Set<String> SPOKEN_ELSEWHERE = Set.of("am", "bn", "cy", "fy", "ga", "lb", "so");
    private static final AtomicInteger NEXT = new AtomicInteger(10);

    @Autowired
    Matching matching;

    @Autowired
    Profiles profiles;

    @Autowired
    Programmes programmes;

    @Autowired
    ListedPeers peers;

    @Autowired
    Apart apart;

    @Autowired
    Reference reference;

    @Autowired
    Localities localities;

    @Autowired
    TestClock clock;

    private String language;
    private ProgrammeId programme;

    @BeforeEach
    void ownWorld() {
        language = reference.languages().stream()
                .map(Language::code)
                .filter(code -> !SPOKEN_ELSEWHERE.contains(code))
                .toList()
                .get(NEXT.getAndIncrement());
        programme = peers.programme();
    }

    @AfterEach
    void realTime() {
        clock.real();
    }

    @Test
    void noneOneTwoAndThreeOfFour() {
        assertThat(found(need("alcohol"))).isEmpty();
        for (var number = 1; number <= 4; number++) {
            peer("Sam", "alcohol", Band.FIVE_OR_MORE);
            assertThat(found(need("alcohol"))).hasSize(Math.min(number, 3));
        }
    }

    @Test
    void whoeverNamesNothingIsProposedSomebodyToo() {
        var sam = peer("Sam", "alcohol", Band.FIVE_OR_MORE);

        assertThat(found(need())).containsExactly(sam.id());
        assertThat(found(need("gambling"))).isEmpty();
    }

    @Test
    void whoeverSharesSeveralNamedExperiencesStandsThereOnceAndFirst() {
        var joris = peer("Joris", "alcohol", Band.FIVE_OR_MORE);
        var sam = peer("Sam", telling("alcohol", Audience.EVERYONE), telling("burnout", Audience.EVERYONE));

        assertThat(found(need("alcohol", "burnout", "grief"))).containsExactly(sam.id(), joris.id());
    }

    @Test
    void nobodyLessFarAlongThanTheAsker() {
        peer("Joris", "alcohol", Band.TWO_TO_FIVE);
        var sam = peer("Sam", "alcohol", Band.FIVE_OR_MORE);

        assertThat(found(need("alcohol"))).hasSize(2);
        assertThat(found(NeedFields.with(need("alcohol"), "band", "five-or-more")))
                .containsExactly(sam.id());
    }

    @Test
    void ofSeveralSharedExperiencesOneLongEnoughWillDo() {
        var sam = peer(
                "Sam",
                new Telling("alcohol", Band.ONE_TO_TWO, Set.of(), "", Audience.EVERYONE),
                new Telling("burnout", Band.FIVE_OR_MORE, Set.of(), "", Audience.EVERYONE));

        assertThat(found(NeedFields.with(need("alcohol", "burnout"), "band", "five-or-more")))
                .containsExactly(sam.id());
        assertThat(found(NeedFields.with(need("alcohol"), "band", "five-or-more")))
                .isEmpty();
    }

    @Test
    void aProgrammeMayAskThatPeersAreFurtherAlong() {
        programme = peers.programme(24);
        peer("Joris", "alcohol", Band.ONE_TO_TWO);
        var sam = peer("Sam", "alcohol", Band.TWO_TO_FIVE);

        assertThat(found(need("alcohol"))).containsExactly(sam.id());
    }

    @Test
    void aProgrammeThatChangesListsItsPeersAnew() {
        var sam = peer("Sam", "alcohol", Band.ONE_TO_TWO);
        var coordinator = Persons.coordinator(programme);
        assertThat(found(need("alcohol"))).containsExactly(sam.id());

        programmes.change(coordinator, programme, one -> one.asking(24));
        await().untilAsserted(() -> assertThat(found(need("alcohol"))).isEmpty());

        programmes.change(coordinator, programme, one -> one.asking(0));
        await().untilAsserted(() -> assertThat(found(need("alcohol"))).containsExactly(sam.id()));

        programmes.open(coordinator, programme, false);
        await().untilAsserted(() -> assertThat(found(need("alcohol"))).isEmpty());
    }

    @Test
    void noSharedQuarterOfADayIsNoMatchAndLettingItGoIsOffered() {
        peer("Sam", "alcohol", Band.FIVE_OR_MORE);
        var mondayMorning = NeedFields.with(need("alcohol"), "part", "1");

        assertThat(found(NeedFields.with(need("alcohol"), "part", "7"))).hasSize(1);
        assertThat(found(mondayMorning)).isEmpty();
        assertThat(matching.propose(Viewer.visitor(), mondayMorning).widenings())
                .singleElement()
                .satisfies(widening -> {
                    assertThat(widening.wish()).isEqualTo(Widening.Wish.HOURS);
                    assertThat(widening.people()).isEqualTo(1);
                    assertThat(found(widening.need())).hasSize(1);
                });
    }

    @Test
    void hoursAreComparedOnTheClocksOfBoth() {
        var zones =
                List.of("Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Pacific/Auckland");
        var byZone = new java.util.LinkedHashMap<PersonId, WeekHours>();
        for (var zone : zones) {
            var sam = peer("Sam", "alcohol", Band.FIVE_OR_MORE);
            var hours = WeekHours.read(ZoneId.of(zone), "2 18:00-22:00; 7 22:00-02:00");
            profiles.haveTime(sam, hours);
            byZone.put(sam.id(), hours);
        }
        var found = 0;
        for (var asker : zones) {
            for (var part = 0; part < 28; part++) {
                var need = NeedFields.with(
                        NeedFields.with(need("alcohol"), "zone", asker), "part", Integer.toString(part));
                var expected = sharing(need, byZone);
                assertThat(found(need))
                        .as("%s part %d", asker, part)
                        .isSubsetOf(expected)
                        .hasSameSizeAs(expected.stream().limit(3).toList());
                found += expected.size();
            }
        }
        assertThat(found).isGreaterThan(60);
    }

    private List<PersonId> sharing(Need need, Map<PersonId, WeekHours> peers) {
        var asker = need.zone().orElseThrow();
        var today = java.time.LocalDate.ofInstant(clock.instant(), asker);
        return peers.entrySet().stream()
                .filter(one -> HalfHours.of(one.getValue())
                        .intersects(HalfHours.elsewhere(
                                need.parts(), asker, today, one.getValue().zone())))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void whereSomebodyIsSaysOnWhichClockTheirHoursAre() {
        var sam = peer("Sam", "alcohol", Band.FIVE_OR_MORE);
        var tuesdayEvening = NeedFields.with(need("alcohol"), "part", "7");
        assertThat(found(tuesdayEvening)).containsExactly(sam.id());

        var newYork = localities.search("New York City", "US").getFirst().id();

        assertThat(found(tuesdayEvening.at(newYork))).isEmpty();
        assertThat(found(NeedFields.with(tuesdayEvening.at(newYork), "zone", "Europe/Amsterdam")))
                .containsExactly(sam.id());
        var reasons = matching.propose(Viewer.visitor(), need("alcohol").at(newYork))
                .people()
                .getFirst()
                .reasons();
        assertThat(reasons).contains(new Reason.HasTime(1L << 6, true));
    }

    @Test
    void whoeverSaysNotAManMeetsNeitherMenNorWhoDoesNotTell() {
        var samira = peer("Samira", "alcohol", Band.FIVE_OR_MORE);
        is(peer("Joris", "alcohol", Band.FIVE_OR_MORE), Optional.of(Gender.MAN));
        is(peer("Kim", "alcohol", Band.FIVE_OR_MORE), Optional.empty());

        assertThat(found(need("alcohol"))).hasSize(3);
        assertThat(found(NeedFields.with(need("alcohol"), "notGender", "man"))).containsExactly(samira.id());
    }

    @Test
    void aWishedGenderComesFirstButKeepsNobodyOut() {
        is(peer("Joris", "alcohol", Band.FIVE_OR_MORE), Optional.of(Gender.MAN));
        var samira = peer("Samira", "alcohol", Band.FIVE_OR_MORE);

        assertThat(found(NeedFields.with(need("alcohol"), "gender", "woman")))
                .hasSize(2)
                .startsWith(samira.id());
    }

    @Test
    void whoeverDoesNotTellTheWishedGenderIsSaidToNotTell() {
        is(peer("Joris", "alcohol", Band.FIVE_OR_MORE), Optional.of(Gender.MAN));
        is(peer("Kim", "alcohol", Band.FIVE_OR_MORE), Optional.empty());
        peer("Samira", "alcohol", Band.FIVE_OR_MORE);

        var reasons =
                matching
                        .propose(Viewer.visitor(), NeedFields.with(need("alcohol"), "gender", "woman"))
                        .people()
                        .stream()
                        .flatMap(one -> one.reasons().stream())
                        .filter(Reason.Is.class::isInstance)
                        .toList();

        assertThat(reasons)
                .containsExactlyInAnyOrder(
                        new Reason.Is(Optional.of(Gender.WOMAN), true),
                        new Reason.Is(Optional.of(Gender.MAN), false),
                        new Reason.Is(Optional.empty(), false));
    }

    @Test
    void whoeverLetsTheExperienceGoStillMeetsNobodyLessFarAlong() {
        peer("Joris", "burnout", Band.TWO_TO_FIVE);
        var need = NeedFields.with(need("alcohol"), "band", "five-or-more");
        assertThat(found(need("burnout"))).hasSize(1);
        assertThat(matching.propose(Viewer.visitor(), need).widenings()).isEmpty();

        var sam = peer("Sam", "burnout", Band.FIVE_OR_MORE);

        assertThat(matching.propose(Viewer.visitor(), need).widenings())
                .singleElement()
                .satisfies(widening -> {
                    assertThat(widening.wish()).isEqualTo(Widening.Wish.EXPERIENCE);
                    assertThat(found(widening.need())).containsExactly(sam.id());
                });
    }

    @Test
    void case_5_4_somebody_known_is_shown_no_more() {
        var noor = Persons.guest();
        var sam = peer("Sam", "alcohol", Band.FIVE_OR_MORE);
        assertThat(found(NeedFields.knowing(need("alcohol"), sam.id()))).isEmpty();
        assertThat(matching.propose(noor, need("alcohol")).people()).hasSize(1);

        apart.know(noor, sam.id());

        assertThat(matching.propose(noor, need("alcohol")).people()).isEmpty();
        assertThat(found(need("alcohol"))).hasSize(1);
    }

    @Test
    void whoeverAPeerBlockedDoesNotFindThem() {
        var noor = Persons.guest();
        var sam = peer("Sam", "alcohol", Band.FIVE_OR_MORE);
        assertThat(matching.propose(noor, need("alcohol")).people()).hasSize(1);

        apart.block(sam, noor.id());

        assertThat(matching.propose(noor, need("alcohol")).people()).isEmpty();
    }

    @Test
    void case_1_3_what_is_withdrawn_is_found_no_more_at_once() {
        var sam = peer("Sam", telling("alcohol", Audience.EVERYONE), telling("burnout", Audience.EVERYONE));
        assertThat(found(need("burnout"))).hasSize(1);
        var burnout = profiles.mine(sam).orElseThrow().items().getLast();

        profiles.withdraw(sam, burnout.id());

        assertThat(found(need("burnout"))).isEmpty();
        assertThat(found(need("alcohol"))).hasSize(1);
    }

    @Test
    void case_1_6_one_tap_and_nobody_is_sent_to_them_until_they_are_back() {
        var sam = peer("Sam", "alcohol", Band.FIVE_OR_MORE);

        profiles.pause(sam);
        assertThat(found(need("alcohol"))).isEmpty();

        profiles.comeBack(sam, 2);
        assertThat(found(need("alcohol"))).containsExactly(sam.id());
    }

    @Test
    void case_13_1_a_certificate_that_ended_is_not_found() {
        peer("Sam", "alcohol", Band.FIVE_OR_MORE);
        assertThat(found(need("alcohol"))).hasSize(1);

        clock.advance(Duration.ofDays(91));

        assertThat(found(need("alcohol"))).isEmpty();
    }

    @Test
    void case_13_5_neither_name_nor_words_move_anybody_up() {
        peer("AAA alcohol alcohol", "alcohol", Band.FIVE_OR_MORE);
        var sam = peer("Sam", "alcohol", Band.FIVE_OR_MORE);
        var before = found(need("alcohol"));

        profiles.rename(sam, "AAAA Sam de beste");
        profiles.tell(
                sam,
                new Telling(
                        "alcohol", Band.FIVE_OR_MORE, Set.of("medication"), "alcohol ".repeat(60), Audience.EVERYONE));

        assertThat(found(need("alcohol"))).isEqualTo(before);
    }

    @Test
    void equalsTakeTurnsByTheDayAndStayPutWithinOne() {
        peer("Sam", "alcohol", Band.FIVE_OR_MORE);
        peer("Joris", "alcohol", Band.FIVE_OR_MORE);
        assertThat(found(need("alcohol"))).isEqualTo(found(need("alcohol")));

        var firsts = new HashSet<PersonId>();
        for (var day = 0; day < 30; day++) {
            firsts.add(found(need("alcohol")).getFirst());
            clock.advance(Duration.ofDays(1));
        }

        assertThat(firsts).hasSize(2);
    }

    @Test
    void changingAHiddenItemChangesNothing() {
        var random = new Random(7);
        var hidden = List.of("gambling", "grief", "sleep", "adhd");
        var sam = peer("Sam", telling("alcohol", Audience.EVERYONE), telling("burnout", Audience.EVERYONE));
        peer("Joris", "alcohol", Band.TWO_TO_FIVE);
        var needs = List.of(
                need(),
                need("alcohol"),
                need("burnout", "gambling"),
                need("grief"),
                NeedFields.with(need("sleep", "alcohol"), "way", "faith"),
                NeedFields.with(need(), "band", "five-or-more"));
        var before = needs.stream().map(this::said).toList();

        for (var change = 0; change < 40; change++) {
            profiles.tell(sam, hiddenItem(random, hidden.get(random.nextInt(hidden.size()))));
            assertThat(needs.stream().map(this::said).toList())
                    .as("after change %d", change)
                    .isEqualTo(before);
        }
    }

    private static Telling hiddenItem(Random random, String experience) {
        return new Telling(
                experience,
                Band.values()[random.nextInt(3)],
                random.nextBoolean() ? Set.of("faith") : Set.of("therapy", "smart"),
                "x".repeat(random.nextInt(50)),
                Audience.values()[1 + random.nextInt(3)]);
    }

    private Viewer peer(String name, String experience, Band band) {
        return peer(name, new Telling(experience, band, Set.of("medication"), "", Audience.EVERYONE));
    }

    private Viewer peer(String name, Telling... tellings) {
        return is(peers.listed(programme, name, tellings), Optional.of(Gender.WOMAN));
    }

    private Viewer is(Viewer peer, Optional<Gender> gender) {
        profiles.speak(peer, List.of(language), gender, Set.of(Help.LISTENING));
        return peer;
    }

    private static Telling telling(String experience, Audience audience) {
        return new Telling(experience, Band.FIVE_OR_MORE, Set.of("therapy"), "", audience);
    }

    private Need need(String... experiences) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("language", language);
        List.of(experiences).forEach(experience -> form.add("experience", experience));
        return NeedFields.read(form);
    }

    private List<PersonId> found(Need need) {
        return matching.propose(Viewer.visitor(), need).people().stream()
                .map(proposal -> proposal.peer().peer())
                .toList();
    }

    private List<Object> said(Need need) {
        var answer = matching.propose(Viewer.visitor(), need);
        return List.of(
                answer.people().stream()
                        .map(one -> one.peer().peer() + " " + one.reasons())
                        .toList(),
                answer.widenings());
    }
}
