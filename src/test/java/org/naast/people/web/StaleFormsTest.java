package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NaastTest
class StaleFormsTest {

    @Autowired
    MockMvcTester browser;

    @Test
    void aFormOfAnotherVisitIsForwardedToAPageInWords() {
        var answer = browser.post()
                .uri("/requests")
                .formField("words", "Ik weet het niet meer.")
                .exchange();

        assertThat(answer).hasStatus(403).hasForwardedUrl("/stale");
    }

    @Test
    void aScriptIsToldByStatusAlone() {
        assertThat(browser.post()
                        .uri("/requests")
                        .header("Accept", "application/json")
                        .exchange())
                .hasStatus(403)
                .bodyText()
                .isEmpty();
    }

    @Test
    void anAddressThatCannotBeOursIsNotHere() {
        assertThat(browser.get().uri("/peers/nobody").exchange()).hasStatus(404);
        assertThat(browser.get().uri("/concerns/new").exchange()).hasStatus(404);
    }
}
