package org.naast.credentials;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** A list of yes and no as a Bitstring Status List writes it (W3C, 3.3): the first place is the highest bit of the first byte. */
public final class Bits {

    /** As many as hide which of them somebody asks about. */
    public static final int LENGTH = 131_072;

    private Bits() {}

    /** Packed, in base 64 for addresses, with the letter that says so. */
    public static String written(Set<Integer> set) {
        var bytes = new byte[LENGTH / 8];
        set.forEach(place -> bytes[place / 8] |= (byte) (0x80 >> place % 8));
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
