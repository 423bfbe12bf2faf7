package org.naast.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Audience;
import org.naast.directory.Band;
import org.naast.directory.Certifying;
import org.naast.directory.Endorsed;
import org.naast.directory.Gender;
import org.naast.directory.Help;
import org.naast.directory.Level;
import org.naast.directory.Profiles;
import org.naast.directory.Telling;
import org.naast.organisations.WeekHours;
import org.naast.reference.Endorsement;
import org.naast.reference.Localities;
import org.naast.reference.Reference;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

/** Each rule by itself, over all its cases. Each test has a language that no other test speaks. */
@NaastTest
class MatchingRulesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final List<String> EXPERIENCES = List.of("alcohol", "burnout", "grief", "bipolar");
    private static final List<String> WAYS = List.of("faith", "therapy", "smart");

    @Autowired
    Matching matching;

    @Autowired
    Profiles profiles;

    @Autowired
    Certifying certifying;

    @Autowired
    Reference reference;

    @Autowired
    Localities localities;

    @Autowired
    Towns towns;

    @Autowired
    ListedPeers peers;

    @Autowired
    TestClock clock;

    private ProgrammeId programme;

    @BeforeEach
    void ownProgramme() {
        programme = peers.programme();
    }

    @Test
    void anExperienceCountsOnlyWhereTheCertificateCoversIt() {
        var some = reference.experiences().stream()
                .filter(one -> one.bit() % 4 == 0)
                .toList();
        var sam = peer(
                "he", some.stream().map(one -> telling(one.id(), "therapy")).toArray(Telling[]::new));
        for (var field : Endorsement.values()) {
            certifying.endorsed(
                    Viewer.job(),
                    new Endorsed(
                            sam.id(),
                            programme,
                            Level.CERTIFICATE,
                            Set.of(field),
                            clock.instant().plus(Duration.ofDays(9))));
            for (var experience : some) {
                assertThat(found(need("he", "experience", experience.id())).contains(sam.id()))
                        .as("%s under %s", experience.id(), field)
                        .isEqualTo(experience.endorsements().contains(field));
            }
        }
    }

    @Test
    void whoeverWantsToMeetMeetsThoseWithinReach() {
        var byTown = new LinkedHashMap<String, PersonId>();
        for (var town : List.of("Haarlem", "Utrecht", "Groningen")) {
            var peer = peer("ta", telling("alcohol", "therapy"));
            profiles.live(peer, Optional.of(place(town)), false, true);
            byTown.put(place(town), peer.id());
        }
        profiles.live(peer("ta", telling("alcohol", "therapy")), Optional.of(place("Amsterdam")), true, false);
        var here = place("Amsterdam");
        var seen = new HashSet<Integer>();

        for (var km : List.of(10, 25, 50, 100, 250)) {
            var within = byTown.entrySet().stream()
                    .filter(one -> km(here, one.getKey()) <= km)
                    .map(Map.Entry::getValue)
                    .toList();
            seen.add(within.size());
            assertThat(found(need("ta", "place", here, "km", "" + km, "inPerson", "yes")))
                    .as("within %d km", km)
                    .containsExactlyInAnyOrderElementsOf(within);
        }
        assertThat(seen).contains(0, 1, 2, 3);
        assertThat(found(need("ta", "place", here, "km", "10", "inPerson", "yes", "online", "yes")))
                .as("online too")
                .hasSize(1);
    }

    @Test
    void notMyTownLeavesOutThatTownOnly() {
        var neighbour = living("pa", Optional.of(place("Utrecht")));
        var near = living("pa", Optional.of(place("Amersfoort")));
        var untold = living("pa", Optional.empty());
        var here = place("Utrecht");

        assertThat(found(need("pa", "place", here))).containsExactlyInAnyOrder(neighbour, near, untold);
        assertThat(found(need("pa", "place", here, "notMyTown", "yes"))).containsExactlyInAnyOrder(near, untold);
        assertThat(found(need("pa", "notMyTown", "yes"))).as("no town told").hasSize(3);
    }

    @Test
    void whoeverFitsMoreWishesByTheirWeightStandsBefore() {
        var random = new Random(13);
        var all = new LinkedHashMap<PersonId, Fit>();
        for (var i = 0; i < 3; i++) {
            var fit = Fit.some(random, place("Utrecht"));
            all.put(peer("ur", fit), fit);
        }
        var orders = new HashSet<List<PersonId>>();
        for (var round = 0; round < 150; round++) {
            var wish = Fit.some(random, place("Utrecht"));
            var found = found(wish.need("ur"));
            orders.add(found);
            assertThat(found.stream().map(one -> all.get(one).score(wish)).toList())
                    .as("%s", wish)
                    .isSortedAccordingTo((one, other) -> other - one);
        }
        assertThat(orders).hasSizeGreaterThan(3);
    }

    /** What somebody has, or wishes; the same things. All have Monday night as well, so that all fit. */
    private record Fit(Set<String> experiences, Set<String> ways, Gender gender, Set<Integer> parts, String town) {

        static Fit some(Random random, String town) {
            var parts = new HashSet<>(few(random, List.of(4, 7, 13, 14, 22)));
            parts.add(0);
            var experiences = new HashSet<>(few(random, EXPERIENCES));
            experiences.add("alcohol");
            return new Fit(
                    experiences,
                    few(random, WAYS),
                    Gender.values()[random.nextInt(Gender.values().length)],
                    parts,
                    random.nextBoolean() ? town : "");
        }

        private static <T> Set<T> few(Random random, Collection<T> all) {
            return all.stream().filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
        }

        Need need(String language) {
            var fields = new ArrayList<>(List.of("online", "yes", "gender", gender.word()));
            experiences.forEach(one -> fields.addAll(List.of("experience", one)));
            ways.forEach(one -> fields.addAll(List.of("way", one)));
            parts.forEach(one -> fields.addAll(List.of("part", one.toString())));
            if (!town.isEmpty()) {
                fields.addAll(List.of("place", town, "inPerson", "yes"));
            }
            return MatchingRulesTest.need(language, fields.toArray(String[]::new));
        }

        int score(Fit wish) {
            return Weights.EXPERIENCE * Math.min(Weights.MOST_EXPERIENCES, shared(experiences, wish.experiences))
                    + (shared(ways, wish.ways) > 0 ? Weights.WAY : 0)
                    + (gender == wish.gender ? Weights.GENDER : 0)
                    + (!town.isEmpty() && town.equals(wish.town) ? Weights.NEAR : 0)
                    + Math.min(Weights.MOST_HOURS, shared(parts, wish.parts));
        }

        private static <T> int shared(Set<T> some, Set<T> others) {
            return (int) some.stream().filter(others::contains).count();
        }
    }

    private PersonId peer(String language, Fit fit) {
        var tellings = fit.experiences().stream()
                .map(one -> telling(one, fit.ways().toArray(String[]::new)))
                .toArray(Telling[]::new);
        var peer = peers.listed(programme, "Sam", tellings);
        profiles.speak(peer, List.of(language), Optional.of(fit.gender()), Set.of(Help.LISTENING));
        profiles.live(
                peer,
                Optional.of(fit.town()).filter(town -> !town.isEmpty()),
                true,
                !fit.town().isEmpty());
        profiles.haveTime(
                peer,
                new WeekHours(
                        AMSTERDAM,
                        fit.parts().stream().map(MatchingRulesTest::span).toList()));
        return peer.id();
    }

    private static WeekHours.Span span(int part) {
        return new WeekHours.Span(
                DayOfWeek.of(part / 4 + 1), LocalTime.of(part % 4 * 6, 0), LocalTime.of((part % 4 + 1) * 6 % 24, 0));
    }

    @Test
    void equalsStandInOneOrderHoweverOftenItIsAskedAndNobodyTwice() {
        IntStream.range(0, 8).forEach(_ -> peer("hi", telling("alcohol", "therapy")));
        var need = need("hi", "experience", "alcohol");
        var first = found(need);

        assertThat(first).hasSize(3).doesNotHaveDuplicates();
        for (var again = 0; again < 20; again++) {
            assertThat(found(need)).isEqualTo(first);
        }
        var rest = new ArrayList<PersonId>(first);
        var without = need;
        for (var known : first) {
            without = NeedFields.knowing(without, known);
        }
        rest.addAll(found(without));
        assertThat(rest).as("the next three follow").hasSize(6).doesNotHaveDuplicates();
    }

    private PersonId living(String language, Optional<String> town) {
        var peer = peer(language, telling("alcohol", "therapy"));
        profiles.live(peer, town, true, false);
        return peer.id();
    }

    private Viewer peer(String language, Telling... tellings) {
        var peer = peers.listed(programme, "Sam", tellings);
        profiles.speak(peer, List.of(language), Optional.of(Gender.WOMAN), EnumSet.of(Help.LISTENING));
        return peer;
    }

    private static Telling telling(String experience, String... ways) {
        return new Telling(experience, Band.FIVE_OR_MORE, Set.of(ways), "", Audience.EVERYONE);
    }

    private String place(String town) {
        return localities.search(town, "NL").getFirst().id();
    }

    private double km(String here, String there) {
        return towns.place(here).orElseThrow().kmTo(towns.place(there).orElseThrow());
    }

    private static Need need(String language, String... fields) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("language", language);
        for (var i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return NeedFields.read(form);
    }

    private List<PersonId> found(Need need) {
        return matching.propose(Viewer.visitor(), need).people().stream()
                .map(proposal -> proposal.peer().peer())
                .toList();
    }
}
