package org.naast.training.web;

import java.util.List;
import java.util.UUID;

/**
 * What is taught, for whoever wonders.
 *
 * @param typed where they are, as they typed it; it stands nowhere else
 * @param unknown key of what to say when that is no place we know; empty when it is
 * @param near where was looked, as people write it; empty when nowhere
 * @param at that place exactly; empty when none
 * @param others places of the same name
 */
record ListPage(String typed, String unknown, String near, String at, List<Group> groups, List<Other> others) {

    /** @param id to be asked for exactly */
    record Other(String id, String name) {}

    /**
     * Courses that belong together for whoever asks.
     *
     * @param key of its heading
     */
    record Group(String key, List<Listed> courses) {}

    /**
     * A course in the list for everybody.
     *
     * @param language its code, and {@code tongue} its name
     * @param next its first round to come
     * @param distance in words; empty when nobody can say
     * @param time how long it takes at least, in words; empty while it has no parts
     */
    record Listed(
            UUID id,
            String language,
            String tongue,
            String title,
            String giver,
            String level,
            List<CoursePage.RoundRow> next,
            String distance,
            String time,
            String cost,
            List<String> asks) {}
}
