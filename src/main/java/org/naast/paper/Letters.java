package org.naast.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of papers and pictures: Latin, Greek and Cyrillic, as they come with PDFBox. A server needs no fonts of its own. */
public class Letters {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    public Letters() {
        try (var in = file()) {
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty too for what is written from right to left: we would turn it around. */
    public Optional<String> written(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        var letters = composed.toCharArray();
        return !Bidi.requiresBidi(letters, 0, letters.length)
                        && composed.codePoints().allMatch(letter -> glyphs.getGlyphId(letter) != 0)
                ? Optional.of(composed)
                : Optional.empty();
    }

    public float wide(String text, float size) throws IOException {
        var wide = 0f;
        for (var letter : text.codePoints().toArray()) {
            wide += font.getAdvanceWidth(glyphs.getGlyphId(letter));
        }
        return wide * size / font.getUnitsPerEm();
    }

    /** As lines to be filled, from the start of its base line. */
    public Shape drawn(String text, float size) throws IOException {
        var drawn = new Path2D.Float();
        var x = 0;
        for (var letter : text.codePoints().toArray()) {
            var id = glyphs.getGlyphId(letter);
            var glyph = font.getGlyph().getGlyph(id);
            if (glyph != null) {
                drawn.append(glyph.getPath().getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
            }
            x += font.getAdvanceWidth(id);
        }
        var scale = size / font.getUnitsPerEm();
        return drawn.createTransformedShape(AffineTransform.getScaleInstance(scale, -scale));
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
