package org.naast.certification.web;

import java.util.List;
import java.util.UUID;

/**
 * The peers of a programme and their certificates.
 *
 * @param name what the programme is called
 * @param groups those first that somebody has to look at
 * @param many when it takes long to get to the last of them
 */
record CertificatesPage(UUID programme, String name, List<Group> groups, boolean many, List<Waits> waiting) {

    /**
     * Those with whom it stands alike.
     *
     * @param key of what they are called, whose last word is {@code word}
     * @param folded where they are too many to stand in the way of the next
     */
    record Group(String word, String key, List<Row> rows, boolean folded) {}

    /**
     * What one coordinator recorded and another has to look at.
     *
     * @param level the key of its level
     * @param until its last day in words; empty when there is none
     * @param by who recorded it, by name
     */
    record Waits(UUID id, String name, String level, String issuer, String until, String by, boolean mayAgree) {}

    /**
     * One peer.
     *
     * @param state the key of the sentence about their certificate
     * @param level the key of its level
     * @param until its last day in words; empty when there is none
     * @param mayRecord false for the viewer's own
     * @param mayConfirm whether it has no end of its own
     * @param alike whether their words stand on another profile too
     * @param stopped whether it does not count for now, for safety, and {@code revoked} whether two took it back
     * @param rests whether its holder lets it rest
     * @param longer by how many months it can be made longer; 0 when it can not
     * @param under beside how many people they walk on or have to wait, where it ended or is stopped
     */
    record Row(
            UUID peer,
            String name,
            String state,
            String level,
            String until,
            boolean late,
            boolean mayRecord,
            boolean mayConfirm,
            boolean alike,
            boolean stopped,
            boolean revoked,
            boolean rests,
            int longer,
            int under) {}
}
