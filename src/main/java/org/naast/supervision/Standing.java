package org.naast.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * How somebody's supervision stands in a programme.
 *
 * @param id of their rhythm there; timers are about it
 * @param days after how many days it is due
 * @param zone the clock they live by
 * @param load how many people they walk beside, and whether that is {@code many} for their level
 * @param last the day of the last; empty while there was none, and then nothing is due
 */
public record Standing(
        UUID id,
        PersonId person,
        ProgrammeId programme,
        int days,
        ZoneId zone,
        int load,
        boolean many,
        Optional<LocalDate> last)
        implements About {

    @Override
    public PersonId whose() {
        return person;
    }

    /** The first instant at which it is overdue; empty while nothing is due. */
    Optional<Instant> until() {
        return last.map(day -> Rhythm.until(day, days, zone));
    }

    /** The last day on which it is in time. */
    public Optional<LocalDate> due() {
        return last.map(day -> day.plusDays(days));
    }
}
