package org.naast.badges;

import java.util.Locale;

/**
 * What stands on the picture of a badge; whose it is does not: a picture is shown to more people than a file.
 *
 * @param given by whom
 * @param look where it says whether it holds, in words and as an {@code address}
 */
public record Picture(Locale language, String level, String given, String look, String address) {}
