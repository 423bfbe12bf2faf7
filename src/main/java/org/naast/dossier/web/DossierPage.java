package org.naast.dossier.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naast.dossier.GapWords;

/** What the pages of one's own file need. */
final class DossierPage {

    private DossierPage() {}

    /**
     * What {@code dossier/all.html} needs.
     *
     * @param learned what their courses here were about, and {@code open} what else a peer worker is able to do
     */
    record All(List<Row> ways, List<String> learned, List<String> open, List<Reader> readers) {}

    /** A way, and how far along it one is. */
    record Row(String scheme, String name, int met, int asked) {}

    /** A programme whose people may read it. */
    record Reader(UUID programme, String name) {}

    /**
     * What {@code dossier/one.html} needs.
     *
     * @param begun whether they are on this way
     * @param renewing whether it is about keeping a certificate; {@code since} the day it was given, in words
     * @param newer whether there is a newer version than theirs
     */
    record One(
            String scheme,
            String name,
            String body,
            String checked,
            String version,
            boolean begun,
            boolean renewing,
            String since,
            boolean newer,
            List<GapWords.Line> lines) {}

    /**
     * What {@code dossier/line.html} needs.
     *
     * @param hours whether hours are typed, and {@code dated} whether a day is
     * @param wrong field by field, the key of the sentence beside it
     */
    record Filing(
            String scheme,
            String name,
            GapWords.Line line,
            List<Thing> things,
            boolean hours,
            boolean dated,
            EntryForm form,
            int longest,
            Map<String, String> wrong) {}

    /**
     * One thing that was written down.
     *
     * @param time how long it took, in words; empty where no hours are counted
     * @param seen whether somebody saw the proof, and {@code weighed} what they thought of it
     */
    public record Thing(UUID id, String day, String time, String words, boolean seen, String weighed, boolean taught) {

        @Override
        public String toString() {
            return "Thing[" + id + "]";
        }
    }

    /** What {@code dossier/versions.html} needs: theirs and the newest, beside each other. */
    record Versions(
            String scheme,
            String name,
            String old,
            String now,
            List<GapWords.Line> before,
            List<GapWords.Line> after) {}
}
