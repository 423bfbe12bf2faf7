package org.naast.assessments.web;

import java.util.List;
import java.util.UUID;

/** What the pages about what somebody made or did need. */
final class WorkPage {

    private WorkPage() {}

    /**
     * For whoever learns.
     *
     * @param mayHandIn whether there is something to write, which was not found good enough yet
     * @param lies what lies there instead of what they saw; empty when they saw it
     * @param seen when what they see was handed in, exactly; empty when nothing was
     * @param handedIn when it was handed in, in words; empty when it was not
     * @param said key of what whoever teaches found; empty before they looked
     */
    record Mine(
            UUID part,
            String language,
            String title,
            List<String> text,
            boolean mayHandIn,
            String words,
            String lies,
            String seen,
            String handedIn,
            String said,
            List<String> about,
            String wrong,
            int longest) {

        @Override
        public String toString() {
            return "Mine[" + part + "]";
        }
    }

    /**
     * Everybody of a group, for one part.
     *
     * @param early whether nobody can have seen any of it yet
     */
    record Group(String path, String back, String title, boolean early, List<Row> rows) {}

    /**
     * One of them.
     *
     * @param state key of how it stands
     */
    record Row(String href, String name, String state) {}

    /** What was handed in and waits. */
    record Waiting(UUID programme, List<Row> rows) {}

    /**
     * One person, for whoever teaches.
     *
     * @param words what they handed in; empty for what was done and not written
     * @param good what was found before; empty when nothing was
     * @param early whether nobody can have seen it yet
     */
    record Looked(
            String action,
            String back,
            String title,
            String name,
            List<String> words,
            String handedIn,
            String good,
            String about,
            String wrong,
            boolean early,
            int longest) {

        @Override
        public String toString() {
            return "Looked[" + action + "]";
        }
    }
}
