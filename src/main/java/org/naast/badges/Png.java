package org.naast.badges;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.naast.paper.Letters;

/** A picture as PNG with a badge baked into it (Open Badges 3.0, 5.3.1). */
final class Png {

    private static final String KEYWORD = "openbadgecredential";

    /** The first bytes of each PNG, and its first chunk. */
    private static final int HEAD = 8 + 25;

    private static final int DENSE = 2;

    private Png() {}

    static byte[] of(Drawing drawing, Letters letters, String badge) throws IOException {
        var picture = drawn(drawing, letters);
        var text = chunk("iTXt", (KEYWORD + "\0\0\0\0\0" + badge).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(picture.length + text.length)
                .put(picture, 0, HEAD)
                .put(text)
                .put(picture, HEAD, picture.length - HEAD)
                .array();
    }

    private static byte[] drawn(Drawing drawing, Letters letters) throws IOException {
        var image = new BufferedImage(DENSE * Drawing.WIDTH, DENSE * drawing.height(), BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(DENSE, DENSE);
        pen.setColor(new Color(Drawing.PAPER));
        pen.fillRect(0, 0, Drawing.WIDTH, drawing.height());
        pen.setColor(new Color(Drawing.HAIR));
        pen.fillRect(Drawing.MARGIN, drawing.rule(), Drawing.WIDTH - 2 * Drawing.MARGIN, 1);
        for (var one : Drawing.MARK) {
            pen.setColor(new Color(one.colour()));
            pen.fillRoundRect(one.x(), one.y(), one.width(), one.height(), one.width(), one.width());
        }
        for (var one : drawing.texts()) {
            pen.setColor(new Color(one.colour()));
            pen.fill(AffineTransform.getTranslateInstance(one.x(), one.y())
                    .createTransformedShape(letters.drawn(one.words(), one.size())));
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(Palette.of(image), "png", out);
        return out.toByteArray();
    }

    /** Length, type, data and checksum (PNG, third edition, 5.3). */
    private static byte[] chunk(String type, byte[] data) {
        var chunk = ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, data.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
