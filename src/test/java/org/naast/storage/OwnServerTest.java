package org.naast.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class OwnServerTest {

    private static final Path PROGRAM = Path.of("target", "postgres-program").toAbsolutePath();

    @TempDir
    Path data;

    @Test
    void anOrphanOfAKilledProcessIsEndedAndItsDataKept() throws Exception {
        var first = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeepsAServer.class.getName(),
                        data.toString(),
                        PROGRAM.toString())
                .redirectErrorStream(true)
                .start();
        try (var output = first.inputReader()) {
            assertThat(output.lines().filter("kept"::equals).findFirst()).isPresent();
        }
        var orphan = postmaster();
        first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(orphan.isAlive()).isTrue();

        try (var second = OwnServer.start(data, PROGRAM);
                var connection = second.superuser("postgres").getConnection();
                var row = connection.createStatement().executeQuery("select word from kept")) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("here");
        }
    }

    @Test
    void aNumberThatAnotherProgramBearsByNowIsLeftAlone(@TempDir Path elsewhere) throws Exception {
        OwnServer.start(data, PROGRAM).close();

        try (var neighbour = OwnServer.start(elsewhere, PROGRAM)) {
            var left = Files.readAllLines(elsewhere.resolve("postgres/postmaster.pid"));
            Files.writeString(data.resolve("postgres/postmaster.pid"), left.getFirst() + "\n");
            OwnServer.start(data, PROGRAM).close();
            neighbour.superuser("postgres").getConnection().close();

            Files.writeString(
                    data.resolve("postgres/postmaster.pid"),
                    ProcessHandle.current().pid() + "\n");
            OwnServer.start(data, PROGRAM).close();
        }
    }

    @Test
    void oneFolderHasOneServerThatAsksForAPasswordAndForgetsNothing() throws Exception {
        try (var server = OwnServer.start(data, PROGRAM)) {
            assertThatThrownBy(() -> OwnServer.start(data, PROGRAM)).hasMessageContaining("another Naast is running");
            assertThatThrownBy(() -> stranger(server).getConnection()).isInstanceOf(SQLException.class);

            Guarantees.demand(server.superuser("postgres"));
            execute(server, "create database forgetful");
            execute(server, "alter database forgetful set synchronous_commit = off");
            assertThatThrownBy(() -> Guarantees.demand(server.superuser("forgetful")))
                    .hasMessageContaining("synchronous_commit is off");
        }
    }

    @Test
    void aFirstStartThatWasKilledHalfWayLeavesNoOpenDoor() throws Exception {
        OwnServer.start(data, PROGRAM).close();
        Files.writeString(data.resolve("postgres/pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");

        try (var server = OwnServer.start(data, PROGRAM)) {
            await().ignoreExceptions()
                    .untilAsserted(
                            () -> assertThatThrownBy(() -> stranger(server).getConnection())
                                    .isInstanceOf(SQLException.class));
            server.superuser("postgres").getConnection().close();
        }
    }

    @Test
    void anApplicationThatForgetsOrGoesAroundTheSecondLockDoesNotStart() throws Exception {
        try (var server = OwnServer.start(data, PROGRAM)) {
            execute(server, "create role app login noinherit password 'app'");
            Guarantees.demandOfLogin(login(server));

            execute(server, "alter role app set synchronous_commit = off");
            assertThatThrownBy(() -> Guarantees.demandOfLogin(login(server)))
                    .hasMessageContaining("synchronous_commit is off");

            execute(server, "alter role app reset synchronous_commit");
            execute(server, "alter role app bypassrls");
            assertThatThrownBy(() -> Guarantees.demandOfLogin(login(server)))
                    .hasMessageContaining("row-level security");
        }
    }

    private static PGSimpleDataSource login(OwnServer server) {
        var source = stranger(server);
        source.setUser("app");
        source.setPassword("app");
        return source;
    }

    private ProcessHandle postmaster() throws Exception {
        var pid = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static PGSimpleDataSource stranger(OwnServer server) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.url("postgres"));
        source.setUser("postgres");
        return source;
    }

    static void execute(OwnServer server, String sql) throws SQLException {
        try (var connection = server.superuser("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Starts a server, keeps a row and waits to be killed. */
    static class KeepsAServer {

        public static void main(String... folders) throws Exception {
            var server = OwnServer.start(Path.of(folders[0]), Path.of(folders[1]));
            execute(server, "create table kept as select 'here' as word");
            System.out.println("kept");
            Thread.currentThread().join();
        }
    }
}
