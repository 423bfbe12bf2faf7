package org.naast.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Makes a PDF anew from what its pages show: no script, form, attached file, sound or film, no metadata of the document or
 * of a picture in it. Of what can be pressed, links to other pages of the web stay.
 */
final class CleanPdf {

    private static final int MOST_PAGES = 200;

    private CleanPdf() {}

    static Clean of(byte[] bytes) {
        try (var old = Loader.loadPDF(bytes)) {
            if (old.isEncrypted()) {
                return new Clean.Not(Reason.LOCKED);
            }
            return old.getNumberOfPages() > MOST_PAGES ? new Clean.Not(Reason.LONG) : anew(old);
        } catch (InvalidPasswordException _) {
            return new Clean.Not(Reason.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return new Clean.Not(Reason.BROKEN);
        }
    }

    private static Clean anew(PDDocument old) throws IOException {
        if (old.getNumberOfPages() == 0) {
            return new Clean.Not(Reason.BROKEN);
        }
        try (var fresh = new PDDocument()) {
            for (var page : old.getPages()) {
                fresh.addPage(bare(page));
            }
            Scrub.all(fresh.getDocument().getTrailer());
            var out = new ByteArrayOutputStream();
            fresh.save(out);
            return new Clean.Fine(Kind.PDF, out.toByteArray());
        }
    }

    /** What a page shows, and nothing that it does. */
    private static PDPage bare(PDPage page) throws IOException {
        var bare = new PDPage(new COSDictionary());
        bare.getCOSObject().setItem(COSName.TYPE, COSName.PAGE);
        bare.setMediaBox(page.getMediaBox());
        bare.setCropBox(page.getCropBox());
        bare.setRotation(page.getRotation());
        if (page.getResources() != null) {
            bare.setResources(page.getResources());
        }
        var contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents != null) {
            bare.getCOSObject().setItem(COSName.CONTENTS, contents);
        }
        var links = links(page);
        if (!links.isEmpty()) {
            bare.setAnnotations(links);
        }
        return bare;
    }

    private static List<PDAnnotation> links(PDPage page) throws IOException {
        var links = new ArrayList<PDAnnotation>();
        for (var one : page.getAnnotations()) {
            if (one instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI leads
                    && leads.getURI() != null
                    && leads.getURI().matches("https?://.+")
                    && link.getRectangle() != null) {
                var fresh = new PDAnnotationLink();
                fresh.setRectangle(link.getRectangle());
                var action = new PDActionURI();
                action.setURI(leads.getURI());
                fresh.setAction(action);
                fresh.getCOSObject()
                        .setItem(
                                COSName.BORDER,
                                new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
                links.add(fresh);
            }
        }
        return links;
    }
}
