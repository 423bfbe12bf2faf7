package org.naast.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** A page that holds what people are called, and that can be read aloud. */
class SheetTest {

    private final Letters letters = new Letters();

    @Test
    void namesAreWrittenAsTheirPeopleWriteThem() throws IOException {
        for (var name : List.of("Gülşah Yıldız", "Łukasz Ćwik", "Σοφία", "Оксана", "Nguyễn Thị Ánh", "Zoë d’Été")) {
            assertThat(letters.written(name)).contains(name);
            try (var document = Loader.loadPDF(sheet(name, name))) {
                assertThat(new PDFTextStripper().getText(document)).contains(name);
            }
        }
        assertThat(letters.written("Zoe\u0308")).as("put together").contains("Zoë");
    }

    @Test
    void whatOurLettersCannotWriteIsSaidToBeElsewhere() {
        for (var name : List.of("سميرة", "שרה", "明美", "Sam 🌱", "a\nb")) {
            assertThat(letters.written(name)).as(name).isEmpty();
        }
    }

    @Test
    void whatIsLongIsBrokenAndStaysOnThePage() throws IOException {
        for (var issuer : List.of("Wilhelmina ".repeat(11).strip(), "W".repeat(120))) {
            try (var document = Loader.loadPDF(sheet(issuer.substring(0, 40), issuer))) {
                var seen = new Seen();
                seen.writeText(document, Writer.nullWriter());
                assertThat(seen.letters).hasSizeGreaterThan(100).allSatisfy(letter -> {
                    assertThat(letter.getXDirAdj()).isGreaterThanOrEqualTo(72);
                    assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThan(595 - 71);
                    assertThat(letter.getYDirAdj()).isBetween(72f, 842 - 36f);
                });
            }
        }
    }

    @Test
    void itIsReadAloudInItsLanguageHeadingsAsHeadingsAndTheCodeByWhatItIs() throws IOException {
        try (var document = Loader.loadPDF(sheet("Samira", "De Brug"))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Certificaat");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            var parts = parts(document);
            assertThat(parts)
                    .extracting(PDStructureElement::getStructureType)
                    .containsExactly("P", "H1", "P", "P", "H2", "P", "Figure", "P", "P");
            assertThat(parts.get(6).getAlternateDescription()).isEqualTo("Een code om te scannen");
        }
    }

    private static List<PDStructureElement> parts(PDDocument document) {
        var whole = (PDStructureElement)
                document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
        return whole.getKids().stream().map(PDStructureElement.class::cast).toList();
    }

    private static byte[] sheet(String name, String issuer) {
        return Papers.print(new Paper(
                Locale.of("nl"),
                "Certificaat",
                "Naast anderen lopen",
                name,
                "Diploma",
                "Gegeven door " + issuer,
                "Geldt het nu?",
                "Scan de code.",
                "Gemaakt op 1 mei.",
                "Een code om te scannen",
                "https://naast.example/verify/abcdefghijklmnopqrst"));
    }

    /** Where each letter stands. */
    private static class Seen extends PDFTextStripper {

        private final List<TextPosition> letters = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            letters.add(text);
            super.processTextPosition(text);
        }
    }
}
