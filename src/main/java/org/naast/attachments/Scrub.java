package org.naast.attachments;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Takes out of everything in a PDF what says who made it, when and where, and what acts by itself. */
final class Scrub {

    private static final Set<COSName> GOES = Set.of(
            COSName.getPDFName("Metadata"),
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("Info"),
            COSName.getPDFName("AA"),
            COSName.getPDFName("OpenAction"),
            COSName.getPDFName("JS"),
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("EF"),
            COSName.getPDFName("AF"),
            COSName.getPDFName("Thumb"),
            COSName.getPDFName("StructParent"),
            COSName.getPDFName("StructParents"),
            COSName.getPDFName("OPI"),
            COSName.getPDFName("XFA"));

    private Scrub() {}

    static void all(COSDictionary root) throws IOException {
        var seen = Collections.<COSBase>newSetFromMap(new IdentityHashMap<>());
        var still = new ArrayDeque<COSBase>();
        still.add(root);
        while (!still.isEmpty()) {
            var one = still.remove();
            var found = one instanceof COSObject indirect ? indirect.getObject() : one;
            if (found == null || !seen.add(found)) {
                continue;
            }
            if (found instanceof COSDictionary holder) {
                GOES.forEach(holder::removeItem);
                still.addAll(holder.getValues());
            }
            if (found instanceof COSArray list) {
                list.forEach(still::add);
            }
            if (found instanceof COSStream stream
                    && new PDStream(stream).getFilters().contains(COSName.DCT_DECODE)) {
                bare(stream);
            }
        }
    }

    /** A photograph in it says where it was taken too. */
    private static void bare(COSStream picture) throws IOException {
        byte[] bytes;
        try (var in = new PDStream(picture).createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
            bytes = in.readAllBytes();
        }
        picture.removeItem(COSName.DECODE_PARMS);
        picture.setItem(COSName.FILTER, COSName.DCT_DECODE);
        try (var out = picture.createRawOutputStream()) {
            out.write(Segments.bare(bytes));
        }
    }
}
