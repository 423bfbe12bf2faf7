package org.naast.badges;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.naast.paper.Letters;
import org.naast.paper.Lines;

/**
 * A picture with each of its texts at its place, from above; as high as they need.
 *
 * @param rule how high the line under the giver stands
 */
record Drawing(int height, int rule, List<Text> texts) {

    static final int WIDTH = 480;
    static final int MARGIN = 40;
    static final int PAPER = 0xfbf8f3;
    static final int HAIR = 0xd9dfd8;
    static final int TEAL = 0x0b5c5a;
    static final int CLAY = 0xc97452;

    /** Two who stand next to each other. */
    static final List<Pillar> MARK = List.of(new Pillar(40, 38, 22, 44, TEAL), new Pillar(68, 50, 22, 32, CLAY));

    private static final int INK = 0x1f2d2c;
    private static final int SOFT = 0x4a5b58;

    static final List<Integer> COLOURS = List.of(HAIR, TEAL, CLAY, INK, SOFT);

    /** One line, from the start of its base line. */
    record Text(String words, int x, int y, int size, int colour) {}

    /** Round at both ends. */
    record Pillar(int x, int y, int width, int height, int colour) {}

    static Drawing of(Picture picture, Letters letters) throws IOException {
        var texts = new ArrayList<Text>();
        texts.add(new Text("naast", 106, 76, 34, TEAL));
        var y = write(texts, picture.level(), letters, 112, 32, INK);
        y = write(texts, picture.given(), letters, y + 12, 20, SOFT);
        var rule = y + 24;
        y = write(texts, picture.look(), letters, rule + 12, 17, SOFT);
        y = write(texts, picture.address(), letters, y, 17, TEAL);
        return new Drawing(y + MARGIN - 8, rule, List.copyOf(texts));
    }

    private static int write(List<Text> texts, String words, Letters letters, int from, int size, int colour)
            throws IOException {
        var y = from;
        for (var line : Lines.of(words, one -> letters.wide(one, size), WIDTH - 2f * MARGIN)) {
            y += size + size / 3;
            texts.add(new Text(line, MARGIN, y, size, colour));
        }
        return y;
    }
}
