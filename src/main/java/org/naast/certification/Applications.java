package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.schemes.Scheme;
import org.naast.schemes.Schemes;
import org.naast.timers.Timers;
import org.naast.viewer.Ids;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's own applications: asking, taking back, and asking two others after a no. */
@Service
@Transactional
@NotPersonal("these are the viewer's own")
public class Applications {

    /** Where a scheme says nothing: the 60 days of Texas, Tex. Admin. Code title 1, 354.3203. */
    static final Duration TO_DECIDE = Duration.ofDays(60);

    /** Two others need no longer than the first two. */
    static final Duration TO_DECIDE_AGAIN = Duration.ofDays(30);

    private final ApplicationTable table;
    private final AskedTable asked;
    private final ApplicationNews news;
    private final Schemes schemes;
    private final Programmes programmes;
    private final Timers timers;
    private final Clock clock;

    Applications(
            ApplicationTable table,
            AskedTable asked,
            ApplicationNews news,
            Schemes schemes,
            Programmes programmes,
            Timers timers,
            Clock clock) {
        this.table = table;
        this.asked = asked;
        this.news = news;
        this.schemes = schemes;
        this.programmes = programmes;
        this.timers = timers;
        this.clock = clock;
    }

    /** Empty for a guest, for what is not there, and while another one waits with the same programme. */
    public Optional<UUID> ask(Viewer person, Asking what) {
        var scheme = schemes.newest(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
                .filter(one -> one.id().equals(what.scheme()))
                .findFirst();
        var there = programmes.find(person, what.programme()).filter(Programme::open);
        if (scheme.isEmpty() || there.isEmpty() || !person.isSomebody() || person.is(Role.GUEST)) {
            return Optional.empty();
        }
        var id = Ids.next();
        var due = clock.instant().plus(toDecide(scheme.get()));
        if (!asked.insert(person, id, what, scheme.get().pack().version(), due)) {
            return Optional.empty();
        }
        watch(person, id, what, due);
        return Optional.of(id);
    }

    /** The newest on top. */
    public List<Application> mine(Viewer person) {
        news.seen(person);
        return table.of(person);
    }

    /** False when it is decided, or not theirs. */
    public boolean withdraw(Viewer person, UUID id) {
        var one = table.lockWaiting(person, id).filter(found -> found.person().equals(person.id()));
        one.ifPresent(found -> {
            asked.move(person, found, Application.State.WITHDRAWN, Optional.empty());
            timers.cancel(person, ApplicationDue.KIND, id);
        });
        return one.isPresent();
    }

    /** Two others look at it, once. */
    public boolean appeal(Viewer person, UUID id) {
        var due = clock.instant().plus(TO_DECIDE_AGAIN);
        if (!asked.appeal(person, id, due)) {
            return false;
        }
        table.find(person, id).ifPresent(one -> news.waits(person, one.programme(), due));
        timers.set(person, ApplicationDue.KIND, id, due);
        return true;
    }

    private void watch(Viewer person, UUID id, Asking what, Instant due) {
        news.waits(person, what.programme(), due);
        timers.set(person, ApplicationDue.KIND, id, due);
    }

    private static Duration toDecide(Scheme scheme) {
        var days = scheme.course().decisionDays();
        return days > 0 ? Duration.ofDays(days) : TO_DECIDE;
    }
}
