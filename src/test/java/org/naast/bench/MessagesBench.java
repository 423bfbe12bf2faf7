package org.naast.bench;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.conversations.Party;
import org.naast.people.Guests;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;

/**
 * 500 people who talk, two by two, over HTTP: how long until a message is acknowledged, how long until the other has it,
 * beside bare commits of the same run; then 2,000 streams on which nothing happens, and what they leave behind.
 */
public final class MessagesBench implements Bench {

    private static final int A_SECOND = 50;
    private static final int WARM_UP_SECONDS = 15;
    private static final Duration LATEST = Duration.ofSeconds(30);

    /** Somebody with a browser open on their conversation. */
    private record Person(Browsing browsing, ConversationId talk) {}

    private final Random random = new Random(1);
    private final Figures figures = new Figures("messages");
    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> sent = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> delivered = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> commits = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    @Override
    public String name() {
        return "messages";
    }

    private int seconds = 60;

    /** Options, for a first look: people, seconds, idle streams. */
    @Override
    public void run(String... options) throws Exception {
        var count = options.length > 0 ? Integer.parseInt(options[0]) : 500;
        seconds = options.length > 1 ? Integer.parseInt(options[1]) : seconds;
        var quiet = options.length > 2 ? Integer.parseInt(options[2]) : 2_000;
        try (var app = BenchApp.start()) {
            var people = people(app, count);
            var streams = new ArrayList<StreamClient>();
            for (var person : people) {
                streams.add(StreamClient.open(app.port(), person.browsing(), person.talk(), this::arrived));
            }
            talk(app, people, Math.min(WARM_UP_SECONDS, seconds));
            sent.clear();
            delivered.clear();
            commits.clear();
            begun.clear();
            talk(app, people, seconds);
            tellTalk();
            streams.forEach(StreamClient::close);
            idle(app, people, quiet);
        }
        figures.write();
    }

    private static List<Person> people(BenchApp app, int count) {
        var guests = app.bean(Guests.class);
        var conversations = app.bean(Conversations.class);
        var people = new ArrayList<Person>();
        for (var pair = 0; pair < count / 2; pair++) {
            var both = IntStream.range(0, 2)
                    .mapToObj(_ -> guests.begin(Viewer.visitor()))
                    .toList();
            var talk = conversations.open(
                    Viewer.guest(both.getFirst().id()),
                    ProgrammeId.next(),
                    both.stream()
                            .map(one -> new Party(one.id(), one.words(), true))
                            .toList(),
                    Optional.empty());
            both.forEach(one -> people.add(new Person(Browsing.as(app, one.id()), talk)));
        }
        return people;
    }

    /** One message every 20 ms, whatever became of those before it. */
    private void talk(BenchApp app, List<Person> people, int seconds) throws Exception {
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var sending = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = System.nanoTime();
            for (var i = 0; i < seconds * A_SECOND; i++) {
                var due = start + TimeUnit.SECONDS.toNanos(i) / A_SECOND;
                LockSupport.parkNanos(due - System.nanoTime());
                var person = people.get(random.nextInt(people.size()));
                sending.submit(() -> send(client, app.port(), person, due));
                if (i % (A_SECOND / 5) == 0) {
                    sending.submit(() -> commit(app.bean(DataSource.class)));
                }
            }
            sending.shutdown();
            sending.awaitTermination(30, TimeUnit.SECONDS);
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }

    private void send(HttpClient client, int port, Person person, long due) {
        var words = UUID.randomUUID().toString();
        begun.put(words, due);
        try {
            var answer = client.send(
                    person.browsing().post(port, person.talk(), words), HttpResponse.BodyHandlers.ofString());
            sent.add(System.nanoTime() - due);
            if (answer.statusCode() != 200) {
                failures.add("status " + answer.statusCode());
            }
        } catch (Exception e) {
            failures.add(e.toString());
        }
    }

    /** The least a commit can do: one record in the log, and the wait for the disk. */
    private void commit(DataSource source) {
        var begin = System.nanoTime();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_logical_emit_message(true, 'bench', 'x')");
            commits.add(System.nanoTime() - begin);
        } catch (java.sql.SQLException e) {
            failures.add(e.toString());
        }
    }

    /** Both see each message; the one that counts is the later of the two. */
    private void arrived(String words) {
        var begin = begun.get(words);
        if (begin != null) {
            delivered.add(System.nanoTime() - begin);
        }
    }

    private void tellTalk() {
        failures.stream().distinct().limit(5).forEach(System.out::println);
        var acknowledged = micros(sent);
        var arrivals = micros(delivered);
        var bare = micros(commits);
        row("send", acknowledged);
        row("delivered", arrivals);
        row("bare commit", bare);
        var p99 = Figures.percentile(acknowledged, 99);
        figures.check("sent", (long) seconds * A_SECOND, acknowledged.length - failures.size());
        figures.check("delivered to both", 2L * seconds * A_SECOND, arrivals.length);
        figures.check(
                "send p99 at most 20 ms or 5 bare commits",
                1,
                p99 <= 20_000 || p99 <= 5 * Figures.percentile(bare, 99) ? 1 : 0);
        figures.check("delivered p99 at most 50 ms more", 1, Figures.percentile(arrivals, 99) - p99 <= 50_000 ? 1 : 0);
    }

    private void row(String what, long[] micros) {
        figures.row(
                "what", what,
                "n", micros.length,
                "p50_us", Figures.percentile(micros, 50),
                "p99_us", Figures.percentile(micros, 99),
                "max_us", Figures.percentile(micros, 100));
    }

    private static long[] micros(ConcurrentLinkedQueue<Long> nanos) {
        return nanos.stream().mapToLong(value -> value / 1000).toArray();
    }

    private void idle(BenchApp app, List<Person> people, int idle) throws Exception {
        until(app, 0);
        var before = heap();
        var streams = new ArrayList<StreamClient>();
        for (var i = 0; i < idle; i++) {
            var person = people.get(i % people.size());
            streams.add(StreamClient.quiet(app.port(), person.browsing(), person.talk()));
        }
        until(app, idle);
        var cost = heap() - before;
        streams.forEach(StreamClient::close);
        var vanished = System.nanoTime();
        until(app, 0);
        var took = Duration.ofNanos(System.nanoTime() - vanished);
        figures.row(
                "what",
                "idle streams",
                "n",
                idle,
                "heap_mb",
                cost >> 20,
                "kb_each",
                (cost >> 10) / idle,
                "gone_after_ms",
                took.toMillis());
        figures.check("2,000 idle streams at most 200 MB", 1, cost <= 200L << 20 ? 1 : 0);
        figures.check("vanished clients gone within 30 s", 1, took.compareTo(LATEST) <= 0 ? 1 : 0);
    }

    private static void until(BenchApp app, int streams) {
        var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (app.streams() != streams && System.nanoTime() < patience) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static long heap() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
