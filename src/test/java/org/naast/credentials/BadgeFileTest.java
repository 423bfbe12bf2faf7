package org.naast.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever somebody brings is read with care. */
class BadgeFileTest {

    @Test
    void aBadgeIsFoundInWhatItIsBakedInto() {
        assertThat(BadgeFile.text(" {} ".getBytes(StandardCharsets.UTF_8))).contains("{}");
        assertThat(BadgeFile.text(Baked.svg("{é}"))).contains("{é}");
        assertThat(BadgeFile.text(Baked.png("openbadgecredential", "{é}"))).contains("{é}");
        assertThat(BadgeFile.text(svg(
                        "<b:credential xmlns:b='https://purl.imsglobal.org/ob/v3p0' verify='a.b.c'>x</b:credential>")))
                .contains("a.b.c");
    }

    @Test
    void aPictureWithoutOneHoldsNone() {
        assertThat(BadgeFile.text(Baked.png("Comment", "{}"))).isEmpty();
        assertThat(BadgeFile.text(svg("<credential>{}</credential>")))
                .as("of no namespace")
                .isEmpty();
        assertThat(BadgeFile.text("<svg".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void anEntityIsNeitherFetchedNorGrown() {
        for (var entity : List.of("SYSTEM 'file:///etc/passwd'", "'grown'")) {
            var svg = "<!DOCTYPE svg [<!ENTITY a " + entity + ">]>"
                    + "<b:credential xmlns:b='https://purl.imsglobal.org/ob/v3p0'>&a;</b:credential>";

            assertThat(BadgeFile.text(svg.getBytes(StandardCharsets.UTF_8)).orElse(""))
                    .isEmpty();
        }
    }

    @Test
    void nothingBrokenBreaksIt() {
        var chance = new Random(7);
        for (var whole : new byte[][] {Baked.png("openbadgecredential", "{}"), Baked.svg("{}")}) {
            for (var time = 0; time < 3000; time++) {
                var broken = Arrays.copyOf(whole, chance.nextInt(whole.length + 1));
                if (broken.length > 0) {
                    broken[chance.nextInt(broken.length)] = (byte) chance.nextInt();
                }
                assertThatCode(() -> BadgeFile.text(broken)).doesNotThrowAnyException();
            }
        }
    }

    private static byte[] svg(String inside) {
        return ("<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>").getBytes(StandardCharsets.UTF_8);
    }
}
