package org.naast.organisations;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a programme stops.
 *
 * @param on the day, there
 * @param at when that day begins
 * @param over whether it has stopped
 */
public record Stop(LocalDate on, Instant at, boolean over) {}
