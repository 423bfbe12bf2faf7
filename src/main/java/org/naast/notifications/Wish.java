package org.naast.notifications;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * How somebody wants to hear that something waits.
 *
 * @param mail false until they ask for it
 * @param quietFrom mail waits from here, in their own time
 * @param quietTo until here; the same as the beginning means never quiet
 */
public record Wish(boolean mail, LocalTime quietFrom, LocalTime quietTo, ZoneId zone) {

    /** For whoever said nothing: no mail. */
    public static final Wish NONE = new Wish(false, LocalTime.of(21, 0), LocalTime.of(8, 0), ZoneId.of("UTC"));

    /** When a mail about something that happens now may go: now, or at the end of the quiet hours. */
    public Instant mayGo(Instant now) {
        var local = now.atZone(zone);
        if (!isQuiet(local.toLocalTime())) {
            return now;
        }
        var end = local.with(quietTo);
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }

    private boolean isQuiet(LocalTime at) {
        if (quietFrom.equals(quietTo)) {
            return false;
        }
        return quietFrom.isBefore(quietTo)
                ? !at.isBefore(quietFrom) && at.isBefore(quietTo)
                : !at.isBefore(quietFrom) || at.isBefore(quietTo);
    }
}
