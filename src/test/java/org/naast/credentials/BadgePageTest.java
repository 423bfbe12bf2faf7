package org.naast.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Anybody brings a badge, and reads a sentence. */
@NaastTest
class BadgePageTest {

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whoeverBringsOneReadsWhatItIsWorthHere(String language) {
        var badge = new House().badge("2027-01-01T00:00:00Z").toString();

        assertThat(text(browser.get()
                        .uri("/verify")
                        .header("Accept-Language", language)
                        .exchange()))
                .doesNotContain("??", "class=\"note");
        assertThat(text(look(badge, language)))
                .contains(House.HOUSE, "class=\"note sand\"")
                .doesNotContain("??");
        assertThat(text(look("<script>alert(1)</script>", language)))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert", "??");
    }

    @Test
    void whatIsTooLongIsNotReadAndNotEchoed() {
        var page = text(look("x".repeat(100_001), "nl"));

        assertThat(page).contains("Dit is te groot voor een badge").doesNotContain("xxxx");
    }

    @Test
    void aPictureIsLookedIntoAndAPhotoHasNoneInIt() {
        var badge = new House().badge("2027-01-01T00:00:00Z").toString();

        assertThat(upload("badge.svg", Baked.svg(badge))).contains(House.HOUSE).doesNotContain("&quot;validFrom");
        assertThat(upload("badge.png", Baked.png("openbadgecredential", badge))).contains(House.HOUSE);
        assertThat(upload("badge.json", badge.getBytes(StandardCharsets.UTF_8))).contains(House.HOUSE);
        assertThat(upload("photo.png", Baked.png("Comment", badge))).contains("In dit plaatje zit geen badge");
        assertThat(upload("photo.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16}))
                .contains("In dit plaatje zit geen badge");
        assertThat(text(look(" ", "nl"))).contains("Kies het bestand van de badge");
        assertThat(upload("jwt.txt", "eyJhbGciOiJSUzI1NiJ9.e30.c2ln".getBytes(StandardCharsets.UTF_8)))
                .contains("op een manier die wij niet kunnen controleren");
    }

    private String upload(String name, byte[] bytes) {
        return text(browser.post()
                .uri("/verify")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .header("Accept-Language", "nl")
                .with(csrf())
                .exchange());
    }

    private MvcTestResult look(String badge, String language) {
        return browser.post()
                .uri("/verify")
                .param("badge", badge)
                .header("Accept-Language", language)
                .with(csrf())
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
