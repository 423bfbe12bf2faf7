package org.naast.facilities;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A list to import.
 *
 * @param list its name: what is in the list of this name now, and is not in the new one, becomes inactive
 * @param mapping over the usual names of columns, as in {@code name=Organisation,town=City}
 * @param kind of lines that do not say; guessed from the list's name when empty
 * @param country of lines that do not say; guessed from the columns when empty
 */
public record Source(String list, String content, String mapping, Optional<Kind> kind, Optional<String> country) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A file under its own name, with nothing said about it; in UTF-8, or what Windows writes. */
    public static Source file(String name, byte[] content) {
        return new Source(listOf(name), text(content), "", Optional.empty(), Optional.empty());
    }

    public Source with(String newMapping, Optional<Kind> newKind, Optional<String> newCountry) {
        return new Source(list, content, newMapping, newKind, newCountry);
    }

    private static String text(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(content, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The name of a list, from that of its file. */
    private static String listOf(String fileName) {
        return Plain.text(fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", ""));
    }
}
