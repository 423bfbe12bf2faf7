package org.naast.certification;

import java.time.LocalDate;

/**
 * How a certificate stands, without a word about whose it is.
 *
 * @param level as in {@link org.naast.directory.Level#word}
 * @param still whether it does not count for now: somebody stopped it for safety, or its holder lets it rest
 */
public record Stand(String level, LocalDate lastDay, boolean still) {}
