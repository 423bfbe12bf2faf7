package org.naast.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * A PostgreSQL of our own in the data directory, kept between runs.
 *
 * <p>The lock on the folder dies with the process that holds it. So whoever gets the lock and still finds a server
 * running has found an orphan, and ends it: there is never a second server beside the first.
 */
class OwnServer implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;
    private static final String DOOR = "pg_hba.conf";
    private static final String CLOSED = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final FileChannel lock;
    private final EmbeddedPostgres server;

    private OwnServer(FileChannel lock, EmbeddedPostgres server) {
        this.lock = lock;
        this.server = server;
    }

    static OwnServer start(Path data, Path program) {
        try {
            Files.createDirectories(data);
            var lock = lock(data);
            var cluster = data.resolve("postgres");
            endOrphan(cluster);
            var secret = secret(data.resolve("secrets"));
            var server = server(data, program, secret);
            // Not "is it new": a first start that was killed half way left the door open.
            if (!Files.readString(cluster.resolve(DOOR)).equals(CLOSED)) {
                closeTheDoor(server, cluster, secret);
            }
            return new OwnServer(lock, server);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("could not start the database in " + data + ": " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres server(Path data, Path program, String secret) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(program.toFile())
                .setDataDirectory(data.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setConnectConfig("password", secret)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_parameter_max_length", "0")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setLocaleConfig("locale", "C.UTF-8")
                .setErrorRedirector(log(data))
                .setOutputRedirector(log(data))
                .start();
    }

    private static ProcessBuilder.Redirect log(Path data) {
        return ProcessBuilder.Redirect.appendTo(data.resolve("postgres.log").toFile());
    }

    /** A new cluster trusts everybody on this machine; from here on it asks for the password. */
    private static void closeTheDoor(EmbeddedPostgres server, Path cluster, String secret)
            throws IOException, SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + secret + "'");
            Files.writeString(cluster.resolve(DOOR), CLOSED, StandardOpenOption.TRUNCATE_EXISTING);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static FileChannel lock(Path data) throws IOException {
        var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(channel)) {
            channel.close();
            throw new IllegalStateException(
                    "another Naast is running on " + data + "; stop it, or choose another --data");
        }
        return channel;
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void endOrphan(Path cluster) throws IOException {
        var process = left(cluster);
        if (process.isEmpty()) {
            return;
        }
        if (!isDying(process.get())) {
            process.get().destroy();
        }
        if (!isGone(process.get())) {
            throw new IllegalStateException("a database server (process "
                    + process.get().pid() + ") still runs on " + cluster
                    + " and does not stop; end it and start again");
        }
    }

    /**
     * The process of the former server, also one that was killed and is not buried yet: its number still counts. When
     * another program bears that number by now, what the former one left would keep the next from starting.
     */
    private static Optional<ProcessHandle> left(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var found = ProcessHandle.of(pid);
        if (found.isEmpty() || isDying(found.get()) || runsOn(found.get(), cluster)) {
            return found;
        }
        Files.delete(pidFile);
        return Optional.empty();
    }

    private static boolean isGone(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            return isDying(process);
        }
    }

    /** Neither a number nor a name says enough: after a reboot a database of somebody else may bear it. */
    private static boolean runsOn(ProcessHandle process, Path cluster) throws IOException {
        if (!process.info().command().orElse("").contains("postgres")) {
            return false;
        }
        // A database server stands in its own folder; where that cannot be seen, it was started with the folder's name.
        var standsIn = Path.of("/proc", Long.toString(process.pid()), "cwd");
        return Files.exists(standsIn)
                ? Files.isSameFile(standsIn, cluster)
                : process.info().commandLine().orElse("").contains(cluster.toString());
    }

    private static boolean isDying(ProcessHandle process) {
        return process.info().command().isEmpty();
    }

    private static String secret(Path folder) throws IOException {
        var file = folder.resolve("postgres");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var secret = random();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
        return secret;
    }

    static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    DataSource superuser(String database) {
        return server.getDatabase("postgres", database);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    @Override
    public void close() {
        try {
            server.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
