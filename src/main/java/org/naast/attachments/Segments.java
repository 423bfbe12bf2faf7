package org.naast.attachments;

import java.io.ByteArrayOutputStream;

/** The segments of a JPEG, without those that describe it (ITU T.81, B.2.4: APP1 to APP13, APP15 and comments). */
final class Segments {

    private static final int MARKER = 0xff;
    private static final int START = 0xd8;
    private static final int SCAN = 0xda;
    private static final int APP0 = 0xe0;
    private static final int ADOBE = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;

    private Segments() {}

    /** What cannot be read as segments stays as it is from there on. */
    static byte[] bare(byte[] bytes) {
        if (bytes.length < 4 || at(bytes, 0) != MARKER || at(bytes, 1) != START) {
            return bytes;
        }
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 2);
        var here = 2;
        while (here + 4 <= bytes.length && at(bytes, here) == MARKER && at(bytes, here + 1) != SCAN) {
            var marker = at(bytes, here + 1);
            var length = 2 + (at(bytes, here + 2) << 8) + at(bytes, here + 3);
            if (here + length > bytes.length) {
                break;
            }
            if (!describes(marker)) {
                out.write(bytes, here, length);
            }
            here += length;
        }
        out.write(bytes, here, bytes.length - here);
        return out.toByteArray();
    }

    /** What Adobe writes says how its colours are meant, and stays. */
    private static boolean describes(int marker) {
        return marker == COMMENT || (marker > APP0 && marker <= APP15 && marker != ADOBE);
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xff;
    }
}
