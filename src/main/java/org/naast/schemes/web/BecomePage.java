package org.naast.schemes.web;

import java.util.List;

/**
 * What {@code schemes/all.html} needs.
 *
 * @param questions keys of what somebody may ask themselves; nothing is done with an answer
 * @param here those of this installation's country, and those that are asked everywhere
 * @param elsewhere those of other countries
 */
record BecomePage(List<String> questions, List<Row> here, List<Row> elsewhere) {

    /** A scheme in a list. */
    record Row(String id, String name, String body) {}

    /**
     * What {@code schemes/one.html} needs.
     *
     * @param checked the day of our reading, in words
     * @param times how long things take, one line each, with what their text takes in
     */
    record One(
            String id,
            String name,
            String body,
            String source,
            String version,
            String checked,
            List<Line> first,
            List<Line> renewal,
            List<Time> times) {}

    /**
     * Something that is asked.
     *
     * @param source empty when none was found: then nobody should rely on it
     */
    record Line(String text, String source) {}

    /**
     * How long something takes.
     *
     * @param key of the sentence
     */
    record Time(String key, int many) {}
}
