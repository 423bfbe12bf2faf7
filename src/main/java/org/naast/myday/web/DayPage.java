package org.naast.myday.web;

import java.util.List;
import java.util.UUID;
import org.naast.notifications.Waits;
import org.naast.safety.Told;

/**
 * Everything {@code myday/day.html} needs, already decided.
 *
 * @param wrong whether they came back with a number of people that can not be
 * @param told what they let us know themselves
 * @param state key of the sentence about being listed
 * @param load how many people are with them now
 * @param many whether that is much for their level
 */
record DayPage(
        List<Asking> asking,
        List<Waits> waits,
        List<Talk> talks,
        List<Told.Line> told,
        boolean paused,
        boolean wrong,
        String state,
        int load,
        int room,
        boolean many) {

    /**
     * Somebody who waits.
     *
     * @param what key of what they wait for
     */
    record Asking(UUID id, String name, String what, String by, boolean late) {}

    record Talk(UUID id, String name, long unread, String nextTime) {}
}
