package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.testing.Alarm;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A sample of what the bench does with thousands: nobody is listed at an instant when a rule says no. */
@NaastTest
class HistoriesTest {

    private static final int LIVES = 12;
    private static final int STEPS = 25;

    @Autowired
    Histories histories;

    @Autowired
    ListedPeers peers;

    @Autowired
    Alarm alarm;

    @Autowired
    Gone gone;

    @Autowired
    TestClock clock;

    @AfterEach
    void today() {
        clock.real();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 13, 2026})
    void case_13_1_listedJustWhenEveryRuleSaysYes(long seed) {
        var random = new Random(seed);
        var homes = List.of(peers.programme(), peers.programme());
        var lives = Stream.generate(() -> histories.begin(homes)).limit(LIVES).toList();
        var seen = new HashSet<Boolean>();
        for (var step = 0; step < STEPS; step++) {
            lives.forEach(life -> histories.happen(life, random));
            gone.settle();
            assertThat(lives.stream().map(histories::wrong).flatMap(Optional::stream))
                    .isEmpty();
            lives.forEach(life -> seen.add(histories.listed(life)));
            clock.advance(Histories.hours(random));
            alarm.ring();
            gone.settle();
            assertThat(lives.stream().map(histories::wrong).flatMap(Optional::stream))
                    .isEmpty();
        }
        assertThat(seen).as("some are listed, some are not").hasSize(2);
    }
}
