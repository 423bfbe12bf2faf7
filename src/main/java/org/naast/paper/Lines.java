package org.naast.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks a text into lines of a width: between words, and within one only where it fits on no line. */
final class Lines {

    private static final float PER_SIZE = 1000;

    private Lines() {}

    static List<String> of(String text, PDFont font, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && wide(line + " " + word, font, size) > width) {
                lines.add(line);
                line = "";
            }
            line = line.isEmpty() ? word : line + " " + word;
            while (wide(line, font, size) > width) {
                var fits = fitting(line, font, size, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    /** At least one letter. */
    private static int fitting(String line, PDFont font, float size, float width) throws IOException {
        var fits = line.offsetByCodePoints(0, 1);
        while (wide(line.substring(0, line.offsetByCodePoints(fits, 1)), font, size) <= width) {
            fits = line.offsetByCodePoints(fits, 1);
        }
        return fits;
    }

    private static float wide(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / PER_SIZE * size;
    }
}
