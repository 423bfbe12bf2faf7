package org.naast.desk.web;

import java.util.List;
import java.util.UUID;
import org.naast.notifications.Waits;

/**
 * Everything {@code desk/desk.html} needs, already decided.
 *
 * @param open how many wait
 * @param late how many of them longer than promised
 * @param met how many began to talk this week, or the key's words for fewer than can be told
 * @param duty who is on duty now, a sentence for each programme
 */
record DeskPage(
        int open, int late, String met, List<String> duty, List<Waits> waits, List<Line> here, List<Line> elsewhere) {

    /**
     * Somebody who waits.
     *
     * @param what key of what they wait for
     * @param on the peer it lies with, or a dash
     * @param waits how long they have been waiting
     * @param since from when
     * @param promise the moment, or how much too late
     */
    record Line(
            UUID id,
            String name,
            String what,
            String on,
            String waits,
            String since,
            String promise,
            boolean late,
            boolean takeUp) {}
}
