package org.naast.screens;

import java.text.NumberFormat;
import java.util.Locale;

/** How large a file is, as people say it: "340 kB", "1,2 MB". */
public final class Sizes {

    private static final int KILO = 1000;

    private Sizes() {}

    /** Rounded up to whole kilobytes, or to a tenth of a megabyte. */
    public static String of(int bytes, Locale locale) {
        var numbers = NumberFormat.getInstance(locale);
        numbers.setMaximumFractionDigits(1);
        if (bytes < KILO * KILO) {
            return numbers.format(Math.ceilDiv(bytes, KILO)) + " kB";
        }
        return numbers.format(Math.ceil(bytes / (KILO * KILO / 10.0)) / 10) + " MB";
    }
}
