package org.naast.certification.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
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
     */
    record Row(UUID id, String name, String scheme, String state, String by, boolean late) {}

    /**
     * What {@code certification/application.html} needs.
     *
     * @param asks what the scheme asks, in the version they began with
     * @param body who decides in the end, and {@code checked} the day of our reading, in words
     * @param again whether two others said no before
     * @param wrong key of what went wrong; empty when nothing did
     */
    record One(
            UUID programme,
            Row row,
            List<String> words,
            List<String> asks,
            String body,
            String checked,
            boolean again,
            boolean mayVote,
            List<CertificatePage.Choice> endorsements,
            Said said,
            String wrong) {}

    /** An answer as it was typed, not taken yet. */
    record Said(String answer, String reason, Set<Endorsement> fields) {

        static final Said NOTHING = new Said("", "", Set.of());

        Said {
            fields = Set.copyOf(fields);
        }
    }
}
