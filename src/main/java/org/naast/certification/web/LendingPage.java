package org.naast.certification.web;

import java.util.List;
import java.util.UUID;

/** What the pages about help of another programme need. */
final class LendingPage {

    private LendingPage() {}

    /**
     * What {@code certification/help.html} needs.
     *
     * @param path of the application, as whoever reads decides about it
     * @param theirs name of the programme that was asked, when the reader only helps; else empty
     * @param takenBack since when an earlier one stood still that was taken back; empty when none was
     * @param near whether the reader wrote down here that they guided or judged whoever applied
     * @param choices who can be asked; empty while one is asked or helps
     */
    record Help(
            String path,
            UUID programme,
            String theirs,
            String name,
            List<Look> helps,
            List<ApplyPages.Choice> choices,
            String takenBack,
            boolean near,
            boolean wrong) {}

    /**
     * One that was asked to help.
     *
     * @param state last part of the key of how it stands; {@code name} and {@code since} go into it
     */
    record Look(UUID application, UUID programme, String name, String state, String since) {}
}
