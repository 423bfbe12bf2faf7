package org.naast.live;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one connection of this node that hears the channel; outside the pool, made anew when it is lost. */
@Component
class Listening implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Listening.class);
    private static final int A_SECOND = 1000;
    private static final int SILENT_SECONDS_BEFORE_ASKING = 10;

    private final HikariDataSource pool;
    private final Streams streams;
    private volatile boolean running;
    private volatile @Nullable Connection connection;
    private @Nullable Thread thread;

    Listening(HikariDataSource pool, Streams streams) {
        this.pool = pool;
        this.streams = streams;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("live").start(this::loop);
    }

    private void loop() {
        while (running) {
            try (var fresh = open()) {
                connection = fresh;
                // What was said meanwhile is lost, also who may no longer read. A browser comes back by itself, with
                // its
                // place, and is looked at anew.
                streams.endAll();
                listen(fresh);
            } catch (SQLException e) {
                if (running) {
                    log.warn("live updates lost their connection: {}", e.getSQLState());
                    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
                }
            }
        }
    }

    private Connection open() throws SQLException {
        var fresh = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        try (var statement = fresh.createStatement()) {
            statement.execute("listen " + LiveTable.CHANNEL);
        }
        return fresh;
    }

    private void listen(Connection connection) throws SQLException {
        var channel = connection.unwrap(PGConnection.class);
        var silent = 0;
        while (running) {
            var heard = channel.getNotifications(A_SECOND);
            for (var notification : heard) {
                streams.hear(Signal.of(notification.getParameter()));
            }
            silent = heard.length > 0 ? 0 : silent + 1;
            // A connection that died without a word looks like one on which nothing happens.
            if (silent >= SILENT_SECONDS_BEFORE_ASKING && !connection.isValid(2)) {
                throw new SQLException("the connection is dead", "08006");
            }
            silent %= SILENT_SECONDS_BEFORE_ASKING;
        }
    }

    /** For a test: what happens when the database or the network takes the connection away. */
    void lose() throws SQLException {
        var current = connection;
        if (current != null) {
            current.close();
        }
    }

    @Override
    public void stop() {
        running = false;
        streams.endAll();
        if (thread != null) {
            try {
                thread.join(2 * A_SECOND);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
