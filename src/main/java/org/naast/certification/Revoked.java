package org.naast.certification;

import org.naast.viewer.PersonId;

/** Two people took a certificate back for good. */
public record Revoked(PersonId holder) {}
