package org.naast.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of file it is, by its first bytes. */
public enum Kind {
    PDF("application/pdf", "%PDF-"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff");

    private static final int LONGEST = 8;

    private final String type;
    private final String begins;

    Kind(String type, String begins) {
        this.type = type;
        this.begins = begins;
    }

    public String type() {
        return type;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Optional<Kind> of(byte[] bytes) {
        var first = new String(bytes, 0, Math.min(LONGEST, bytes.length), ISO_8859_1);
        return Stream.of(values()).filter(kind -> first.startsWith(kind.begins)).findFirst();
    }
}
