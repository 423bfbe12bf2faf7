package org.naast.directory;

import org.naast.viewer.PersonId;

/** Another programme than the one a peer is at home in certified them. */
public record CertifiedElsewhere(PersonId peer) {}
