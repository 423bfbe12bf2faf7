package org.naast.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.naast.privacy.NotPersonal;
import org.naast.timers.Timers;
import org.naast.viewer.As;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A programme stops: it takes nothing new from when that is said, and what runs goes on until the day. */
@Service
@Transactional
@NotPersonal("a programme is public, and what waits there is counted and not named")
public class Stopping {

    /** As long as people who are there know of it beforehand; an operator may say a day sooner. */
    static final Period NOTICE = Period.ofDays(30);

    private final ProgrammeTable programmes;
    private final StopTable table;
    private final Leftovers leftovers;
    private final StopNews news;
    private final Timers timers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Stopping(
            ProgrammeTable programmes,
            StopTable table,
            Leftovers leftovers,
            StopNews news,
            Timers timers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programmes = programmes;
        this.table = table;
        this.leftovers = leftovers;
        this.news = news;
        this.timers = timers;
        this.events = events;
        this.clock = clock;
    }

    /** Empty while nobody says that it stops; told to everybody. */
    public Optional<Stop> of(Viewer viewer, ProgrammeId programme) {
        return table.find(viewer, programme);
    }

    /** What it still has, also what there is none of; nothing when it is not the viewer's. */
    @As(Purpose.JOB)
    public List<StillThere> stillThere(Viewer coordinator, ProgrammeId programme) {
        return programmes.keeps(coordinator, programme) ? leftovers.of(coordinator, programme) : List.of();
    }

    /** The first day the viewer may choose. */
    public LocalDate earliest(Viewer coordinator, Programme programme) {
        var today = LocalDate.ofInstant(clock.instant(), programme.zone());
        return coordinator.is(Role.OPERATOR) ? today.plusDays(1) : today.plus(NOTICE);
    }

    /** It is closed from now on. Said again, only the day is another. */
    public StopSaid say(Viewer coordinator, ProgrammeId id, LocalDate day) {
        var programme =
                programmes.keeps(coordinator, id) ? programmes.find(coordinator, id) : Optional.<Programme>empty();
        if (programme.isEmpty()) {
            return StopSaid.NOT_HERE;
        }
        if (day.isBefore(earliest(coordinator, programme.get()))) {
            return StopSaid.TOO_SOON;
        }
        programmes.hold(coordinator, id);
        var before = table.find(coordinator, id);
        if (!table.say(coordinator, id, day)) {
            return StopSaid.NOT_HERE;
        }
        news.forget(coordinator, id);
        timers.set(coordinator, StopDue.KIND, id.value(), clock.instant());
        events.publishEvent(new ProgrammeChanged(id));
        if (before.isEmpty()) {
            events.publishEvent(new StopChanged(id));
        }
        return StopSaid.DONE;
    }

    /** It goes on, and is open again if it was. False when it does not stop, has stopped, or is not the viewer's. */
    public boolean takeBack(Viewer coordinator, ProgrammeId id) {
        var back = programmes.keeps(coordinator, id) && table.takeBack(coordinator, id);
        if (back) {
            timers.cancel(coordinator, StopDue.KIND, id.value());
            news.forget(coordinator, id);
            events.publishEvent(new ProgrammeChanged(id));
            events.publishEvent(new StopChanged(id));
        }
        return back;
    }
}
