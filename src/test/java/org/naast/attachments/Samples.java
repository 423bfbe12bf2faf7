package org.naast.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Files as people have them, with all that should not go along. */
final class Samples {

    static final String SECRET = "Kerkstraat 12 Utrecht";
    static final String WORDS = "Luister eerst";

    private Samples() {}

    /** Red on the left as it is stored; the camera says that it was held on its side. */
    static byte[] photograph() throws IOException {
        var picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 20, 20);
        pen.setColor(Color.BLUE);
        pen.fillRect(20, 0, 20, 20);
        pen.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", plain);
        var tiff = "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0" + SECRET;
        var out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (tiff.length() + 2)});
        out.write(tiff.getBytes(ISO_8859_1));
        out.write(plain.toByteArray(), 2, plain.size() - 2);
        return out.toByteArray();
    }

    static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }

    /** Four colours in a pattern that comes back every twenty lines: small like that, and not once it is in all colours. */
    static byte[] pattern(int side) throws IOException {
        var random = new Random(7);
        var colours = new int[4];
        Arrays.setAll(colours, _ -> random.nextInt());
        var model = new IndexColorModel(2, 4, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY, model);
        var dots = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        random.nextBytes(dots);
        var back = 20 * (dots.length / side);
        for (var dot = back; dot < dots.length; dot++) {
            dots[dot] = dots[dot - back];
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    static byte[] pages(int many) throws IOException {
        try (var pdf = new PDDocument()) {
            for (var page = 0; page < many; page++) {
                pdf.addPage(new PDPage());
            }
            return saved(pdf);
        }
    }

    static byte[] locked() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("own", "own", new AccessPermission()));
            return saved(pdf);
        }
    }

    /** Whoever opens it is asked nothing, and it still says what may be done with it. */
    static byte[] guarded() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("own", "", new AccessPermission()));
            return saved(pdf);
        }
    }

    static byte[] loaded() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(WORDS);
                content.endText();
                var picture = PDImageXObject.createFromByteArray(pdf, photograph(), "foto");
                picture.setMetadata(new PDMetadata(pdf, stream("<x>" + SECRET + "</x>")));
                content.drawImage(picture, 50, 400);
            }
            var about = new PDDocumentInformation();
            about.setAuthor(SECRET);
            pdf.setDocumentInformation(about);
            pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, stream("<x>" + SECRET + "</x>")));
            page.setMetadata(new PDMetadata(pdf, stream("<x>" + SECRET + "</x>")));
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('open')"));
            var actions = new PDPageAdditionalActions();
            actions.setO(new PDActionJavaScript("app.alert('page')"));
            page.setActions(actions);
            pdf.getDocumentCatalog().setAcroForm(new PDAcroForm(pdf));
            page.setAnnotations(List.of(
                    link(new PDActionJavaScript("app.alert('press')")),
                    link(new PDActionLaunch()),
                    link(leads("javascript:alert(1)")),
                    link(leads("https://example.org/lezen"))));
            attach(pdf);
            return saved(pdf);
        }
    }

    private static void attach(PDDocument pdf) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile("secret.txt");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, stream(SECRET)));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("secret.txt", file));
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
    }

    private static PDAnnotationLink link(org.apache.pdfbox.pdmodel.interactive.action.PDAction action) {
        var link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(50, 700, 100, 20));
        link.setAction(action);
        return link;
    }

    private static PDActionURI leads(String where) {
        var action = new PDActionURI();
        action.setURI(where);
        return action;
    }

    private static ByteArrayInputStream stream(String words) {
        return new ByteArrayInputStream(words.getBytes(ISO_8859_1));
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
