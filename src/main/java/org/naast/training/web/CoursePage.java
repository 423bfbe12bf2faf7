package org.naast.training.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the pages about courses need. */
final class CoursePage {

    private CoursePage() {}

    /** A programme's own courses. */
    record All(UUID programme, String name, List<Row> rows) {}

    record Row(UUID id, String title, boolean published) {}

    /** The form for one part; {@code fresh} for one that is not there yet. */
    record PartAsked(
            String action,
            String back,
            boolean fresh,
            PartForm form,
            List<Choice> kinds,
            List<Choice> categories,
            List<Teaching> frameworks,
            Map<String, String> wrong) {}

    /** What a part can be about, as one framework names it. */
    record Teaching(String name, List<Tag> tags) {}

    record Tag(String value, String words, boolean chosen) {}

    /**
     * The form for one round.
     *
     * @param towns those it may be, when it may be several
     * @param begun since when it is given, in words: that stays; empty while it is still to come
     */
    record RoundAsked(
            String action,
            String back,
            RoundForm form,
            String zone,
            String towns,
            String begun,
            StopWords.Said stops,
            Map<String, String> wrong) {}

    record Choice(String value, String key, boolean chosen) {}

    /**
     * One course, for who teaches it.
     *
     * @param lacks why nobody can finish it
     * @param mayPublish whether it is off the site and ready for it
     */
    record Made(
            UUID programme,
            UUID id,
            String title,
            boolean published,
            List<Lack> lacks,
            boolean mayPublish,
            List<PartRow> parts,
            List<RoundRow> rounds,
            StopWords.Said stops) {}

    /** Why a course cannot be finished: the key of a sentence, about the part of this name. */
    record Lack(String key, String part) {}

    /**
     * A part in a list.
     *
     * @param kind key of how somebody does it
     * @param time its least time, in words
     * @param validTo until when its text is right, in words; empty when it does not age
     */
    record PartRow(UUID id, String title, String kind, String time, String validTo, boolean outdated, boolean first) {}

    /**
     * A round in a list.
     *
     * @param later on which other days; empty for one day
     * @param room key of how full it is; {@code many} says how many are free, or wait
     */
    record RoundRow(UUID id, String when, String later, String place, String room, int many) {}

    /** One course, for whoever wonders. */
    record One(
            UUID id,
            String language,
            String tongue,
            String title,
            String giver,
            String level,
            List<String> about,
            List<String> asks,
            String cost,
            String time,
            List<String> teaches,
            List<PartRow> parts,
            List<Start> starts,
            StopWords.Said stops,
            boolean mayJoin) {}

    /**
     * A round somebody may take part in.
     *
     * @param standing key of how the viewer stands there; empty when they do not
     * @param place their place in line
     */
    record Start(RoundRow round, String standing, int place) {}
}
