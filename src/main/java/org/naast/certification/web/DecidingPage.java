package org.naast.certification.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.certification.Answer;
import org.naast.certification.Vote;
import org.naast.dossier.GapWords;
import org.naast.reference.Endorsement;

/** What the pages of those who decide need. */
final class DecidingPage {

    private DecidingPage() {}

    /** What {@code certification/deciding.html} needs. */
    record All(UUID programme, List<Row> rows) {}

    /**
     * An application in the list.
     *
     * @param state key of how it stands; {@code by} goes into it
     * @param needs whether those who may still answer are too few
     */
    record Row(
            UUID id,
            String name,
            String scheme,
            String state,
            String by,
            boolean waiting,
            boolean late,
            boolean needs) {}

    /**
     * What {@code certification/application.html} needs.
     *
     * @param asks what the scheme asks, in the version they began with, and what of it is there
     * @param things what they wrote down for it
     * @param whole whether all of it is there; when not, and {@code months} is not 0, it will be provisional for so long
     * @param closed whether nothing is known of what is there, as their file is closed
     * @param body who decides in the end, and {@code checked} the day of our reading, in words
     * @param has what a yes would take the place of
     * @param again whether two others said no before
     * @param mine what the viewer answered; empty while they did not
     * @param reasons lines of why not, for whoever has answered
     * @param wrong key of what went wrong; empty when nothing did
     */
    record One(
            UUID programme,
            Row row,
            List<String> words,
            List<GapWords.Line> asks,
            List<Thing> things,
            boolean whole,
            boolean closed,
            int months,
            String body,
            String checked,
            Optional<Replaced> has,
            boolean again,
            Optional<Answered> mine,
            List<String> reasons,
            List<CertificatePage.Choice> endorsements,
            Said said,
            String wrong) {

        /** Whether the viewer is asked. */
        public boolean mayVote() {
            return row.waiting() && mine.isEmpty();
        }
    }

    /** What the viewer answered: a key, and those of for which experiences. */
    record Answered(String answer, List<String> fields) {

        static Answered of(Answer mine) {
            var fields = mine.vote() == Vote.YES ? mine.fields() : Set.<Endorsement>of();
            return new Answered(
                    "certification.vote.mine." + mine.vote().name().toLowerCase(Locale.ROOT),
                    CertificatePage.called(fields));
        }
    }

    /**
     * Something that was written down.
     *
     * @param what for which of the things that are asked, in words
     * @param time how long it took, in words; empty where no hours are counted
     * @param weigh whether whoever sees the proof says what they think of it
     */
    record Thing(
            UUID id,
            String what,
            String day,
            String time,
            String words,
            boolean seen,
            boolean weigh,
            String weighed,
            boolean taught) {

        @Override
        public String toString() {
            return "Thing[" + id + "]";
        }
    }

    /** An answer as it was typed, not taken yet. */
    record Said(String answer, String reason, Set<Endorsement> fields) {

        static final Said NOTHING = new Said("", "", Set.of());

        Said {
            fields = Set.copyOf(fields);
        }
    }
}
