package org.naast.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.naast.directory.Directory;
import org.naast.reference.Reference;
import org.naast.testing.TestClock;
import org.naast.timers.TimerFailed;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;

/**
 * Many certificates that end at the same midnight: is anybody shown after it, and do those who look for a peer notice the
 * work that follows?
 */
public final class ExpiryBench implements Bench {

    private static final Pattern PEER = Pattern.compile("name=\"peer\" value=\"([0-9a-f-]{36})\"");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final Duration BEFORE = Duration.ofSeconds(5);
    private static final Duration MOST = Duration.ofMinutes(10);
    private static final int PROFILES = 500;

    private final Figures figures = new Figures(name());
    private final HttpClient client = HttpClient.newHttpClient();
    private int size = 10_000;

    @Override
    public String name() {
        return "expiry";
    }

    /** Option: how many certificates. */
    @Override
    public void run(String... options) throws Exception {
        size = options.length > 0 ? Integer.parseInt(options[0]) : size;
        var begun = System.nanoTime();
        try (var app = BenchApp.startWithItsOwnTime("naast.demo.size=" + size, "naast.timers.loop=false");
                var database = superuser(app)) {
            figures.row("size", size, "variant", "made", "seconds", seconds(begun));
            var clock = app.bean(TestClock.class);
            var midnight = LocalDate.ofInstant(clock.instant(), AMSTERDAM)
                    .plusYears(1)
                    .plusDays(1)
                    .atStartOfDay(AMSTERDAM)
                    .toInstant();
            var peers = allEndAt(database, midnight);
            var looks = looks(app, peers);
            look(looks, clock, Instant.MAX, () -> false, USUAL);
            var usual = look(looks, clock, Instant.MAX, () -> false, USUAL);
            clock.advance(Duration.between(clock.instant(), midnight.minus(BEFORE)));
            var timers = Thread.startVirtualThread(() -> fire(app.bean(Timers.class)));
            var during = look(looks, clock, midnight, () -> none(database), MOST);
            timers.interrupt();
            row("usual", usual);
            row("at midnight", during);
            figures.row("size", size, "variant", "told", "seconds", during.seconds - BEFORE.toSeconds());
            figures.check("searches after midnight that show nobody", during.after, during.after - during.wrong);
            figures.check("searches before midnight that show somebody", 1, usual.shown > 0 ? 1 : 0);
            figures.check("a peer is no longer listed", peers.size(), gone(app, peers));
            figures.check(
                    "p99 of a search at most twice the usual",
                    1,
                    p99(during.searches) <= 2 * p99(usual.searches) ? 1 : 0);
            figures.check(
                    "p99 of a profile at most twice the usual",
                    1,
                    p99(during.profiles) <= 2 * p99(usual.profiles) ? 1 : 0);
        }
        figures.write();
    }

    private static final class Seen {
        private final List<Long> searches = new ArrayList<>();
        private final List<Long> profiles = new ArrayList<>();
        private long shown;
        private long after;
        private long wrong;
        private long seconds;
    }

    @FunctionalInterface
    private interface Over {
        boolean now() throws SQLException;
    }

    /** One search and one profile after the other, as fast as one person's browser could. */
    private Seen look(Looks looks, TestClock clock, Instant midnight, Over over, Duration most) throws Exception {
        var seen = new Seen();
        var begun = System.nanoTime();
        for (var i = 0; seconds(begun) < most.toSeconds() && !(i % 50 == 0 && i > 0 && over.now()); i++) {
            var asked = clock.instant();
            var search = send(looks.searches.get(i % looks.searches.size()), seen.searches);
            var shown = PEER.matcher(search).results().count();
            if (asked.isAfter(midnight)) {
                seen.after++;
                seen.wrong += shown > 0 ? 1 : 0;
            } else {
                seen.shown += shown;
            }
            send(looks.profiles.get(i % looks.profiles.size()), seen.profiles);
        }
        seen.seconds = seconds(begun);
        return seen;
    }

    private String send(HttpRequest request, List<Long> took) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        took.add((System.nanoTime() - begin) / 1000);
        if (answer.statusCode() >= 500) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private record Looks(List<HttpRequest> searches, List<HttpRequest> profiles) {}

    private static Looks looks(BenchApp app, List<PersonId> peers) {
        return new Looks(
                app.bean(Reference.class).experiences().stream()
                        .map(one -> Browsing.search(app.port(), one.id()))
                        .toList(),
                peers.stream()
                        .limit(PROFILES)
                        .map(peer -> HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + app.port() + "/peers/" + peer))
                                .build())
                        .toList());
    }

    /** As if all of them lived by one clock: what is kept about each says this instant. */
    private static List<PersonId> allEndAt(Connection database, Instant midnight) throws SQLException {
        var at = Timestamp.from(midnight);
        for (var sql : List.of(
                "update directory.certified set until = ?",
                "update directory.availability set certified_until = ? where certified_until is not null",
                "update matching.candidate set valid_until = ?",
                "update timers.timer set due = ? where kind = 'certification.ends'")) {
            try (var change = database.prepareStatement(sql)) {
                change.setTimestamp(1, at);
                change.executeUpdate();
            }
        }
        try (var change = database.createStatement()) {
            change.executeUpdate("update directory.profile set zone = 'Europe/Amsterdam'");
            change.execute("analyze");
        }
        var peers = new ArrayList<PersonId>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select peer from directory.availability order by peer")) {
            while (row.next()) {
                peers.add(new PersonId(row.getObject(1, UUID.class)));
            }
        }
        return peers;
    }

    /** Whether everybody has been told. */
    private static boolean none(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select not exists (select from timers.timer where kind ="
                        + " 'certification.ends') and not exists (select from event_publication where completion_date"
                        + " is null)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** As the loop does, which would not run by a clock a year away from the database's. */
    private static void fire(Timers timers) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (!timers.fireNext(Viewer.job())) {
                    Thread.sleep(Duration.ofSeconds(1));
                }
            } catch (TimerFailed failed) {
                timers.putOff(Viewer.job(), failed);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private static long gone(BenchApp app, List<PersonId> peers) {
        var directory = app.bean(Directory.class);
        return peers.stream()
                .filter(peer -> !directory.listed(Viewer.visitor(), peer))
                .count();
    }

    private static Connection superuser(BenchApp app) throws IOException, SQLException {
        var secret = Files.readString(app.data().resolve("secrets").resolve("postgres"));
        return DriverManager.getConnection(
                app.bean(com.zaxxer.hikari.HikariDataSource.class).getJdbcUrl(), "postgres", secret.strip());
    }

    private void row(String variant, Seen seen) {
        for (var page : Set.of("search", "profile")) {
            var took = page.equals("search") ? seen.searches : seen.profiles;
            figures.row(
                    "size",
                    size,
                    "variant",
                    variant + ", " + page,
                    "pages",
                    took.size(),
                    "p50_us",
                    Figures.percentile(longs(took), 50),
                    "p99_us",
                    p99(took),
                    "max_us",
                    Figures.percentile(longs(took), 100));
        }
    }

    private static long p99(List<Long> took) {
        return Figures.percentile(longs(took), 99);
    }

    private static long[] longs(List<Long> took) {
        return took.stream().mapToLong(Long::longValue).toArray();
    }

    private static long seconds(long begun) {
        return (System.nanoTime() - begun) / 1_000_000_000L;
    }
}
