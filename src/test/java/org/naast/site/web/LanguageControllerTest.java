package org.naast.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NaastTest
class LanguageControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void whatIsChosenHoldsFromThenOnWhateverTheBrowserAsksFor() {
        var chosen = mvc.get().uri("/language/nl?back=/privacy").exchange();
        assertThat(chosen).hasRedirectedUrl("/privacy");
        var cookie = Objects.requireNonNull(chosen.getResponse().getCookie("language"));

        var page = mvc.get()
                .uri("/privacy")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .cookie(cookie)
                .exchange();

        assertThat(page).bodyText().contains("lang=\"nl\"");
        assertThat(mvc.get().uri("/privacy").header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .bodyText()
                .contains("lang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org", "javascript:1"})
    void nobodyIsSentElsewhere(String back) {
        assertThat(mvc.get().uri("/language/en").param("back", back)).hasRedirectedUrl("/");
    }
}
