package org.naast.matching.web;

import java.util.List;
import org.naast.matching.NeedFields.Field;

/**
 * The form of a need, everything in it optional.
 *
 * @param town what was typed as their place
 * @param unknownTown the sentence beside that field; empty when it is fine
 * @param known people they know and the place they chose, carried along unseen
 */
record WishesPage(
        List<Group> experiences,
        Group bands,
        Group languages,
        Group otherLanguages,
        String town,
        String unknownTown,
        Group meeting,
        Group times,
        Group clock,
        Group notGenders,
        Group genders,
        Group ways,
        List<Field> known) {

    public boolean isMore() {
        return times.isOpen() || notGenders.isOpen() || genders.isOpen() || ways.isOpen() || bands.isOpen();
    }
}
