package org.naast.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** One page, written from above; what it says is marked up for whoever has it read aloud. */
class Sheet implements AutoCloseable {

    private static final float MARGIN = 72;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.35f;
    private static final float CODE = 150;
    private static final Color TEXT = new Color(0x1f2d2c);
    private static final Color SOFT = new Color(0x4a5b58);
    private static final Color TEAL = new Color(0x0b5c5a);
    private static final Color CLAY = new Color(0xc97452);
    private static final Color HAIR = new Color(0xd9dfd8);

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final Aloud aloud;
    private final PDFont font;
    private final PDPageContentStream ink;
    private float y = PDRectangle.A4.getHeight() - MARGIN;

    Sheet(Paper paper) throws IOException {
        document.addPage(page);
        aloud = new Aloud(document, page, paper.language(), paper.title());
        font = Letters.of(document);
        ink = new PDPageContentStream(document, page);
    }

    /** Two who stand next to each other. */
    void mark() throws IOException {
        aloud.silent(ink);
        pillar(MARGIN + 7, 44, TEAL);
        pillar(MARGIN + 27, 30, CLAY);
        ink.endMarkedContent();
        y -= 84;
    }

    void heading(int depth, String text, float size) throws IOException {
        write("H" + depth, text, size, TEXT);
    }

    void text(String text, float size) throws IOException {
        write("P", text, size, TEXT);
    }

    void quiet(String text, float size) throws IOException {
        write("P", text, size, SOFT);
    }

    void line() throws IOException {
        aloud.silent(ink);
        ink.setNonStrokingColor(HAIR);
        ink.addRect(MARGIN, y - 10, WIDTH, 1);
        ink.fill();
        ink.endMarkedContent();
        y -= 34;
    }

    /** With the quiet border that a scanner needs. */
    void code(String address, String alternative) throws IOException {
        var code = ScanCode.of(address);
        var dot = CODE / code.size();
        var border = 4 * dot;
        y -= border;
        aloud.figure(ink, alternative);
        ink.setNonStrokingColor(Color.BLACK);
        for (var dark : code.dark()) {
            ink.addRect(MARGIN + dark.x() * dot, y - (dark.y() + 1) * dot, dot, dot);
        }
        ink.fill();
        ink.endMarkedContent();
        y -= CODE + border;
    }

    byte[] done() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ink.close();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void write(String role, String text, float size, Color colour) throws IOException {
        aloud.said(ink, role);
        ink.setNonStrokingColor(colour);
        ink.setFont(font, size);
        for (var line : Lines.of(text, one -> font.getStringWidth(one) * size / 1000, WIDTH)) {
            y -= size * LEADING;
            ink.beginText();
            ink.newLineAtOffset(MARGIN, y);
            ink.showText(line);
            ink.endText();
        }
        ink.endMarkedContent();
        y -= 10;
    }

    private void pillar(float x, float height, Color colour) throws IOException {
        ink.setStrokingColor(colour);
        ink.setLineWidth(14);
        ink.setLineCapStyle(1);
        ink.moveTo(x, y - 44 + 7);
        ink.lineTo(x, y - 44 + height - 7);
        ink.stroke();
    }
}
