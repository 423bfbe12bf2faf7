package org.naast.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.naast.certification.Histories;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.TestClock;
import org.naast.timers.TimerFailed;
import org.naast.timers.Timers;
import org.naast.viewer.Viewer;

/** Thousands of peers' lives as chance has them: is anybody listed at an instant when a rule says no, or the other way? */
public final class HistoriesBench implements Bench {

    private static final long SEED = 20_261_126L;
    private static final int STEPS = 10;

    private final Figures figures = new Figures(name());
    private int size = 20_000;

    @Override
    public String name() {
        return "histories";
    }

    /** Option: how many lives. */
    @Override
    public void run(String... options) throws Exception {
        size = options.length > 0 ? Integer.parseInt(options[0]) : size;
        var begun = System.nanoTime();
        try (var app = BenchApp.startWithItsOwnTime("naast.demo.size=none", "naast.timers.loop=false")) {
            var histories = app.bean(Histories.class);
            var peers = app.bean(ListedPeers.class);
            var clock = app.bean(TestClock.class);
            var homes = List.of(peers.programme(), peers.programme());
            var lives = IntStream.range(0, size)
                    .parallel()
                    .mapToObj(_ -> histories.begin(homes))
                    .toList();
            figures.row("size", size, "variant", "begun", "seconds", seconds(begun));
            var wrong = new ConcurrentLinkedQueue<String>();
            long instants = 0;
            long listed = 0;
            for (var step = 0; step < STEPS; step++) {
                var turn = step;
                IntStream.range(0, size)
                        .parallel()
                        .forEach(one -> histories.happen(lives.get(one), new Random(SEED + (long) turn * size + one)));
                app.bean(Gone.class).settle();
                lives.parallelStream()
                        .map(histories::wrong)
                        .flatMap(Optional::stream)
                        .forEach(wrong::add);
                clock.advance(Histories.hours(new Random(SEED + turn)));
                fire(app.bean(Timers.class));
                app.bean(Gone.class).settle();
                lives.parallelStream()
                        .map(histories::wrong)
                        .flatMap(Optional::stream)
                        .forEach(wrong::add);
                listed += lives.parallelStream().filter(histories::listed).count();
                instants += 2L * size;
                figures.row("size", size, "variant", "step " + step, "seconds", seconds(begun), "listed", listed);
            }
            wrong.stream().limit(3).forEach(System.out::println);
            figures.check("instants at which what is listed is what may be", instants, instants - wrong.size());
            figures.check("some are listed, some are not", 1, listed > 0 && listed < (long) size * STEPS ? 1 : 0);
        }
        figures.write();
    }

    private static void fire(Timers timers) {
        for (var more = true; more; ) {
            try {
                more = timers.fireNext(Viewer.job());
            } catch (TimerFailed failed) {
                timers.putOff(Viewer.job(), failed);
            }
        }
    }

    private static long seconds(long begun) {
        return (System.nanoTime() - begun) / 1_000_000_000L;
    }
}
