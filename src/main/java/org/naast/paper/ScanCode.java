package org.naast.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * An address as a QR code that is read though a seventh of it is lost.
 *
 * @param size how many dots wide
 * @param dark those that are dark, from the upper left
 */
record ScanCode(int size, List<Dot> dark) {

    /** One of them. */
    record Dot(int x, int y) {}

    ScanCode {
        dark = List.copyOf(dark);
    }

    static ScanCode of(String address) {
        try {
            var dots = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            var dark = new ArrayList<Dot>();
            for (var y = 0; y < dots.getHeight(); y++) {
                for (var x = 0; x < dots.getWidth(); x++) {
                    if (dots.get(x, y) == 1) {
                        dark.add(new Dot(x, y));
                    }
                }
            }
            return new ScanCode(dots.getWidth(), dark);
        } catch (WriterException e) {
            throw new IllegalStateException("an address of ours fits into a code", e);
        }
    }
}
