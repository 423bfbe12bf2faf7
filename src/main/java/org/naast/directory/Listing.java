package org.naast.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.naast.organisations.WeekHours;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * What may be used to find a peer who is listed: only what everyone may see, and no name or words.
 *
 * @param hours when they have time, on their own clocks
 */
public record Listing(
        PersonId peer,
        ProgrammeId programme,
        Instant validUntil,
        Level level,
        List<Told> told,
        Set<String> languages,
        WeekHours hours,
        Optional<Gender> gender,
        boolean online,
        boolean inPerson,
        Optional<String> locality) {

    /** One experience everyone may see, which the certificate covers. */
    public record Told(String experience, Band band, Set<String> ways) {}

    Listing telling(List<Told> less) {
        return new Listing(
                peer, programme, validUntil, level, less, languages, hours, gender, online, inPerson, locality);
    }
}
