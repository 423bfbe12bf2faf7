package org.naast.certification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Where a certificate is on its way. */
public enum Stage {
    /** Something stopped it, for safety. */
    SUSPENDED,
    /** Its last day is over. */
    LAPSED,
    /** Its holder lets it rest. */
    RESTING,
    /** It counts, while its holder completes what is asked. */
    PROVISIONAL,
    /** It counts, and its holder can ask to keep it. */
    RENEWAL_WINDOW,
    ACTIVE;

    /** Where a scheme says nothing: 90 days, as California does. */
    static final int WINDOW_DAYS = 90;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The stage on a day where the holder lives. One that is confirmed from year to year is not renewed by its holder, and
     * neither is one that no scheme stands behind.
     *
     * @param windowDays how long before the end a renewal can be asked for; 0 where the scheme says nothing
     */
    static Stage of(Certificate one, Optional<Term> term, int windowDays, LocalDate today, boolean stopped) {
        if (stopped) {
            return SUSPENDED;
        }
        if (one.lastDay().isBefore(today)) {
            return LAPSED;
        }
        if (term.filter(Term::provisional).isPresent()) {
            return PROVISIONAL;
        }
        return term.isPresent()
                        && one.to()
                                .filter(last -> !opens(last, windowDays).isAfter(today))
                                .isPresent()
                ? RENEWAL_WINDOW
                : ACTIVE;
    }

    /** The stage while its holder lets it rest, if they do; what was stopped or is over is that first. */
    Stage resting(boolean rests) {
        return rests && this != SUSPENDED && this != LAPSED ? RESTING : this;
    }

    /** The first day on which a renewal can be asked for. */
    static LocalDate opens(LocalDate lastDay, int windowDays) {
        return lastDay.minusDays(windowDays > 0 ? windowDays : WINDOW_DAYS);
    }
}
