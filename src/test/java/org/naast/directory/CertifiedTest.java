package org.naast.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.reference.Endorsement.ADDICTION;
import static org.naast.reference.Endorsement.MENTAL_HEALTH;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naast.reference.Endorsement;

class CertifiedTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void theOneThatHoldsLongestIsEnoughWhenItSaysAll() {
        var spring = certified(Level.CERTIFICATE, 100, MENTAL_HEALTH);
        var autumn = certified(Level.DIPLOMA, 300, MENTAL_HEALTH, ADDICTION);

        assertThat(Certified.together(List.of(spring, autumn), NOW)).contains(autumn);
    }

    @Test
    void togetherTheySayMoreUntilTheFirstOfThemEnds() {
        var spring = certified(Level.DIPLOMA, 100, ADDICTION);
        var autumn = certified(Level.VOLUNTEER, 300, MENTAL_HEALTH);

        assertThat(Certified.together(List.of(spring, autumn), NOW))
                .contains(certified(Level.DIPLOMA, 100, MENTAL_HEALTH, ADDICTION));
        assertThat(Certified.together(List.of(spring, autumn), spring.until())).contains(autumn);
    }

    @Test
    void whoMayDoMoreStandsHigherAndIsCompletedWhenOneOfThemIs() {
        var short_ = certified(Level.VOLUNTEER, 300, ADDICTION);
        var begun = provisional(Level.DIPLOMA, 200, ADDICTION);
        var whole = certified(Level.CERTIFICATE, 100, ADDICTION);

        assertThat(Certified.together(List.of(short_, begun), NOW)).contains(begun);
        assertThat(Certified.together(List.of(short_, begun, whole), NOW)).contains(whole);
        assertThat(Certified.together(List.of(short_, begun, whole), whole.until()))
                .contains(begun);
    }

    @Test
    void whenNoneHoldsItIsKnownWhichHeldLast() {
        var spring = certified(Level.DIPLOMA, -100, ADDICTION);
        var winter = certified(Level.VOLUNTEER, -300, MENTAL_HEALTH);

        assertThat(Certified.together(List.of(winter, spring), NOW)).contains(spring);
        assertThat(Certified.together(List.of(), NOW)).isEmpty();
    }

    @Test
    void atEveryMomentUntilThenTheSameIsTrueAndAfterwardsNot() {
        var random = new Random(13);
        for (var round = 0; round < 500; round++) {
            var all = some(random);
            var counted = Certified.together(all, NOW).orElseThrow();
            if (!counted.until().isAfter(NOW)) {
                assertThat(all).allMatch(one -> !one.until().isAfter(NOW));
                continue;
            }
            assertThat(at(all, counted.until().minusNanos(1))).isEqualTo(at(all, NOW));
            assertThat(at(all, NOW)).isEqualTo(new java.util.TreeSet<>(counted.endorsements()) + " " + counted.level());
            assertThat(at(all, counted.until())).isNotEqualTo(at(all, NOW));
        }
    }

    private static String at(List<Certified> all, Instant moment) {
        var fields = EnumSet.noneOf(Endorsement.class);
        var level = "";
        for (var one : all) {
            if (one.until().isAfter(moment)) {
                fields.addAll(one.endorsements());
                level = level.isEmpty() || Level.valueOf(level).compareTo(one.level()) < 0
                        ? one.level().name()
                        : level;
            }
        }
        return new java.util.TreeSet<>(fields) + " " + level;
    }

    private static List<Certified> some(Random random) {
        var all = new ArrayList<Certified>();
        for (var i = random.nextInt(4); i >= 0; i--) {
            var fields = random.nextBoolean()
                    ? EnumSet.allOf(Endorsement.class)
                    : EnumSet.of(Endorsement.values()[random.nextInt(2)]);
            all.add(new Certified(
                    Level.values()[random.nextInt(3)],
                    false,
                    fields,
                    NOW.plus(Duration.ofDays(random.nextInt(9) - 3))));
        }
        return all;
    }

    private static Certified provisional(Level level, int days, Endorsement... fields) {
        return new Certified(level, true, Set.of(fields), NOW.plus(Duration.ofDays(days)));
    }

    private static Certified certified(Level level, int days, Endorsement... fields) {
        return new Certified(level, false, Set.of(fields), NOW.plus(Duration.ofDays(days)));
    }
}
