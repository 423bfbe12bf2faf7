package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.people.Guests;
import org.naast.testing.NaastTest;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NaastTest
class ReturnControllerTest {

    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4} \\d{4} \\d{4}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Guests guests;

    @Autowired
    TestClock clock;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(mvc);
    }

    @AfterEach
    void now() {
        clock.real();
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
    void aNewCodeReplacesTheOldAndCanBeReadUntilTheyGoOn() {
        var noor = guests.begin(Viewer.visitor());
        var code = guests.code(Viewer.guest(noor.id()));
        browser.get("/return");
        browser.post("/return", "code", code.digits());
        browser.get("/code");

        assertThat(browser.post("/code")).hasRedirectedUrl("/code");

        assertThat(guests.back(Viewer.visitor(), code.digits())).isEmpty();
        var shown = browser.get("/code");
        assertThat(Browser.text(shown)).containsPattern(CODE).contains(noor.words());
        assertThat(shown.getResponse().getHeader("Cache-Control")).contains("no-store");
        browser.get("/language/en?back=/code");
        assertThat(group(browser.get("/code")))
                .as("loaded again, in another language")
                .isEqualTo(group(shown));
        assertThat(guests.back(Viewer.visitor(), group(shown))).contains(noor.id());

        assertThat(browser.post("/code/hiding")).hasRedirectedUrl("/my");
        assertThat(Browser.text(browser.get("/code"))).doesNotContainPattern(CODE);
    }

    @Test
    void theSlipWithANewCodeIsSealedAndOnlyForItsPageAndItsGuest() {
        var noor = come();
        var slip = browser.post("/code").getResponse().getHeaders("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("slip="))
                .findFirst()
                .orElseThrow();
        var digits = group(browser.get("/code")).replace(" ", "");

        assertThat(slip).contains("Path=/code", "HttpOnly", "SameSite=Strict").doesNotContain("Max-Age", "Expires");
        var sealed = Base64.getUrlDecoder().decode(slip.substring("slip=".length(), slip.indexOf(';')));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(digits, noor.toString());

        var kept = browser.copy();
        come();
        assertThat(Browser.text(browser.get("/code"))).as("somebody else").doesNotContainPattern(CODE);
        assertThat(kept.get("/code")).as("their visit is over").hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aSlipIsReadableForHalfAnHourAndGoesWithLeaving() {
        come();
        browser.post("/code");
        clock.advance(Duration.ofMinutes(29));
        assertThat(Browser.text(browser.get("/code"))).containsPattern(CODE);
        clock.advance(Duration.ofMinutes(2));
        assertThat(Browser.text(browser.get("/code"))).doesNotContainPattern(CODE);

        browser.post("/code");
        assertThat(browser.has("slip")).isTrue();
        browser.get("/leave");
        assertThat(browser.has("slip")).isFalse();
    }

    @Test
    void whatIsNoSlipOfOursIsNone() {
        come();
        browser.post("/code");
        for (var forged : List.of("x", "%%%", "AAAA", "")) {
            browser.keep(new Cookie("slip", forged));
            assertThat(browser.get("/code")).hasStatusOk();
            assertThat(Browser.text(browser.get("/code"))).doesNotContainPattern(CODE);
        }
    }

    private PersonId come() {
        var guest = guests.begin(Viewer.visitor());
        browser.get("/return");
        browser.post("/return", "code", guests.code(Viewer.guest(guest.id())).digits());
        browser.get("/code");
        return guest.id();
    }

    private static String group(MvcTestResult page) {
        var found = CODE.matcher(Browser.text(page));
        assertThat(found.find()).isTrue();
        return found.group();
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
