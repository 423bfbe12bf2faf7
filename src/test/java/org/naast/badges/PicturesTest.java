package org.naast.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.credentials.BadgeFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A picture keeps what is baked into it, whatever stands in it; other programs read it too. */
class PicturesTest {

    private static final String SPACE = "https://purl.imsglobal.org/ob/v3p0";

    private final Pictures pictures = new Pictures();

    @ParameterizedTest
    @ValueSource(strings = {"De Brug", "Σοφία & Łukasz <b>", "\"a\" ' ]]> --> &#0;", "\ud83c\udf31\uffff"})
    void whatIsBakedInComesOutAgain(String giver) throws Exception {
        var badge = "{\"name\":\"" + giver.replace("\"", "\\\"") + "\"}";
        var picture = picture(pictures.written(giver).orElse("Wie het gaf, staat in de badge zelf"));

        assertThat(BadgeFile.text(pictures.png(picture, badge))).contains(badge);
        assertThat(BadgeFile.text(pictures.svg(picture, badge)).map(PicturesTest::read))
                .contains(read(badge));
        var svg = svg(pictures.svg(picture, badge));
        assertThat(read(svg.getElementsByTagNameNS(SPACE, "credential").item(0).getTextContent()))
                .isEqualTo(read(badge));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).contains(picture.given());
    }

    @Test
    void anotherReaderFindsTheTextOfAPngUnderItsKeyword() throws IOException {
        var png = pictures.png(picture("De Brug"), "{\"é\":1}");

        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            var reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(in);
            var text = (Element) ((Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0"))
                    .getElementsByTagName("iTXtEntry")
                    .item(0);
            assertThat(text.getAttribute("keyword")).isEqualTo("openbadgecredential");
            assertThat(text.getAttribute("compressionFlag")).isEqualToIgnoringCase("false");
            assertThat(text.getAttribute("text")).isEqualTo("{\"é\":1}");
        }
    }

    /** Readers throw away a chunk, or the whole picture, when its sum is not right. */
    @Test
    void theSumOfEachPieceOfAPngIsRight() {
        var png = ByteBuffer.wrap(pictures.png(picture("De Brug"), "{\"é\":1}")).position(8);
        var pieces = 0;
        while (png.hasRemaining()) {
            var length = png.getInt();
            var sum = new CRC32();
            sum.update(png.slice(png.position(), length + 4));
            png.position(png.position() + length + 4);
            assertThat(png.getInt()).isEqualTo((int) sum.getValue());
            pieces++;
        }
        assertThat(pieces).isGreaterThanOrEqualTo(5);
    }

    @Test
    void whatIsLongIsBrokenAndStaysOnThePicture() throws IOException {
        var paper = new java.awt.Color(Drawing.PAPER).getRGB();
        for (var giver : new String[] {"Wilhelmina ".repeat(11).strip(), "W".repeat(120)}) {
            var image = ImageIO.read(new ByteArrayInputStream(pictures.png(picture(giver), "{}")));

            assertThat(image.getWidth()).isEqualTo(2 * Drawing.WIDTH);
            assertThat(isPaper(image, 0, 0, 76, image.getHeight(), paper))
                    .as("left")
                    .isTrue();
            assertThat(isPaper(image, image.getWidth() - 76, 0, 76, image.getHeight(), paper))
                    .as("right")
                    .isTrue();
            assertThat(isPaper(image, 0, image.getHeight() - 50, image.getWidth(), 50, paper))
                    .as("under")
                    .isTrue();
            assertThat(isPaper(image, 80, 250, 800, 60, paper))
                    .as("something is drawn")
                    .isFalse();
        }
    }

    private static boolean isPaper(BufferedImage image, int x, int y, int width, int height, int paper) {
        for (var dot : image.getRGB(x, y, width, height, null, 0, width)) {
            if (dot != paper) {
                return false;
            }
        }
        return true;
    }

    private static Picture picture(String giver) {
        return new Picture(
                Locale.of("nl"),
                "Ervaringsdeskundige met een certificaat",
                giver,
                "Geldt het nu? Kijk het na met dit bestand, op",
                "naast.example/verify");
    }

    private static Element svg(byte[] file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
        assertThat(root.getNodeType()).isEqualTo(Node.ELEMENT_NODE);
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("<script", "href");
        return root;
    }

    private static jakarta.json.JsonObject read(String json) {
        try (var reader = jakarta.json.Json.createReader(new java.io.StringReader(json))) {
            return reader.readObject();
        }
    }
}
