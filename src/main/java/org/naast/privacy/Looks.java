package org.naast.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at whom. Written by {@link Audit}; read by the person it is about, and by nobody else. */
@Service
@Transactional
@NotPersonal("it is the audit itself, and each person reads only what is about them")
public class Looks {

    /** How many are told at once. */
    public static final int PAGE = 50;

    private static final Duration SHOWN = Duration.ofDays(365);

    private final LookTable table;
    private final Clock clock;

    Looks(LookTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Who looked at the viewer in the last year, newest first, as many as fit on a page. */
    public List<Look> atMe(Viewer viewer) {
        return table.at(viewer, clock.instant().minus(SHOWN), PAGE);
    }

    /** The same, gathered by day of this zone, from this look on back in time, without it. */
    public List<Looked> atMe(Viewer viewer, ZoneId zone, Optional<UUID> before) {
        return table.days(viewer, clock.instant().minus(SHOWN), zone, before, PAGE);
    }

    /** One row for each person who was looked at; none when all of it was the viewer's own. */
    public void found(Viewer viewer, String action, Optional<UUID> about, Set<PersonId> whose) {
        table.insert(viewer, clock.instant().truncatedTo(ChronoUnit.MICROS), action, about, whose, true);
    }

    /** A try that found nothing: whose it is, is not known here, so that it costs the same either way. */
    public void inVain(Viewer viewer, String action, UUID about) {
        table.insert(
                viewer, clock.instant().truncatedTo(ChronoUnit.MICROS), action, Optional.of(about), Set.of(), false);
    }
}
