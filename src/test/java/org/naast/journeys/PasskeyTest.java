package org.naast.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.naast.people.Accounts;
import org.naast.people.SignIn;
import org.naast.testing.Visit;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A passkey is made and used in a real browser, with the browser's own pretended key. */
@Journey
class PasskeyTest {

    private static final String PASSPHRASE = "een fiets zonder bel in mei";

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Test
    void whoeverMadeAPasskeySignsInWithItAlone() {
        var sam = ((SignIn.Joined.Done) signIn.join(
                        Viewer.visitor(),
                        new SignIn.Joining("Sam", "Sam", PASSPHRASE, Locale.ENGLISH, Optional.empty())))
                .made();
        try (var visit = new Visit(port, new Visit.Eyes("en", 1280, true))) {
            var page = visit.page();
            pretendKey(visit);
            visit.open("/sign-in");
            page.fill("#name", sam.signInName());
            page.fill("#passphrase", PASSPHRASE);
            page.click("main form button");

            visit.open("/account");
            page.click("[data-passkey=new] button");
            assertThat(page.locator("form[action*=removal]")).hasCount(1);
            visit.look("account with a passkey");
            page.click("form[action*=sign-out] button");

            visit.open("/sign-in");
            visit.look("sign-in");
            var answer = page.waitForRequest("**/login/webauthn", () -> page.click("[data-passkey=use] button"));
            assertThat(page).hasURL(Pattern.compile(".*/my$"));

            page.click("form[action*=sign-out] button");
            assertThat(page).not().hasURL(Pattern.compile(".*/my$"));
            Assertions.assertThat(again(visit, answer)).isEqualTo(401);

            // The right passkey of somebody whose access stands still: told, and not let in.
            accounts.suspend(Viewer.job(), sam.person(), true);
            visit.open("/sign-in");
            page.click("[data-passkey=use] button");
            assertThat(page).hasURL(Pattern.compile(".*/stands-still$"));
            visit.look("access that stands still");
            visit.open("/my");
            assertThat(page).not().hasURL(Pattern.compile(".*/my$"));
        }
    }

    /** The very same answer once more, its cookies included. */
    private static int again(Visit visit, Request answer) {
        var options = RequestOptions.create().setData(answer.postDataBuffer());
        answer.allHeaders().forEach((name, value) -> {
            if (!name.startsWith(":") && !name.equals("content-length")) {
                options.setHeader(name, value);
            }
        });
        return visit.page().context().request().post(answer.url(), options).status();
    }

    private static void pretendKey(Visit visit) {
        var wire = visit.page().context().newCDPSession(visit.page());
        wire.send("WebAuthn.enable");
        var key = new JsonObject();
        key.addProperty("protocol", "ctap2");
        key.addProperty("transport", "internal");
        key.addProperty("hasResidentKey", true);
        key.addProperty("hasUserVerification", true);
        key.addProperty("isUserVerified", true);
        var asked = new JsonObject();
        asked.add("options", key);
        wire.send("WebAuthn.addVirtualAuthenticator", asked);
    }
}
