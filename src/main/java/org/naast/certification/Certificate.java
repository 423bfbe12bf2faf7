package org.naast.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.naast.directory.Level;
import org.naast.privacy.About;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * A certificate as recorded by a coordinator.
 *
 * @param to its last day; without one the organisation confirms it again each year
 * @param confirmed the day somebody last said that it still holds
 * @param keptTo until when it is kept on while nobody confirms it; empty for one that has an end or waits for nobody
 */
public record Certificate(
        PersonId holder,
        ProgrammeId programme,
        String issuer,
        Level level,
        Set<Endorsement> endorsements,
        LocalDate from,
        Optional<LocalDate> to,
        LocalDate confirmed,
        Optional<LocalDate> keptTo)
        implements About {

    public Certificate {
        endorsements = Set.copyOf(endorsements);
        if (to.filter(last -> last.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("the form lets no certificate end before it begins");
        }
    }

    public Certificate(
            PersonId holder,
            ProgrammeId programme,
            String issuer,
            Level level,
            Set<Endorsement> endorsements,
            LocalDate from,
            Optional<LocalDate> to,
            LocalDate confirmed) {
        this(holder, programme, issuer, level, endorsements, from, to, confirmed, Optional.empty());
    }

    @Override
    public PersonId whose() {
        return holder;
    }

    Certificate confirmedOn(LocalDate day) {
        return new Certificate(holder, programme, issuer, level, endorsements, from, to, day);
    }

    Certificate lasting(LocalDate last) {
        return new Certificate(holder, programme, issuer, level, endorsements, from, Optional.of(last), confirmed);
    }

    Certificate keptTo(LocalDate day) {
        return new Certificate(holder, programme, issuer, level, endorsements, from, to, confirmed, Optional.of(day));
    }

    /** Its last day as things stand: its own, or a year after it was last confirmed, or as long as it is kept on. */
    public LocalDate lastDay() {
        return to.or(() -> keptTo).orElse(yearOver());
    }

    /** Whether the other one says the same, by whoever was asked when. */
    boolean sameAs(Certificate other) {
        return level == other.level
                && endorsements.equals(other.endorsements)
                && issuer.equals(other.issuer)
                && from.equals(other.from)
                && to.equals(other.to);
    }

    /** The day a year after it was last confirmed. */
    public LocalDate yearOver() {
        return confirmed.plusYears(1);
    }

    /** The first instant at which it no longer holds: midnight after its last day, where the holder lives. */
    public Instant until(ZoneId holders) {
        return lastDay().plusDays(1).atStartOfDay(holders).toInstant();
    }
}
