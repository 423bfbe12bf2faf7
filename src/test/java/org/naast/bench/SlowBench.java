package org.naast.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.naast.conversations.Conversations;
import org.naast.conversations.Party;
import org.naast.people.Guests;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;

/**
 * Case X-7: 2,000 connections that never end their heads, 2,000 that never end their bodies, and a hundred that guess
 * codes; what do the others notice, on the first page, the crisis page and a conversation?
 */
public final class SlowBench implements Bench {

    private static final int SLOW = 2_000;
    private static final int GUESSING = 100;
    private static final int WARM_UP = 500;
    private static final int ROUNDS = 3;

    /** Not of the case: what the neighbours of a busy machine cost. */
    private static final long SLACK_MICROS = 5_000;

    private static final String HEAD = "GET / HTTP/1.1\r\nHost: localhost\r\nX-";
    private static final String BODY = "POST /return HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\ncode=1";

    private final Figures figures = new Figures(name());
    private int requests = 2_000;

    @Override
    public String name() {
        return "slow";
    }

    /** Option, for a first look: how many requests. */
    @Override
    public void run(String... options) throws Exception {
        requests = options.length > 0 ? Integer.parseInt(options[0]) : requests;
        try (var app = BenchApp.start()) {
            var looks = looks(app);
            measure(looks, WARM_UP);
            var alone = new long[ROUNDS];
            var heads = new long[ROUNDS];
            var bodies = new long[ROUNDS];
            var guessed = new long[ROUNDS];
            for (var round = 0; round < ROUNDS; round++) {
                alone[round] = row("alone", measure(looks, requests));
                heads[round] = beside(app, HEAD, "beside slow heads", looks);
                bodies[round] = beside(app, BODY, "beside slow bodies", looks);
                guessed[round] = besideGuessing(app, looks);
            }
            check("slow heads", alone, heads);
            check("slow bodies", alone, bodies);
            check("guessing", alone, guessed);
        }
        figures.write();
    }

    private void check(String what, long[] alone, long[] beside) {
        var most = Figures.percentile(alone, 50) * 120 / 100 + SLACK_MICROS;
        figures.check(
                what + ": median p99 at most 20 % and 5 ms more", 1, Figures.percentile(beside, 50) <= most ? 1 : 0);
    }

    private static List<HttpRequest> looks(BenchApp app) {
        var noor = app.bean(Guests.class).begin(Viewer.visitor());
        var talk = app.bean(Conversations.class)
                .open(
                        Viewer.guest(noor.id()),
                        ProgrammeId.next(),
                        List.of(new Party(noor.id(), noor.words(), true)),
                        Optional.empty());
        var cookies = Browsing.as(app, noor.id()).cookies();
        return List.of("/", "/crisis/nl", "/conversations/" + talk).stream()
                .map(path -> HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path))
                        .header("Cookie", cookies)
                        .build())
                .toList();
    }

    private long beside(BenchApp app, String begin, String variant, List<HttpRequest> looks) throws Exception {
        var open = new ArrayList<Socket>();
        try {
            for (var i = 0; i < SLOW; i++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), app.port());
                socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
                open.add(socket);
            }
            return row(variant, measure(looks, requests));
        } finally {
            for (var socket : open) {
                socket.close();
            }
        }
    }

    private long besideGuessing(BenchApp app, List<HttpRequest> looks) throws Exception {
        var guess = Browsing.guess(app.port());
        try (var client = HttpClient.newHttpClient();
                var guessing = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < GUESSING; i++) {
                guessing.submit(() -> again(client, guess, guessing));
            }
            var took = row("beside guessing", measure(looks, requests));
            guessing.shutdownNow();
            return took;
        }
    }

    private static Void again(HttpClient client, HttpRequest guess, ExecutorService until) throws Exception {
        while (!until.isShutdown()) {
            client.send(guess, HttpResponse.BodyHandlers.discarding());
        }
        return null;
    }

    private long row(String variant, long[] micros) {
        var p99 = Figures.percentile(micros, 99);
        figures.row("variant", variant, "p50_us", Figures.percentile(micros, 50), "p99_us", p99);
        return p99;
    }

    private static long[] measure(List<HttpRequest> looks, int requests) throws IOException, InterruptedException {
        var took = new long[requests];
        try (var client = HttpClient.newHttpClient()) {
            for (var i = 0; i < requests; i++) {
                var look = looks.get(i % looks.size());
                var begin = System.nanoTime();
                var answer = client.send(look, HttpResponse.BodyHandlers.discarding());
                took[i] = (System.nanoTime() - begin) / 1000;
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(look.uri() + " answered " + answer.statusCode());
                }
            }
        }
        return took;
    }
}
