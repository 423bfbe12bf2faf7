package org.naast.badges;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A badge that somebody took along.
 *
 * @param list and {@code place} in it are where it says whether it was taken back
 * @param level and {@code lastDay} as it says them
 */
public record Issued(UUID id, UUID certificate, int list, int place, String level, LocalDate lastDay) {}
