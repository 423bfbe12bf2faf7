package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.live.Live;
import org.naast.people.Accounts;
import org.naast.people.Guests;
import org.naast.people.Newcomers;
import org.naast.people.Sessions;
import org.naast.people.SignIn;
import org.naast.testing.NaastTest;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody's access stands still: they are told, once they have shown who they are, and nobody else is. */
@NaastTest
class StandstillTest {

    private static final String PASSPHRASE = "een fiets zonder bel in mei";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Guests guests;

    @Autowired
    Sessions sessions;

    @Autowired
    Live live;

    private Browser browser;
    private Newcomers.Made sam;

    @BeforeEach
    void samHasAnAccount() {
        browser = new Browser(mvc);
        sam = ((SignIn.Joined.Done) signIn.join(
                        Viewer.visitor(),
                        new SignIn.Joining("Sam", "Sam", PASSPHRASE, Locale.of("nl"), Optional.empty())))
                .made();
    }

    @Test
    void onlyAfterTheRightPassphraseThePageSaysSo() {
        suspend(sam.person(), true);
        browser.get("/sign-in");

        var wrong = browser.post("/sign-in", "name", sam.signInName(), "passphrase", "weer een andere zin hier");
        var absent = browser.post("/sign-in", "name", "niemand-00000", "passphrase", "weer een andere zin hier");
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(absent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(browser.post("/sign-in", "name", sam.signInName(), "passphrase", PASSPHRASE))
                .hasRedirectedUrl("/stands-still");
        assertThat(browser.has("visit")).isFalse();
        assertThat(sessions.count(sam.person())).isZero();
        assertThat(Browser.text(browser.get("/stands-still")))
                .contains("Je toegang staat op pauze", "coördinator", "113")
                .doesNotContain("Sam");

        suspend(sam.person(), false);
        browser.get("/sign-in");
        assertThat(browser.post("/sign-in", "name", sam.signInName(), "passphrase", PASSPHRASE))
                .hasRedirectedUrl("/my");
    }

    @Test
    void aGuestReadsItWhoHasTheRightCode() {
        var noor = guests.begin(Viewer.visitor()).id();
        var code = guests.code(Viewer.guest(noor));
        suspend(noor, true);
        browser.get("/return");

        assertThat(browser.post("/return", "code", "1234 5678 9012 3456")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(browser.post("/return", "code", code.digits())).hasRedirectedUrl("/stands-still");
        assertThat(sessions.count(noor)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my", "/account", "/account/mail", "/account/looks", "/role", "/profile", "/day", "/desk"})
    void whoeverWasInIsLedToIt(String page) {
        browser.get("/sign-in");
        browser.post("/sign-in", "name", sam.signInName(), "passphrase", PASSPHRASE);
        assertThat(browser.get("/my")).hasStatusOk();
        suspend(sam.person(), true);

        assertThat(browser.get(page)).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/stands-still");

        assertThat(sessions.count(sam.person())).isZero();
        assertThat(browser.get("/")).hasStatusOk();
    }

    @Test
    void nobodyAddsAPasskeyWhileTheirAccessStandsStill() {
        browser.get("/sign-in");
        browser.post("/sign-in", "name", sam.signInName(), "passphrase", PASSPHRASE);
        browser.get("/account");
        suspend(sam.person(), true);

        var asked = browser.post("/webauthn/register/options");

        assertThat(asked.getResponse().getStatus()).isBetween(300, 499);
        assertThat(Browser.text(asked)).doesNotContain("\"challenge\"");
    }

    @Test
    void whatIsOpenClosesWithinASecond() {
        var stream = live.stream(new Viewer(sam.person(), Role.MEMBER, Set.of()), "still", 0, _ -> List.of());
        assertThatCode(() -> stream.send("still open")).doesNotThrowAnyException();

        suspend(sam.person(), true);

        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() ->
                        assertThatThrownBy(() -> stream.send("closed")).isInstanceOf(IllegalStateException.class));
    }

    private void suspend(PersonId who, boolean suspended) {
        accounts.suspend(Viewer.job(), who, suspended);
    }
}
