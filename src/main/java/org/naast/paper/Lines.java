package org.naast.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a width: between words, and within one only where it fits on no line. */
public final class Lines {

    /** How wide a text is. */
    public interface Ruler {
        float wide(String text) throws IOException;
    }

    private Lines() {}

    public static List<String> of(String text, Ruler ruler, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && ruler.wide(line + " " + word) > width) {
                lines.add(line);
                line = "";
            }
            line = line.isEmpty() ? word : line + " " + word;
            while (ruler.wide(line) > width) {
                var fits = fitting(line, ruler, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    /** At least one letter. */
    private static int fitting(String line, Ruler ruler, float width) throws IOException {
        var fits = line.offsetByCodePoints(0, 1);
        while (ruler.wide(line.substring(0, line.offsetByCodePoints(fits, 1))) <= width) {
            fits = line.offsetByCodePoints(fits, 1);
        }
        return fits;
    }
}
