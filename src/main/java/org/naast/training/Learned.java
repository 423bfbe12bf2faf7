package org.naast.training;

import java.util.UUID;
import org.naast.viewer.PersonId;

/** Somebody did a part, or it turned out that they did not. */
public record Learned(PersonId person, UUID part) {}
