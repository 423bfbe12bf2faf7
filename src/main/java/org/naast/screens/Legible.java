package org.naast.screens;

/** What somebody typed, without signs that cannot be seen and without space around it. */
public final class Legible {

    private Legible() {}

    /** On one line. */
    public static String line(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    }

    /** Keeps its lines, each ending in the same way. */
    public static String text(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n]]", "")
                .strip();
    }
}
