package org.naast.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.naast.privacy.NotPersonal;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is there at this request, and how long a guest has been away. */
@Service
@Transactional
public class Presence {

    static final String QUIET = "people.guest-quiet";
    static final String AWAY = "people.guest-away";

    private final PersonTable table;
    private final Timers timers;
    private final Clock clock;
    private final PeopleSettings settings;
    private final ObjectProvider<Memberships> memberships;

    Presence(
            PersonTable table,
            Timers timers,
            Clock clock,
            PeopleSettings settings,
            ObjectProvider<Memberships> memberships) {
        this.table = table;
        this.timers = timers;
        this.clock = clock;
        this.settings = settings;
        this.memberships = memberships;
    }

    /** The viewer of a session, resolved anew: a visitor when the person is gone, a member when the role is. */
    @NotPersonal("the person themselves is asking")
    public Viewer of(Viewer job, PersonId person, Role actsAs) {
        return table.known(person)
                .map(known -> viewer(job, person, actsAs, known))
                .orElse(Viewer.visitor());
    }

    /** Whether this person's access stands still. Asked only of whoever has just shown who they are. */
    @NotPersonal("the person themselves is asking")
    public boolean isSuspended(Viewer job, PersonId person) {
        return table.isSuspended(person);
    }

    /** What this person may choose to act as, besides taking part for themselves. */
    @NotPersonal("the person themselves is asking")
    public Set<Role> roles(Viewer job, PersonId person) {
        var found = memberships.getIfAvailable();
        return found == null ? Set.of() : found.of(job, person).keySet();
    }

    /** Starts a guest's time anew. */
    void watch(Viewer viewer, PersonId guest) {
        timers.set(viewer, QUIET, guest.value(), endOf(settings.placeFreeAfter()));
        timers.set(viewer, AWAY, guest.value(), endOf(settings.erasedAfter()));
    }

    void forget(Viewer viewer, PersonId guest) {
        timers.cancel(viewer, QUIET, guest.value());
        timers.cancel(viewer, AWAY, guest.value());
    }

    private Viewer viewer(Viewer job, PersonId person, Role actsAs, PersonTable.Known known) {
        if (known.seen().isBefore(today())) {
            table.seen(person, today());
            if (known.guest()) {
                watch(job, person);
            }
        }
        return known.guest() ? Viewer.guest(person) : account(job, person, actsAs);
    }

    private Viewer account(Viewer job, PersonId person, Role actsAs) {
        var found = memberships.getIfAvailable();
        var reaches = found == null ? null : found.of(job, person).get(actsAs);
        return reaches == null ? new Viewer(person, Role.MEMBER, Set.of()) : new Viewer(person, actsAs, reaches);
    }

    /** Whole days, counted from the end of this one: never a moment less than was promised. */
    private Instant endOf(Duration away) {
        return today().plusDays(away.toDays() + 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
