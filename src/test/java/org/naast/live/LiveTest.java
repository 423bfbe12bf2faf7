package org.naast.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NaastTest
class LiveTest {

    @LocalServerPort
    int port;

    @Autowired
    Live live;

    @Autowired
    Streams streams;

    @Autowired
    Listening listening;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID topic = UUID.randomUUID();
    private final PersonId noor = PersonId.next();

    @Test
    void aPageHearsWhatCameBeforeAndWhatComesNow() throws Exception {
        LivePage.topic(topic).add("before");
        try (var page = new Page(noor)) {
            await().until(() -> page.heard().equals(List.of("before")));

            say("now");

            await().until(() -> page.heard().equals(List.of("before", "now")));
        }
    }

    @Test
    void itIsToldWhenTheTransactionCommitsAndNotBefore() throws Exception {
        try (var page = new Page(noor)) {
            await().until(() -> page.opened);
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                LivePage.topic(topic).add("taken back");
                live.announce(Viewer.job(), "test:" + topic);
                LivePage.topic(topic).clear();
                status.setRollbackOnly();
            });

            say("kept");

            await().until(() -> page.heard().equals(List.of("kept")));
        }
    }

    @Test
    void nothingIsMissedAndNothingComesTwiceHoweverFast() throws Exception {
        try (var page = new Page(noor)) {
            var words = IntStream.range(0, 500).mapToObj(Integer::toString).toList();

            words.forEach(this::say);

            await().until(() -> page.heard().equals(words));
        }
    }

    @Test
    void theStreamsOfWhoeverLeavesEndWithinASecondAndNoOthers() throws Exception {
        var sam = PersonId.next();
        try (var left = new Page(noor);
                var stays = new Page(sam)) {
            say("hello");
            await().until(() -> left.heard().size() == 1 && stays.heard().size() == 1);

            live.close(noor);

            await().atMost(Duration.ofSeconds(1)).until(() -> left.ended);
            say("still here");
            await().until(() -> stays.heard().size() == 2);
            assertThat(left.heard()).hasSize(1);
        }
    }

    @Test
    void afterALostConnectionEveryStreamEndsAsItsReaderMayHaveLeftMeanwhile() throws Exception {
        try (var page = new Page(noor)) {
            say("one");
            await().until(() -> page.heard().size() == 1);

            listening.lose();

            await().until(() -> page.ended);
        }
        try (var again = new Page(noor)) {
            await().until(() -> again.heard().equals(List.of("one")));
            say("two");
            await().until(() -> again.heard().equals(List.of("one", "two")));
        }
    }

    @Test
    void aClientThatVanishesIsGoneSoonAfterTheNextComment() throws Exception {
        var before = streams.count();
        var page = new Page(noor);
        await().until(() -> streams.count() == before + 1);

        page.close();

        await().atMost(Duration.ofSeconds(8)).until(() -> streams.count() == before);
    }

    @Test
    void hundredsOfStreamsHoldNoConnectionAndReadEightAtATime() throws Exception {
        var pages = new ArrayList<Page>();
        try {
            for (int i = 0; i < 200; i++) {
                pages.add(new Page(PersonId.next()));
            }

            say("to all");

            await().until(() -> pages.stream().allMatch(page -> page.heard().equals(List.of("to all"))));
            assertThat(LivePage.MOST_READING.get()).isLessThanOrEqualTo(8);
        } finally {
            for (var page : pages) {
                page.close();
            }
        }
    }

    private void say(String word) {
        LivePage.topic(topic).add(word);
        live.announce(Viewer.job(), "test:" + topic);
    }

    /** A browser's side of a stream, on a bare socket. */
    private class Page implements AutoCloseable {

        private final Socket socket = new Socket(java.net.InetAddress.getLoopbackAddress(), port);
        private final List<String> heard = new CopyOnWriteArrayList<>();
        private volatile boolean opened;
        private volatile boolean ended;

        Page(PersonId person) throws IOException {
            socket.getOutputStream()
                    .write(("GET /test/live/" + person + "/" + topic + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            Thread.ofVirtual().start(this::listen);
        }

        private void listen() {
            try (var lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null && !line.equals("0"); line = lines.readLine()) {
                    opened = true;
                    if (line.startsWith("data:")) {
                        heard.add(line.substring("data:".length()));
                    }
                }
            } catch (IOException e) {
                // Closed under our hands; the test says so itself.
            }
            ended = true;
        }

        List<String> heard() {
            return List.copyOf(heard);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
