package org.naast.directory.web;

import java.util.List;

/**
 * A peer's overview of their own profile.
 *
 * @param state what stands at the top: listed, paused, full, or not listed
 * @param missing keys of what a listing still needs
 * @param anew the day until which their yes to former words holds; empty when nothing is to be asked anew
 * @param may what they may do for others, line by line; none while they are not certified
 * @param rules the agreements that keep contact safe
 * @param signed the day on which they said yes, in words; empty for whoever did not
 * @param seen what each audience sees
 */
record ProfilePage(
        String name,
        String state,
        List<String> missing,
        boolean paused,
        String anew,
        List<String> may,
        List<String> rules,
        String signed,
        List<Told> items,
        List<Seen> seen) {

    /**
     * One item, its audience, and the way to take it back.
     *
     * @param covered false when their certificate is for something else, so that nobody who looks for this finds them
     */
    record Told(
            String id,
            String title,
            String how,
            String words,
            String audience,
            List<StepPage.Option> audiences,
            boolean covered) {}

    /** What one audience can read, by title. */
    record Seen(String audience, List<String> titles) {}
}
