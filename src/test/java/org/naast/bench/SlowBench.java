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

/** Case X-7: 2,000 connections that send a byte now and then; what do the others notice? */
public final class SlowBench implements Bench {

    private static final int SLOW = 2_000;
    private static final int WARM_UP = 500;
    private static final int REQUESTS = 2_000;

    @Override
    public String name() {
        return "slow";
    }

    @Override
    public void run(String... options) throws Exception {
        var figures = new Figures(name());
        try (var app = BenchApp.start()) {
            measure(app.port(), WARM_UP);
            for (int round = 1; round <= 3; round++) {
                row(figures, "alone", round, measure(app.port(), REQUESTS));
                var slow = dribble(app.port());
                row(figures, "beside " + SLOW + " slow ones", round, measure(app.port(), REQUESTS));
                for (var socket : slow) {
                    socket.close();
                }
            }
        }
        figures.write();
    }

    private static void row(Figures figures, String variant, int round, long[] micros) {
        figures.row(
                "variant",
                variant,
                "round",
                round,
                "p50_us",
                Figures.percentile(micros, 50),
                "p99_us",
                Figures.percentile(micros, 99));
    }

    /** Opens the connections and begins a request on each, that never ends. */
    private static List<Socket> dribble(int port) throws IOException {
        var open = new ArrayList<Socket>();
        for (int i = 0; i < SLOW; i++) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\nX-".getBytes(StandardCharsets.US_ASCII));
            open.add(socket);
        }
        return open;
    }

    private static long[] measure(int port, int requests) throws IOException, InterruptedException {
        var took = new long[requests];
        try (var client = HttpClient.newHttpClient()) {
            var home = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .build();
            for (int i = 0; i < requests; i++) {
                var begin = System.nanoTime();
                var answer = client.send(home, HttpResponse.BodyHandlers.discarding());
                took[i] = (System.nanoTime() - begin) / 1000;
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("answered " + answer.statusCode());
                }
            }
        }
        return took;
    }
}
