package org.naast.organisations.web;

import java.util.UUID;

/**
 * What all pages of a programme show above their form.
 *
 * @param step which of the five steps of the first start this is; 0 when the first start is done
 * @param goesOn whether another page follows when this one is kept
 */
record Head(UUID id, String name, int step, boolean goesOn) {}
