package org.naast.site.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naast.people.Guesses;
import org.naast.testing.NaastTest;
import org.naast.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever is slow or guesses waits outside: more of them than there are places leave room for everybody else. */
@NaastTest
class UnderAttackTest {

    private static final String TOKEN = "a-token-of-a-test";
    private static final int LOOKS = 50;
    private static final Duration LONG_FORGIVEN = Duration.ofMinutes(31);

    @LocalServerPort
    int port;

    @Autowired
    Semaphore places;

    @Autowired
    Guesses guesses;

    @Autowired
    TestClock clock;

    HttpClient client;

    @BeforeEach
    void open() {
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @AfterEach
    void close() {
        clock.real();
        client.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({"/return, application/x-www-form-urlencoded", "/login/webauthn, application/json"})
    void case_X_7_slowBodiesTakeNoPlace(String path, String type) throws Exception {
        var slow = new ArrayList<Socket>();
        var many = 2 * places.availablePermits();
        try {
            for (var i = 0; i < many; i++) {
                slow.add(halfABody(path, type));
            }

            assertThat(answers()).isEqualTo(200);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void case_X_7_wrongCodesTakeNoPlaceWhileTheyWait() throws Exception {
        var tried = new AtomicInteger();
        var done = new AtomicBoolean();
        var many = 2 * places.availablePermits();
        try (var guessing = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < many; i++) {
                guessing.submit(() -> {
                    while (!done.get()) {
                        assertThat(guess("203.0.113.5")).isEqualTo(422);
                        tried.incrementAndGet();
                    }
                    return done;
                });
            }

            try {
                while (tried.get() < many) {
                    assertThat(answers()).isEqualTo(200);
                }
            } finally {
                done.set(true);
            }
        }
    }

    @Test
    void eachBehindAProxyOnThisMachineIsANetworkOfTheirOwn() throws Exception {
        clock.advance(LONG_FORGIVEN);

        for (var i = 0; i < 5; i++) {
            guess("made-up, 203.0.113.9");
        }

        assertThat(guesses.wait("203.0.113.9")).isPositive();
        assertThat(guesses.wait("127.0.0.1")).isZero();
        assertThat(guesses.wait("made-up")).isZero();
    }

    /** What everybody gets; one bad answer says it all. */
    private int answers() throws Exception {
        var seen = new HashSet<Integer>();
        for (var i = 0; i < LOOKS; i++) {
            for (var path : List.of("/", "/crisis/nl", "/return")) {
                seen.add(status(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build()));
            }
        }
        assertThat(seen).hasSize(1);
        return seen.iterator().next();
    }

    private int guess(String from) throws Exception {
        return status(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/return"))
                .header("Cookie", "form=" + TOKEN)
                .header("X-Forwarded-For", from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("code=1234123412341234&_csrf=" + masked()))
                .build());
    }

    private int status(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** Ready to read the rest, the server says "go on"; the rest never comes. */
    private Socket halfABody(String path, String type) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) Duration.ofSeconds(5).toMillis());
        socket.getOutputStream()
                .write("""
                POST %s HTTP/1.1\r
                Host: localhost\r
                Cookie: form=%s\r
                X-XSRF-TOKEN: %s\r
                Content-Type: %s\r
                Content-Length: 1000\r
                Expect: 100-continue\r
                \r
                """.formatted(path, TOKEN, masked(), type).getBytes(US_ASCII));
        var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
        assertThat(answer).contains("100");
        socket.getOutputStream().write("{\"code\":1".getBytes(US_ASCII));
        return socket;
    }

    /** As the page holds it: behind as many noughts. */
    private static String masked() {
        var bytes = new byte[2 * TOKEN.length()];
        System.arraycopy(TOKEN.getBytes(US_ASCII), 0, bytes, TOKEN.length(), TOKEN.length());
        return java.util.Base64.getUrlEncoder().encodeToString(bytes);
    }
}
