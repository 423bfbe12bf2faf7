package org.naast.supervision;

import java.time.Clock;
import java.time.LocalDate;
import org.naast.people.Surroundings;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody's supervision stands on this day, in one word. */
@Service
@Transactional
@NotPersonal("a word about what was shown already")
public class Days {

    private final Surroundings surroundings;
    private final Clock clock;

    Days(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** {@code never}, {@code fine}, {@code soon} or {@code overdue}. */
    public String word(Standing one) {
        var now = clock.instant();
        return one.until()
                .map(until -> !until.isAfter(now)
                        ? "overdue"
                        : Rhythm.soon(until, one.days()).isAfter(now) ? "fine" : "soon")
                .orElse("never");
    }

    @NotPersonal("a day holds half the world")
    public LocalDate today(Viewer viewer) {
        return LocalDate.ofInstant(clock.instant(), surroundings.zone(viewer));
    }
}
