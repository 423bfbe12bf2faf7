package org.naast.certification;

import java.util.UUID;

/** Somebody asked to keep their certificate, or took that back. */
record RenewalWaits(UUID application) {}
