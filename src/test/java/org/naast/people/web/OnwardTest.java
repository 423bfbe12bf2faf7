package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.people.Newcomers;
import org.naast.people.SignIn;
import org.naast.testing.NaastTest;
import org.naast.viewer.Ids;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever is asked to come in first comes back to what they wanted, and never anywhere else. */
@NaastTest
class OnwardTest {

    private static final String GOOD = "een fiets zonder bel in mei";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignIn signIn;

    @Autowired
    Programmes programmes;

    private final String course = "/courses/" + Ids.next();
    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(mvc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/courses/1",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/courses//elsewhere.example",
                "/courses/../leave",
                "/courses/1?x=//elsewhere.example",
                "/courses/1#x",
                "/courses/1\n",
                "/courses/%2e%2e",
                "/leave",
                "/my",
                "courses/1",
                ""
            })
    void onlyAPageThatAsksPeopleInIsReturnedTo(String asked) {
        assertThat(Onward.of(asked)).isEmpty();
        assertThat(Onward.or(asked, "/my")).isEqualTo("/my");
        assertThat(Onward.by("/sign-in", asked)).isEqualTo("/sign-in");
    }

    @Test
    void whoeverJoinsGoesBackToTheCourse() {
        assertThat(Browser.text(browser.get("/join?to=" + course)))
                .contains("name=\"to\" value=\"" + course + "\"", "/sign-in?to=" + course);
        assertThat(Browser.text(browser.post("/join", "name", "Kim", "passphrase", "kort", "to", course)))
                .contains("name=\"to\" value=\"" + course + "\"");
        assertThat(Browser.text(browser.post("/join", "name", "Kim", "to", course, "read-in", "en")))
                .contains("name=\"to\" value=\"" + course + "\"", "I have an account already");

        var joined = browser.post("/join", "name", "Kim", "passphrase", GOOD, "adult", "true", "to", course);

        assertThat(Browser.text(joined)).contains("href=\"" + course + "\"");
        assertThat(browser.get("/join?to=" + course)).hasRedirectedUrl(course);
    }

    @Test
    void whoeverSignsInGoesBackToTheCourse() {
        var sam = account();
        assertThat(Browser.text(browser.get("/sign-in?to=" + course)))
                .contains("name=\"to\" value=\"" + course + "\"", "/join?to=" + course, "data-to=\"" + course + "\"");
        assertThat(Browser.text(browser.post("/sign-in", "name", sam.signInName(), "passphrase", "x", "to", course)))
                .contains("name=\"to\" value=\"" + course + "\"");
        assertThat(Browser.text(browser.post("/sign-in", "name", "x", "to", course, "read-in", "en")))
                .contains("name=\"to\" value=\"" + course + "\"", "I have no account yet");

        assertThat(browser.post("/sign-in", "name", sam.signInName(), "passphrase", GOOD, "to", course))
                .hasRedirectedUrl(course);
    }

    @Test
    void anotherSiteIsNoWhereToGo() {
        var sam = account();
        var elsewhere = "https://elsewhere.example/courses/1";
        assertThat(Browser.text(browser.get("/sign-in?to=" + elsewhere))).doesNotContain("elsewhere");
        assertThat(Browser.text(browser.get("/join?to=" + elsewhere))).doesNotContain("elsewhere");

        assertThat(browser.post("/sign-in", "name", sam.signInName(), "passphrase", GOOD, "to", elsewhere))
                .hasRedirectedUrl("/my");
        assertThat(browser.get("/join?to=" + elsewhere)).hasRedirectedUrl("/account");
        browser.get("/role");
        assertThat(browser.post("/role", "role", "member", "to", elsewhere)).hasRedirectedUrl("/my");
    }

    @Test
    void whoeverIsAskedAsWhatTheyComeGoesBackAfterThat() {
        var sam = account();
        var organisation = programmes.foundOrganisation(Viewer.job(), "De Brug");
        var programme = programmes.found(
                Viewer.job(),
                Programme.founded(organisation, "De Brug", "NL", ZoneId.of("Europe/Amsterdam")),
                sam.person());
        programmes.admit(Viewer.job(), programme, sam.person(), Role.PEER);
        browser.get("/sign-in");

        assertThat(browser.post("/sign-in", "name", sam.signInName(), "passphrase", GOOD, "to", course))
                .hasRedirectedUrl("/role?to=" + course);
        assertThat(Browser.text(browser.get("/role?to=" + course))).contains("name=\"to\" value=\"" + course + "\"");
        assertThat(browser.post("/role", "role", "peer", "to", course)).hasRedirectedUrl(course);
    }

    @Test
    void theDoorRemembersWhatWasAskedFor() {
        assertThat(mvc.get().uri("/applications/new/some-scheme"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/sign-in?to=/applications/new/some-scheme");
        assertThat(mvc.get().uri("/learning")).hasHeader("Location", "/sign-in");
    }

    private Newcomers.Made account() {
        var joining = new SignIn.Joining("Sam", "Sam", GOOD, Locale.forLanguageTag("nl"), Optional.empty());
        return ((SignIn.Joined.Done) signIn.join(Viewer.visitor(), joining)).made();
    }
}
