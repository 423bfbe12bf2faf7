package org.naast.directory;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.naast.privacy.About;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * The one row that decides whether a peer is listed.
 *
 * @param provisional whether their certificate is still to be completed
 * @param caseload from how many people on it is many for them, and how many are the most
 * @param wanted how many people they wish to walk beside at once
 * @param capacity how many they have room for: what they wish, or more while more are with them
 * @param load how many are with them
 * @param consentUntil when a yes to former words ends; empty while it is to the words of today
 * @param complete whether their profile has all a listing needs
 */
public record Availability(
        PersonId peer,
        ProgrammeId programme,
        Optional<Level> level,
        boolean provisional,
        Set<Endorsement> endorsements,
        Optional<Instant> certifiedUntil,
        Caseload caseload,
        int wanted,
        int capacity,
        int load,
        boolean paused,
        boolean consented,
        Optional<Instant> consentUntil,
        Optional<Hearing> hears,
        boolean complete)
        implements About {

    @Override
    public PersonId whose() {
        return peer;
    }

    /** The same rule as the column {@code open} and its date, for whoever has the row already. */
    public boolean listed(Instant at) {
        return ready(at) && !paused && load < capacity;
    }

    /** Whether they walk beside as many people as is much for them. */
    public boolean many() {
        return level.isPresent() && load >= caseload.many();
    }

    /** Whether nothing is missing on their side; pause and free places aside. */
    public boolean ready(Instant at) {
        return consents(at) && complete && hears.isPresent() && certified(at);
    }

    /** Whether their yes to being shown holds at that time. */
    public boolean consents(Instant at) {
        return consented && consentUntil.map(until -> until.isAfter(at)).orElse(true);
    }

    /** What they may do for others; nothing while they are not certified. */
    public Set<Right> rights(Instant at) {
        return level.filter(_ -> certified(at))
                .map(one -> Right.of(one, provisional))
                .orElse(Set.of());
    }

    boolean certified(Instant at) {
        return certifiedUntil.filter(until -> until.isAfter(at)).isPresent();
    }
}
