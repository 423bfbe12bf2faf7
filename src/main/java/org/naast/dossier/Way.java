package org.naast.dossier;

import java.time.LocalDate;

/** A way somebody goes: a scheme, in the version they began with or moved over to. */
public record Way(String scheme, String version, LocalDate began) {}
