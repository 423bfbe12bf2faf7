package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.people.Guests;
import org.naast.testing.NaastTest;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NaastTest
class ReturnControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Guests guests;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(mvc);
    }

    @Test
    void lookingRoundNeedsNoSession() {
        assertThat(browser.get("/return")).hasStatusOk();

        assertThat(browser.has("visit")).isFalse();
        assertThat(browser.has("form")).isTrue();
    }

    @Test
    void theRightCodeInAnyGroupingLeadsHome() {
        var noor = guests.begin(Viewer.visitor());
        var code = guests.code(Viewer.guest(noor.id())).inGroups().replace(' ', '-');
        browser.get("/return");

        assertThat(browser.post("/return", "code", code))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/my");

        assertThat(browser.has("visit")).isTrue();
        assertThat(browser.get("/code")).hasStatusOk();
    }

    @Test
    void aWrongCodeSaysSoAndIsNotShownAgain() {
        browser.get("/return");

        var answer = browser.post("/return", "code", "1234 1234 1234 1234");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(answer))
                .contains("Deze code werkt niet. Kijk de cijfers na. Het gesprek kan ook gewist zijn.")
                .doesNotContain("1234 1234");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(browser.post("/return", "code", "1234 1234 1234 1234")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aNewCodeIsShownOnceAndReplacesTheOld() {
        var noor = guests.begin(Viewer.visitor());
        var code = guests.code(Viewer.guest(noor.id()));
        browser.get("/return");
        browser.post("/return", "code", code.digits());
        browser.get("/code");

        var shown = browser.post("/code");

        assertThat(Browser.text(shown))
                .containsPattern("\\d{4} \\d{4} \\d{4} \\d{4}")
                .contains(noor.words());
        assertThat(guests.back(Viewer.visitor(), code.digits())).isEmpty();
        assertThat(shown.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(Browser.text(browser.get("/code"))).doesNotContainPattern("\\d{4} \\d{4} \\d{4} \\d{4}");
    }

    @Test
    void leavingEndsTheSessionAndGoesElsewhere() {
        var noor = guests.begin(Viewer.visitor());
        browser.get("/return");
        browser.post("/return", "code", guests.code(Viewer.guest(noor.id())).digits());
        var kept = browser.copy();
        assertThat(kept.get("/code")).hasStatusOk();

        var left = browser.get("/leave");

        assertThat(left).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "https://www.wikipedia.org/");
        assertThat(left.getResponse().getHeader("Clear-Site-Data")).contains("storage");
        assertThat(browser.has("visit")).isFalse();
        assertThat(kept.get("/code")).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/return");
    }

    @Test
    void underEighteenThereAreLinesForTheYoungAndNothingIsKept() {
        assertThat(browser.get("/under-18")).hasStatusOk();

        assertThat(browser.has("visit")).isFalse();
    }
}
