package org.naast.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;

/** The crisis pages while the database answers, and after its whole process group was killed: at most 200 ms, always. */
public final class CrisisBench implements Bench {

    private static final int WARM_UP = 500;
    private static final long MOST_MICROS = 200_000;

    private final Figures figures = new Figures(name());
    private int requests = 2_000;

    @Override
    public String name() {
        return "crisis";
    }

    /** Option, for a first look: how many requests. */
    @Override
    public void run(String... options) throws Exception {
        requests = options.length > 0 ? Integer.parseInt(options[0]) : requests;
        var app = BenchApp.start();
        measure(app, WARM_UP);
        row("database there", measure(app, requests));
        kill(app);
        row("database killed", measure(app, requests));
        figures.write();
    }

    private void row(String variant, long[] micros) {
        var slowest = Figures.percentile(micros, 100);
        figures.row(
                "variant",
                variant,
                "p50_us",
                Figures.percentile(micros, 50),
                "p99_us",
                Figures.percentile(micros, 99),
                "max_us",
                slowest);
        figures.check(variant + ": the slowest within 200 ms", 1, slowest <= MOST_MICROS ? 1 : 0);
    }

    private static void kill(BenchApp app) throws IOException, InterruptedException {
        var server = Files.readAllLines(app.data().resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip();
        var killed = new ProcessBuilder("kill", "-9", "--", "-" + server)
                .inheritIO()
                .start()
                .waitFor();
        if (killed != 0) {
            throw new IllegalStateException("the database could not be killed");
        }
    }

    /** Each by a connection of its own, as by people who open the page for the first time. */
    private static long[] measure(BenchApp app, int requests) throws IOException, InterruptedException {
        var pages = List.of("/crisis", "/crisis/nl", "/crisis/nl?lang=nl", "/crisis/us");
        var took = new long[requests];
        for (var i = 0; i < requests; i++) {
            var page = URI.create("http://127.0.0.1:" + app.port() + pages.get(i % pages.size()));
            try (var client = HttpClient.newHttpClient()) {
                var begin = System.nanoTime();
                var answer = client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
                took[i] = (System.nanoTime() - begin) / 1000;
                if (answer.statusCode() != 200 || !answer.body().contains("tel:")) {
                    throw new IllegalStateException(page + " answered " + answer.statusCode());
                }
            }
        }
        return took;
    }
}
