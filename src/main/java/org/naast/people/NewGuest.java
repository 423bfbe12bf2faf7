package org.naast.people;

import org.naast.viewer.PersonId;

/**
 * Somebody who has just come in without a name.
 *
 * @param words the two words others see
 */
public record NewGuest(PersonId id, String words) {}
