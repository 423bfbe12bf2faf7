package org.naast.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Invented people who look for somebody, always the same ones. */
final class MatchSeekers {

    /** A seeker, and the parts of days they wish as the other forms compare them. */
    record Seeker(Asked asked, long parts) {}

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int EXPERIENCES = 49;
    private static final double SKEW = 1.7;

    private MatchSeekers() {}

    static List<Seeker> some(int count) {
        var random = new Random(2026);
        return IntStream.range(0, count).mapToObj(_ -> seeker(random)).toList();
    }

    private static Seeker seeker(Random random) {
        var rows = new ArrayList<Integer>();
        long named = 0;
        for (int i = random.nextInt(10); i > 1 && rows.size() < 3; i -= 4) {
            var bit = (int) (EXPERIENCES * Math.pow(random.nextDouble(), SKEW));
            if ((named >> bit & 1) == 0) {
                named |= 1L << bit;
                rows.add(bit);
            }
        }
        var parts = random.nextBoolean() ? 0L : few(random, (1 << 28) - 1);
        var somewhere = random.nextBoolean();
        var town = new Towns.Town(1, 51 + 2.3 * random.nextDouble(), 4 + 3 * random.nextDouble());
        var online = !somewhere || random.nextInt(3) > 0;
        var asked = new Asked(
                rows.isEmpty() ? List.of(-1) : rows.stream().sorted().toList(),
                named,
                1 + random.nextInt(8) / 4,
                random.nextInt(5) == 0 ? 2 : 1,
                hours(parts),
                online,
                somewhere,
                somewhere ? town.x() : 0,
                somewhere ? town.y() : 0,
                somewhere ? town.z() : 0,
                somewhere ? Towns.chordSquared(Need.NEAR) : 5,
                somewhere ? Towns.chordSquared(10) : -1,
                0,
                random.nextInt(7) == 0 ? 0b0101 : 0,
                random.nextInt(5) < 2 ? few(random, (1 << 20) - 1) : 0,
                random.nextInt(5) == 0 ? 0b10 : 0,
                Set.of());
        return new Seeker(asked, parts);
    }

    /** All peers live in one zone here: the first. */
    private static List<String> hours(long parts) {
        return parts == 0 ? List.of() : List.of(HalfHours.written(HalfHours.elsewhere(parts, ZONE, DAY, ZONE)));
    }

    /** About a quarter of these bits. */
    private static long few(Random random, long of) {
        var half = random.nextLong() & of;
        return half & random.nextLong();
    }
}
