package org.naast.people;

import org.naast.viewer.PersonId;

/** A guest has not opened the site for so long that the peer's place is free again. Nothing is erased yet. */
public record GuestQuiet(PersonId guest) {}
