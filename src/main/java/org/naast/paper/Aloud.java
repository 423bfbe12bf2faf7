package org.naast.paper;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** How a page sounds: its language, its title, and what is a heading, a text or a picture (ISO 32000, 14.7 and 14.8). */
class Aloud {

    private final PDPage page;
    private final PDStructureElement whole;
    private final COSArray parts = new COSArray();

    Aloud(PDDocument document, PDPage page, Locale language, String title) {
        this.page = page;
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.toLanguageTag());
        document.getDocumentInformation().setTitle(title);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var root = new PDStructureTreeRoot();
        catalog.setStructureTreeRoot(root);
        whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        var parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(new TreeMap<>(Map.of(0, new PDParentTreeValue(parts))));
        root.setParentTree(parents);
        root.setParentTreeNextKey(1);
        page.setStructParents(0);
    }

    void said(PDPageContentStream ink, String role) throws IOException {
        part(ink, role);
    }

    void figure(PDPageContentStream ink, String alternative) throws IOException {
        part(ink, "Figure").setAlternateDescription(alternative);
    }

    /** For what is only seen. */
    void silent(PDPageContentStream ink) throws IOException {
        ink.beginMarkedContent(COSName.ARTIFACT);
    }

    private PDStructureElement part(PDPageContentStream ink, String role) throws IOException {
        var part = new PDStructureElement(role, whole);
        part.setPage(page);
        part.appendKid(parts.size());
        whole.appendKid(part);
        ink.beginMarkedContent(COSName.getPDFName(role), parts.size());
        parts.add(part.getCOSObject());
        return part;
    }
}
