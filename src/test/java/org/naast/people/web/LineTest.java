package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class LineTest {

    private final Line line = new Line("/return", "/join");

    @Test
    void itStandsBeforeItsOwnDoorsOnly() {
        assertThat(line.isFor("/return")).isTrue();
        assertThat(line.isFor("/join/abc")).isTrue();
        assertThat(line.isFor("/returned")).isFalse();
        assertThat(line.isFor("/")).isFalse();
    }

    @Test
    void whoeverComesOftenHoldsUpThemselvesAndNobodyElse() throws Exception {
        var in = new ConcurrentLinkedQueue<Line.Turn>();
        var all = new CountDownLatch(20);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 20; i++) {
                people.submit(() -> {
                    in.add(line.turn("often"));
                    all.countDown();
                });
            }
            await().until(() -> in.size() == 2);

            line.turn("noor").end();

            assertThat(in).hasSize(2);
            while (all.getCount() > 0) {
                new ArrayList<>(in).forEach(turn -> {
                    in.remove(turn);
                    turn.end();
                });
            }
        }
    }
}
