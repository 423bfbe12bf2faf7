package org.naast.certification;

import java.time.LocalDate;
import java.util.Optional;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * After which scheme a certificate was given, and for now how.
 *
 * @param since when it was given, completed or last renewed
 * @param provisional while not everything the scheme asks is there
 * @param endedBefore its last day before it was made longer, which happens once; empty when it was not
 */
public record Term(
        PersonId holder,
        ProgrammeId programme,
        String scheme,
        String version,
        LocalDate since,
        boolean provisional,
        Optional<LocalDate> endedBefore)
        implements About {

    /** Of a certificate given on that day after what was asked for. */
    static Term of(Application one, LocalDate day, boolean provisional) {
        return new Term(one.person(), one.programme(), one.scheme(), one.version(), day, provisional, Optional.empty());
    }

    @Override
    public PersonId whose() {
        return holder;
    }

    Term endingBefore(LocalDate day) {
        return new Term(holder, programme, scheme, version, since, provisional, Optional.of(day));
    }
}
