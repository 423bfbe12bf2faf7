package org.naast.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What goes out shows what came in, and nothing else. */
class CleanTest {

    @Test
    void aPdfKeepsWhatItsPagesShowAndLosesAllThatActsOrTells() throws IOException {
        var before = Samples.loaded();
        assertThat(flat(before))
                .as("all of it is there to be taken out")
                .contains(
                        "/JavaScript",
                        "/OpenAction",
                        "/AA",
                        "/Metadata",
                        "/EmbeddedFiles",
                        "/AcroForm",
                        "/Launch",
                        "Exif",
                        Samples.SECRET);

        var after = fine(Clean.of(before), Kind.PDF);

        assertThat(flat(after))
                .doesNotContain(
                        "/JavaScript",
                        "/JS",
                        "/OpenAction",
                        "/AA",
                        "/Metadata",
                        "/EmbeddedFiles",
                        "/AcroForm",
                        "/Launch",
                        "/Names",
                        "/Author",
                        "Exif",
                        "alert",
                        Samples.SECRET);
        try (var pdf = Loader.loadPDF(after)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(Samples.WORDS);
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
            var picture = pdf.getPage(0)
                    .getResources()
                    .getXObject(pdf.getPage(0)
                            .getResources()
                            .getXObjectNames()
                            .iterator()
                            .next());
            assertThat(((org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject) picture)
                            .getImage()
                            .getWidth())
                    .isEqualTo(40);
            assertThat(pdf.getPage(0).getAnnotations())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PDAnnotationLink.class,
                            link -> assertThat(((PDActionURI) link.getAction()).getURI())
                                    .isEqualTo("https://example.org/lezen"));
        }
    }

    /** Red was on the left of what was stored; the camera lay on its side, so red is on top. */
    @Test
    void aPhotographStandsUprightAndDoesNotSayWhereItWasTaken() throws IOException {
        var after = fine(Clean.of(Samples.photograph()), Kind.JPEG);

        assertThat(new String(after, ISO_8859_1)).doesNotContain("Exif", Samples.SECRET);
        var seen = ImageIO.read(new ByteArrayInputStream(after));
        assertThat(seen.getWidth()).isEqualTo(20);
        assertThat(seen.getHeight()).isEqualTo(40);
        assertThat(new Color(seen.getRGB(10, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(10, 35)).getBlue()).isGreaterThan(200);
    }

    @Test
    void whatIsNoPdfAndNoPictureStaysOutWhateverItIsCalled() throws IOException {
        assertThat(Clean.of(new byte[0])).isEqualTo(new Clean.Not(Reason.EMPTY));
        assertThat(Clean.of("<html><script>alert(1)</script>".getBytes(UTF_8)))
                .isEqualTo(new Clean.Not(Reason.UNKNOWN));
        assertThat(Clean.of("GIF89a and more".getBytes(UTF_8))).isEqualTo(new Clean.Not(Reason.UNKNOWN));
        assertThat(Clean.of("%PDF-1.7 and nothing".getBytes(UTF_8))).isEqualTo(new Clean.Not(Reason.BROKEN));
        assertThat(Clean.of(Arrays.copyOf(Samples.photograph(), 60))).isEqualTo(new Clean.Not(Reason.BROKEN));
        assertThat(Clean.of(Arrays.copyOf(Samples.png(10, 10), 40))).isEqualTo(new Clean.Not(Reason.BROKEN));
        assertThat(Clean.of(Samples.locked())).isEqualTo(new Clean.Not(Reason.LOCKED));
        assertThat(Clean.of(Samples.guarded())).isEqualTo(new Clean.Not(Reason.LOCKED));
    }

    @Test
    void eachLimitIsKeptAtItsEdge() throws IOException {
        assertThat(Clean.of(Samples.pages(200))).isInstanceOf(Clean.Fine.class);
        assertThat(Clean.of(Samples.pages(201))).isEqualTo(new Clean.Not(Reason.LONG));
        assertThat(Clean.of(Samples.png(6000, 4000))).isInstanceOf(Clean.Fine.class);
        assertThat(Clean.of(Samples.png(6000, 4001))).isEqualTo(new Clean.Not(Reason.LONG));
        assertThat(Clean.of(new byte[Clean.MOST_BYTES])).isEqualTo(new Clean.Not(Reason.UNKNOWN));
        assertThat(Clean.of(new byte[Clean.MOST_BYTES + 1])).isEqualTo(new Clean.Not(Reason.LARGE));
    }

    /** As it came in it was small enough. */
    @Test
    void whatGrowsTooLargeWhenItIsDrawnAnewStaysOut() throws IOException {
        var pattern = Samples.pattern(4890);
        assertThat(pattern).hasSizeLessThan(Clean.MOST_BYTES);

        assertThat(Clean.of(pattern)).isEqualTo(new Clean.Not(Reason.LARGE));
    }

    /** Whatever is broken in a file: an answer, and never a secret. */
    @Test
    void aDamagedFileIsAnsweredToo() throws IOException {
        var random = new Random(7);
        for (var sample : new byte[][] {Samples.loaded(), Samples.photograph(), Samples.png(30, 30)}) {
            for (var round = 0; round < 150; round++) {
                var damaged = sample.clone();
                for (var hit = 0; hit < 1 + random.nextInt(20); hit++) {
                    damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
                }
                if (Clean.of(damaged) instanceof Clean.Fine fine && fine.kind() != Kind.PDF) {
                    assertThat(new String(fine.bytes(), ISO_8859_1)).doesNotContain("Kerkstraat");
                }
            }
        }
    }

    private static byte[] fine(Clean clean, Kind kind) {
        assertThat(clean).isInstanceOf(Clean.Fine.class);
        var fine = (Clean.Fine) clean;
        assertThat(fine.kind()).isEqualTo(kind);
        return fine.bytes();
    }

    /** As it can be searched: every object on its own, streams that are text unpacked. */
    private static String flat(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var out = new ByteArrayOutputStream();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return new String(out.toByteArray(), ISO_8859_1);
        }
    }
}
