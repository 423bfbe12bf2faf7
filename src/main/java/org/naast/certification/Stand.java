package org.naast.certification;

import java.time.LocalDate;

/**
 * How a certificate stands, without a word about whose it is.
 *
 * @param level as in {@link org.naast.directory.Level#word}
 * @param stopped whether somebody stopped it for safety
 */
public record Stand(String level, LocalDate lastDay, boolean stopped) {}
