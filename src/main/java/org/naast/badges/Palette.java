package org.naast.badges;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.stream.IntStream;

/** The colours of a drawing, each in steps from that of the paper: half the bytes, and nobody sees the difference. */
final class Palette {

    private static final int STEPS = 15;
    private static final int[] COLOURS = IntStream.concat(
                    IntStream.of(Drawing.PAPER),
                    Drawing.COLOURS.stream()
                            .flatMapToInt(
                                    colour -> IntStream.rangeClosed(1, STEPS).map(step -> blend(colour, step))))
            .toArray();

    private Palette() {}

    static BufferedImage of(BufferedImage drawn) {
        var colours = new IndexColorModel(8, COLOURS.length, COLOURS, 0, false, -1, DataBuffer.TYPE_BYTE);
        var image = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        var known = new HashMap<Integer, Integer>();
        for (var y = 0; y < drawn.getHeight(); y++) {
            for (var x = 0; x < drawn.getWidth(); x++) {
                image.getRaster().setSample(x, y, 0, known.computeIfAbsent(drawn.getRGB(x, y), Palette::nearest));
            }
        }
        return image;
    }

    private static int nearest(int colour) {
        var nearest = 0;
        for (var one = 1; one < COLOURS.length; one++) {
            if (distance(COLOURS[one], colour) < distance(COLOURS[nearest], colour)) {
                nearest = one;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        return IntStream.of(16, 8, 0)
                .map(part -> part(one, part) - part(other, part))
                .map(apart -> apart * apart)
                .sum();
    }

    private static int blend(int colour, int step) {
        return IntStream.of(16, 8, 0)
                .map(part -> {
                    var from = part(Drawing.PAPER, part);
                    return (from + (part(colour, part) - from) * step / STEPS) << part;
                })
                .sum();
    }

    private static int part(int colour, int part) {
        return (colour >> part) & 0xff;
    }
}
