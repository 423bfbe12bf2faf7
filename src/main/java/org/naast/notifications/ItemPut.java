package org.naast.notifications;

import org.naast.viewer.PersonId;

/** Something new waits for this person. */
record ItemPut(PersonId to) {}
