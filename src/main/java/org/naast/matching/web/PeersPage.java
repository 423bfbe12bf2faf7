package org.naast.matching.web;

import java.util.List;
import org.naast.matching.NeedFields.Field;

/**
 * Everything {@code matching/peers.html} needs.
 *
 * @param asked false on the first visit: only the form
 * @param need the need of this answer, as hidden fields
 */
record PeersPage(
        boolean asked,
        String heading,
        String lead,
        List<ProposalView> people,
        List<Wider> wider,
        List<Facility> facilities,
        List<Field> need,
        WishesPage wishes) {

    /** A wish let go: the button's words and the need without it. */
    record Wider(String text, List<Field> need) {}

    /** A place for treatment nearby. */
    record Facility(String name, String where, String phone, String website) {}
}
