package org.naast.schemes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.naast.schemes.Schemes;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NaastTest
class BecomeControllerTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Schemes schemes;

    @Test
    void theWaysOfThisCountryComeFirstAndTheOthersAreThereToo() {
        assertThat(page("nl", "/become"))
                .containsSubsequence("Wegen hier", "Diploma mbo-4", "IC&amp;RC", "Wegen in andere landen", "Texas")
                .doesNotContain("??");
    }

    @Test
    void everySchemeSaysOnWhichDayWeReadItAndWhoDecidesInBothLanguages() {
        for (var scheme : schemes.all()) {
            assertThat(page("nl", "/become/" + scheme.id()))
                    .as(scheme.id())
                    .contains("Zo lazen wij het op 22 november", "Wie beslist: ")
                    .doesNotContain("??");
            assertThat(page("en", "/become/" + scheme.id()))
                    .contains("This is our reading of 22 November")
                    .doesNotContain("??");
        }
    }

    @Test
    void whatHasNoSourceSaysSo() {
        assertThat(page("nl", "/become/texas-peer-specialist"))
                .contains("Een diploma van de middelbare school", "Hiervoor vonden we geen bron.")
                .contains("Binnen 60 dagen is er een besluit.", "Dat kan één keer 6 maanden langer.");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(browser.get().uri("/become/nothing")).hasStatus(404);
    }

    private String page(String language, String path) {
        var answer = browser.get().uri(path).header("Accept-Language", language).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
