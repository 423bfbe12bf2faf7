package org.naast.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters a paper is written in: Latin, Greek and Cyrillic, as they come with PDFBox. */
class Letters {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final CmapLookup glyphs;

    Letters() {
        try (var in = file();
                var font = new TTFParser(true).parse(new RandomAccessReadBuffer(in))) {
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty too for what is written from right to left: we would turn it around. */
    Optional<String> written(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        var letters = composed.toCharArray();
        return !Bidi.requiresBidi(letters, 0, letters.length)
                        && composed.codePoints().allMatch(letter -> glyphs.getGlyphId(letter) != 0)
                ? Optional.of(composed)
                : Optional.empty();
    }

    /** Only the letters that are used go into the file. */
    static PDFont of(PDDocument document) throws IOException {
        try (var in = file()) {
            return PDType0Font.load(document, in, true);
        }
    }

    private static InputStream file() {
        return Objects.requireNonNull(PDFont.class.getResourceAsStream(FILE), FILE);
    }
}
