package org.naast.storage;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether this machine's clock agrees with the database's. Promises are times: a node that is off takes no part. */
@Component
public class NodeClock {

    private static final Logger log = LoggerFactory.getLogger(NodeClock.class);
    private static final Duration ALLOWED = Duration.ofSeconds(2);

    private final DataSource source;
    private final Clock clock;
    private volatile boolean agrees = true;

    NodeClock(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** True until it was seen to be off by two seconds or more; a database that cannot be asked changes nothing. */
    public boolean agrees() {
        return agrees;
    }

    /** Asks the database what time it is, and counts half the way there and back. */
    void look() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            var before = clock.instant();
            var row = statement.executeQuery("select clock_timestamp()");
            row.next();
            var theirs = row.getObject(1, OffsetDateTime.class).toInstant();
            var after = clock.instant();
            var ours = before.plus(Duration.between(before, after).dividedBy(2));
            judge(Duration.between(ours, theirs).abs());
        } catch (SQLException e) {
            log.warn("the database could not be asked for the time: {}", e.getSQLState());
        }
    }

    private void judge(Duration off) {
        var agreed = agrees;
        agrees = off.compareTo(ALLOWED) < 0;
        if (agreed && !agrees) {
            log.error(
                    "this machine's clock is {} ms off the database's; set it right, until then we accept nothing",
                    off.toMillis());
        } else if (!agreed && agrees) {
            log.info("this machine's clock agrees with the database's again");
        }
    }
}
