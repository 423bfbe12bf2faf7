package org.naast.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naast.testing.NaastTest;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same promises, whether keys lie in files or in a database of their own. */
@NaastTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyStoreTest {

    private static final byte[] PLACE = "place".getBytes(StandardCharsets.US_ASCII);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int RACES = 60;

    /** Somewhere for keys, and the file with the master key that goes with it. */
    private record Place(String name, KeyPlace keys, Path master) {

        /** A node that starts on it. */
        KeyStore node(Clock clock) {
            return new KeyStore(keys, master, clock);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Autowired
    DataSource application;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    static Path folder;

    private final TestClock clock = new TestClock();
    private EmbeddedPostgres cluster;
    private HikariDataSource source;

    @BeforeAll
    void startAnotherCluster() throws Exception {
        cluster = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target", "postgres-program").toFile())
                .setDataDirectory(folder.resolve("postgres"))
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setLocaleConfig("locale", "C.UTF-8")
                .start();
        execute("create role keeper login password 'kept'", "create database keys owner keeper");
        source = source("keys");
        KeyConfiguration.prepare(source, application);
    }

    @AfterAll
    void stop() throws IOException {
        source.close();
        cluster.close();
    }

    Stream<Place> places() {
        var keys = folder.resolve("keys");
        return Stream.of(
                new Place("files", new KeyFiles(keys), keys.resolve("master")),
                new Place(
                        "database",
                        new KeyTable(source),
                        folder.resolve("elsewhere").resolve("master")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aKeyOneNodeMadeIsFoundByTheOthers(Place place) throws Exception {
        var voice = voice();
        var sealed = place.node(clock).make(voice).encrypt(PLACE, PLACE);

        assertThat(place.node(clock).find(voice).orElseThrow().decrypt(sealed, PLACE))
                .isEqualTo(PLACE);
        assertThat(place.node(clock).find(voice())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aKeyIsThereBeforeTheTransactionThatWantedItEnds(Place place) {
        var voice = voice();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            place.node(clock).make(voice);
            assertThat(inAnotherThread(() -> place.node(clock).find(voice))).isPresent();
            status.setRollbackOnly();
        });

        assertThat(place.node(clock).find(voice)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("places")
    void nodesThatMakeTheSameKeyAtOnceHaveTheSame(Place place) throws Exception {
        var nodes = List.of(place.node(clock), place.node(clock));
        for (var i = 0; i < RACES; i++) {
            var voice = voice();

            var made = atOnce(IntStream.range(0, 4)
                    .<Callable<Aead>>mapToObj(one -> () -> nodes.get(one % 2).make(voice))
                    .toList());

            var kept = place.node(clock).find(voice).orElseThrow();
            for (var key : made) {
                assertThat(kept.decrypt(key.encrypt(PLACE, PLACE), PLACE)).isEqualTo(PLACE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void aDestroyedKeyIsGoneHereAtOnceAndEverywhereWithinAMinute(Place place) {
        var here = place.node(clock);
        var there = place.node(clock);
        var voice = voice();
        here.make(voice);
        there.find(voice);

        here.destroy(voice.keyName());
        here.destroy(voice.keyName());

        assertThat(here.find(voice)).isEmpty();
        clock.advance(Duration.ofSeconds(61));
        assertThat(there.find(voice)).isEmpty();
        clock.real();
    }

    @ParameterizedTest
    @MethodSource("places")
    void onlyWhatNobodyNeedsForAWeekIsSweptAway(Place place) {
        var node = place.node(clock);
        var needed = voice();
        var orphan = voice();
        var neededLater = voice();
        Stream.of(needed, orphan, neededLater).forEach(node::make);
        var now = clock.instant();

        sweep(node, now, needed);
        sweep(node, now.plus(Duration.ofDays(6)), needed, neededLater);
        assertThat(node.find(orphan)).isPresent();
        sweep(node, now.plus(Duration.ofDays(8)), needed);

        assertThat(node.find(orphan)).isEmpty();
        assertThat(node.find(needed)).isPresent();
        assertThat(node.find(neededLater)).as("its week begins anew").isPresent();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aKeySomebodyIsAboutToUseStays(Place place) {
        var node = place.node(clock);
        var voice = voice();
        node.make(voice);
        var now = clock.instant();
        sweep(node, now);

        place.node(clock).make(voice);
        sweep(node, now.plus(Duration.ofDays(8)));

        assertThat(place.node(clock).find(voice)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aSweepAndAWriterAtOnceLeaveAKeyThatOpens(Place place) throws Exception {
        var sweeper = place.node(clock);
        var now = clock.instant();
        for (var i = 0; i < RACES; i++) {
            var voice = voice();
            place.node(clock).make(voice);
            sweep(sweeper, now);
            var writer = place.node(clock);

            var made = atOnce(List.<Callable<Aead>>of(() -> writer.make(voice), () -> {
                sweep(sweeper, now.plus(Duration.ofDays(8)));
                return null;
            }));

            var kept = place.node(clock).find(voice).orElseThrow();
            assertThat(kept.decrypt(made.getFirst().encrypt(PLACE, PLACE), PLACE))
                    .isEqualTo(PLACE);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void allNodesHaveTheSameSecretsAndKnowWhoWasErased(Place place) {
        assertThat(place.node(clock).secret("test"))
                .hasSize(32)
                .isEqualTo(place.node(clock).secret("test"));

        place.node(clock).rememberErased("one");
        place.node(clock).rememberErased("one");
        assertThat(place.node(clock).erased()).containsExactly("one");
    }

    @ParameterizedTest
    @MethodSource("places")
    void aNodeWithoutTheMasterKeyOrWithAnotherDoesNotStart(Place place) {
        place.node(clock);
        var other = folder.resolve(UUID.randomUUID().toString());
        var stranger = new Place("stranger", place.keys(), other.resolve("master"));

        assertThatThrownBy(() -> stranger.node(clock)).hasMessageContaining("put it there");

        new KeyStore(new KeyFiles(other), other.resolve("master"), clock);
        assertThatThrownBy(() -> stranger.node(clock))
                .hasMessageContaining("does not open what it should have wrapped");
    }

    @Test
    void whatAKilledProcessHadBegunIsRemoved() throws IOException {
        var place = folder.resolve("halves");
        new KeyFiles(place);
        Files.writeString(place.resolve(".new-" + UUID.randomUUID()), "half");

        new KeyFiles(place);

        assertThat(place).isEmptyDirectory();
    }

    @Test
    void keysNeverLieInTheClusterOfWhatTheySeal() throws SQLException {
        execute("create database application");

        try (var there = source("application")) {
            assertThatThrownBy(() -> KeyConfiguration.prepare(source, there))
                    .hasMessageContaining("give the keys a server of their own");
        }
    }

    @Test
    void aKeyDatabaseThatMayForgetIsRefused() throws SQLException {
        execute("create database forgetful owner keeper", "alter database forgetful set synchronous_commit = off");

        try (var forgetful = source("forgetful")) {
            assertThatThrownBy(() -> KeyConfiguration.prepare(forgetful, application))
                    .hasMessageContaining("synchronous_commit is off");
        }
    }

    @Test
    void anAddressWithoutALoginIsRefused() {
        assertThatThrownBy(() -> new KeySettings("jdbc:postgresql://keys/keys", "keeper", "", ""))
                .hasMessageContaining("naast.keys.password");
    }

    private void sweep(KeyStore node, Instant now, Voice... needed) {
        var names = Set.copyOf(Stream.of(needed).map(Voice::keyName).toList());
        node.sweep(names::contains, now, now.minus(WEEK));
    }

    private static Voice voice() {
        return Voice.of(UUID.randomUUID(), PersonId.next());
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        var start = new CyclicBarrier(all.size());
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            var begun = all.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var one : begun) {
                results.add(one.get());
            }
            return results;
        }
    }

    private static <T> T inAnotherThread(Callable<T> what) {
        try {
            return atOnce(List.of(what)).getFirst();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HikariDataSource source(String database) {
        var made = new HikariDataSource();
        made.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + cluster.getPort() + "/" + database);
        made.setUsername("keeper");
        made.setPassword("kept");
        made.setMaximumPoolSize(6);
        made.setMinimumIdle(1);
        return made;
    }

    private void execute(String... all) throws SQLException {
        try (var connection = cluster.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : all) {
                statement.execute(sql);
            }
        }
    }
}
