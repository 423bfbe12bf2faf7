package org.naast.people;

import java.util.Optional;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;

/** One-time links to a role. Whoever keeps memberships implements it; the page behind the link is ours. */
public interface Invited {

    /**
     * What a link offers.
     *
     * @param programme its name; empty for an operator, who belongs to none
     */
    record Offer(Role role, Optional<String> programme) {}

    /** Empty when it was never made, is used up, withdrawn or too old: these look the same. */
    Optional<Offer> find(Viewer viewer, String token);

    /**
     * Uses the link up and gives this person the role, in the caller's transaction; the viewer may still be the visitor
     * who signs up. Empty as in {@link #find}: of two at once exactly one gets it.
     */
    Optional<Offer> accept(Viewer viewer, String token, PersonId who);
}
