package org.naast.certification.web;

import java.util.Optional;
import java.util.UUID;

/**
 * What {@code certification/suspension.html} needs.
 *
 * @param back where the list is it stands in
 * @param stopped the one in force; empty while the certificate counts
 * @param alone whether there is no second person yet
 * @param typed a reason that was not taken yet, and {@code wrong} the key of why
 */
record SuspensionPage(
        UUID programme,
        UUID peer,
        String name,
        String back,
        Optional<Stopped> stopped,
        String typed,
        String wrong,
        boolean alone) {

    /**
     * A certificate that stands still.
     *
     * @param by who stopped it, by name
     * @param revokeBy who asks to take it back for good, by name; empty while nobody does
     * @param revokeReason why; the holder reads it once another agreed
     * @param liftBy who asks that it counts again, by name; empty while nobody does
     * @param asksBack whether that is the viewer
     * @param asksOn whether the viewer asks that it counts again
     * @param decideBy until when a second person decides, in words; empty once one did
     */
    record Stopped(
            String programme,
            String by,
            String at,
            String reason,
            String decideBy,
            boolean mayConfirm,
            boolean mayAskBack,
            boolean mayTakeBack,
            String revokeBy,
            String revokeReason,
            boolean revoked,
            boolean mayLift,
            String liftBy,
            boolean asksBack,
            boolean asksOn) {}
}
