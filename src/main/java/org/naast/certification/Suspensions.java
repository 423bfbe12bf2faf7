package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.naast.timers.Timers;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person stops a certificate at once, for safety; unless a second finds that right within three days, it goes on. */
@Service
@Transactional
public class Suspensions {

    static final Duration TO_DECIDE = Duration.ofDays(3);

    private final SuspensionTable table;
    private final SecondPersonTable second;
    private final Certificates certificates;
    private final WhoAnswers who;
    private final Standing standing;
    private final SuspensionNews news;
    private final Timers timers;
    private final Clock clock;

    Suspensions(
            SuspensionTable table,
            SecondPersonTable second,
            Certificates certificates,
            WhoAnswers who,
            Standing standing,
            SuspensionNews news,
            Timers timers,
            Clock clock) {
        this.table = table;
        this.second = second;
        this.certificates = certificates;
        this.who = who;
        this.standing = standing;
        this.news = news;
        this.timers = timers;
        this.clock = clock;
    }

    /** The one in force when there is one already. Empty when there is no certificate, or it is not theirs to stop. */
    public Optional<Suspension> suspend(Viewer coordinator, PersonId holder, ProgrammeId programme, String reason) {
        if (!who.mayStop(coordinator, programme, holder)
                || certificates.find(coordinator, holder, programme).isEmpty()) {
            return Optional.empty();
        }
        var id = Ids.next();
        var now = clock.instant();
        if (table.insert(coordinator, id, holder, programme, now, now.plus(TO_DECIDE), reason)) {
            standing.still(coordinator, holder, programme, Optional.of(now));
            timers.set(coordinator, SuspensionDue.KIND, id, SuspensionDue.first(now.plus(TO_DECIDE)));
            news.stopped(coordinator, holder, programme, now.plus(TO_DECIDE));
        }
        return table.find(holder, programme);
    }

    /** A second person says that it was right. False when there is none, or the viewer is not a second person. */
    public boolean confirm(Viewer coordinator, PersonId holder, ProgrammeId programme) {
        var confirmed = find(coordinator, holder, programme)
                .filter(one -> who.answers(coordinator, programme)
                        && one.mayConfirm(coordinator.id())
                        && table.confirm(coordinator, one.id()));
        confirmed.ifPresent(one -> {
            timers.cancel(coordinator, SuspensionDue.KIND, one.id());
            news.decided(coordinator, holder, programme);
        });
        return confirmed.isPresent();
    }

    /** It counts again from now on; what two found right to stop does once two say so. False when it is not theirs to say. */
    public boolean lift(Viewer coordinator, PersonId holder, ProgrammeId programme) {
        var found = find(coordinator, holder, programme)
                .filter(one -> one.mayLift(coordinator.id()))
                .filter(_ -> who.mayStop(coordinator, programme, holder));
        found.ifPresent(one -> {
            if (!one.confirmed() || second.goesOn(coordinator, one.id())) {
                lift(coordinator, one, false);
            } else {
                news.second(coordinator, one);
            }
        });
        return found.isPresent();
    }

    /** The one in force: the viewer's own, or of a programme they coordinate. */
    public Optional<Suspension> find(Viewer viewer, PersonId holder, ProgrammeId programme) {
        return table.find(holder, programme);
    }

    /** Those of a programme that are in force; none when it is not theirs. */
    public List<Suspension> of(Viewer coordinator, ProgrammeId programme) {
        return coordinator.coordinates(programme) ? table.of(programme) : List.of();
    }

    /** The viewer's own that are in force. */
    public List<Suspension> mine(Viewer holder) {
        return table.of(holder.id());
    }

    /** @param alone when nobody found it right in time */
    boolean lift(Viewer viewer, Suspension one, boolean alone) {
        if (!table.lift(viewer, one.id(), clock.instant(), alone)) {
            return false;
        }
        standing.still(viewer, one.holder(), one.programme(), Optional.empty());
        timers.cancel(viewer, SuspensionDue.KIND, one.id());
        news.decided(viewer, one.holder(), one.programme());
        return true;
    }
}
