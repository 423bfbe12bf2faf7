package org.naast.badges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.naast.paper.Letters;
import org.springframework.stereotype.Component;

/**
 * Bakes a badge into a picture. The picture is not signed, only the badge in it; what counts is what is read from the badge.
 * All is written into memory, which fails only when there is none.
 */
@Component
public class Pictures {

    private final Letters letters = new Letters();

    /** A text of people as our letters write it; empty when they cannot. */
    public Optional<String> written(String text) {
        return letters.written(text);
    }

    public byte[] png(Picture picture, String badge) {
        try {
            return Png.of(Drawing.of(picture, letters), letters, badge);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] svg(Picture picture, String badge) {
        try {
            return Svg.of(Drawing.of(picture, letters), picture, badge);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
