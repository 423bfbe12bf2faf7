package org.naast.training.web;

import java.util.List;
import java.util.UUID;

/**
 * The group of one round.
 *
 * @param people those with a seat, in the order in which they came
 * @param line those who wait
 * @param complete how many have done everything
 * @param outdated the parts whose text is too old to certify anybody after it
 */
record GroupPage(
        UUID programme,
        UUID course,
        UUID round,
        String title,
        CoursePage.RoundRow when,
        List<Person> people,
        List<Person> line,
        List<Meeting> meetings,
        List<Meeting> judged,
        int complete,
        List<String> outdated) {

    /**
     * Somebody in it.
     *
     * @param done how many of the {@code of} parts are done
     */
    record Person(UUID id, String name, int done, int of) {}

    /** A meeting, and how many were there; or what is judged, and for how many it is done. */
    record Meeting(UUID id, String title, int there) {}

    /**
     * Who was at one meeting.
     *
     * @param begun false before the first meeting: then nobody was there
     */
    record Presence(UUID programme, UUID round, UUID part, String title, boolean begun, List<There> people) {}

    record There(UUID id, String name, boolean there) {}
}
