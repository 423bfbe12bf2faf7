package org.naast.supervision.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What {@code supervision/all.html} needs.
 *
 * @param typed what was typed for one of them and not taken
 * @param wrong field by field, the key of the sentence beside it
 */
record SupervisionPage(
        UUID programme,
        List<Row> rows,
        List<Talk> talks,
        List<Choice> choices,
        SessionForm form,
        int longest,
        Typed typed,
        Map<String, String> wrong) {

    /** For one peer: after how many days, and why. */
    record Typed(String peer, String days, String reason) {

        static final Typed NOTHING = new Typed("", "", "");

        @Override
        public String toString() {
            return "Typed[" + peer + "]";
        }
    }

    /**
     * A peer.
     *
     * @param state key of the sentence; {@code last} and {@code due} go into it
     * @param late whether nobody new comes to them
     * @param load how many people they walk beside, and whether that is {@code many} for their level
     * @param mine whether it is the one who looks
     * @param supervisor whether they record talks too
     */
    record Row(
            UUID peer,
            String name,
            String state,
            String last,
            String due,
            int days,
            boolean late,
            boolean mine,
            boolean supervisor,
            int load,
            boolean many) {}

    /** A talk that was recorded; {@code names} of who was there, in words, and whether it is about the viewer's own work. */
    record Talk(UUID id, String day, String names, List<String> note, boolean mine) {

        @Override
        public String toString() {
            return "Talk[" + id + "]";
        }
    }

    record Choice(UUID peer, String name, boolean chosen) {}

    /** What {@code supervision/mine.html} needs: a line for each programme, and where they record. */
    record Mine(List<Line> lines, List<MinePages.Named> named) {}

    record Line(String programme, String state, String last, String due, int days) {}
}
