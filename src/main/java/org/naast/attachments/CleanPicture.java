package org.naast.attachments;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Draws a picture anew, the right way up: what was not to be seen in it is gone. */
final class CleanPicture {

    /** As much as a good telephone makes; each takes three or four bytes of memory. */
    private static final long MOST_DOTS = 24_000_000;

    private static final int UPRIGHT = 1;

    private CleanPicture() {}

    static Clean of(Kind kind, byte[] bytes) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReadersByFormatName(kind.word());
            if (!readers.hasNext()) {
                return new Clean.Not(Reason.BROKEN);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS
                        ? new Clean.Not(Reason.LONG)
                        : drawn(kind, reader, turn(bytes));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            return new Clean.Not(Reason.BROKEN);
        }
    }

    private static Clean drawn(Kind kind, ImageReader reader, int turn) throws IOException {
        var picture = reader.read(0);
        var lies = turn > 4;
        var width = lies ? picture.getHeight() : picture.getWidth();
        var height = lies ? picture.getWidth() : picture.getHeight();
        var anew = new BufferedImage(
                width, height, kind == Kind.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = anew.createGraphics();
        if (kind == Kind.JPEG) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.drawRenderedImage(picture, upright(turn, picture.getWidth(), picture.getHeight()));
        pen.dispose();
        var out = new ByteArrayOutputStream();
        return ImageIO.write(anew, kind.word(), out)
                ? new Clean.Fine(kind, out.toByteArray())
                : new Clean.Not(Reason.BROKEN);
    }

    /** The eight ways in which a camera says that it was held (Exif 2.32, tag 0x0112). */
    private static AffineTransform upright(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int turn(byte[] bytes) throws IOException {
        try {
            var found = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return found == null || !found.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? UPRIGHT
                    : found.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException _) {
            return UPRIGHT;
        }
    }
}
