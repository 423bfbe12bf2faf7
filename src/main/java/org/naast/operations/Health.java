package org.naast.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether this node is well: its database, its clock, its timers, its sealer. */
@Service
@Transactional
@NotPersonal("the machine asks about itself")
public class Health {

    private static final Duration CLOCKS_AGREE = Duration.ofSeconds(2);
    private static final Duration TIMER_PATIENCE = Duration.ofMinutes(5);
    private static final Duration SEALER_PATIENCE = Duration.ofMinutes(1);

    private final HealthTable table;
    private final Clock clock;

    Health(HealthTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Empty when all is well. Fails when the database is away. */
    public Set<Finding> findings(Viewer job) {
        var found = EnumSet.noneOf(Finding.class);
        var here = clock.instant();
        if (Duration.between(here, table.now(job)).abs().compareTo(CLOCKS_AGREE) > 0) {
            found.add(Finding.CLOCK_OFF);
        }
        if (isLate(table.oldestTimer(job), TIMER_PATIENCE, here)) {
            found.add(Finding.TIMERS_LATE);
        }
        if (isLate(table.oldestUnsealed(job), SEALER_PATIENCE, here)) {
            found.add(Finding.SEALER_LATE);
        }
        return found;
    }

    private static boolean isLate(Optional<Instant> oldest, Duration patience, Instant now) {
        return oldest.filter(since -> since.plus(patience).isBefore(now)).isPresent();
    }
}
