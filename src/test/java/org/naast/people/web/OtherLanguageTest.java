package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.organisations.Invitation.Kind;
import org.naast.organisations.Invitations;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.people.Guests;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever reads on in the other language keeps what they typed and what was said of it. */
@NaastTest
class OtherLanguageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Guests guests;

    @Autowired
    Invitations invitations;

    @Autowired
    Programmes programmes;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(mvc);
    }

    @Test
    void joiningKeepsWhatWasTypedAndWhatWasWrong() {
        assertThat(Browser.text(browser.get("/join")))
                .contains("form=\"again\"")
                .doesNotContain("/language/");
        var wrong = browser.post("/join", "name", "Noor", "passphrase", "kort", "adult", "true");
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(wrong)).contains("name=\"tried\"");

        var other = browser.post(
                "/join", "name", "Noor", "passphrase", "kort", "adult", "true", "tried", "true", "read-in", "en");

        assertThat(other).hasStatusOk();
        assertThat(Browser.text(other))
                .contains("Make an account", "value=\"Noor\"", "That is shorter than 15 characters")
                .containsPattern("name=\"adult\"[^>]*checked")
                .doesNotContain("kort");
        assertThat(browser.has("visit")).isFalse();
        assertThat(Browser.text(browser.get("/join"))).contains("Make an account");
    }

    @Test
    void whoHasJustBegunIsNotToldWhatIsMissing() {
        browser.get("/join");

        assertThat(Browser.text(browser.post("/join", "name", "Noor", "passphrase", "", "read-in", "en")))
                .contains("value=\"Noor\"")
                .doesNotContain("class=\"error\"", "checked");
    }

    @Test
    void anInvitationIsNotUsedUpByReadingItInTheOtherLanguage() {
        var link = invitations
                .invite(Viewer.job(), programmeOf(PersonId.next()), Kind.PEER)
                .orElseThrow();
        browser.get("/join/" + link.token());
        var good = "een fiets zonder bel in mei";

        var other = browser.post(
                "/join/" + link.token(), "name", "Noor", "passphrase", good, "adult", "true", "read-in", "en");

        assertThat(Browser.text(other)).contains("Naast je", "value=\"Noor\"").doesNotContain(good);
        assertThat(invitations.find(Viewer.visitor(), link.token())).isPresent();
        // Who is in already only says yes: there is nothing to keep.
        assertThat(mvc.get().uri("/join/" + link.token()).with(Signed.in(Persons.member())))
                .bodyText()
                .contains("/language/")
                .doesNotContain("form=\"again\"");
    }

    @Test
    void aCodeIsNeitherTriedNorShownNorInAnAddress() {
        var noor = guests.begin(Viewer.visitor()).id();
        var code = guests.code(Viewer.guest(noor)).digits();
        browser.get("/return");
        assertThat(Browser.text(browser.post("/return", "code", "1234567890123456")))
                .contains("name=\"tried\"");

        var other = browser.post("/return", "code", code, "tried", "true", "read-in", "en");

        assertThat(other).hasStatusOk();
        assertThat(Browser.text(other))
                .contains("That code isn", "Come back with your code")
                .doesNotContain(code);
        assertThat(browser.has("visit")).isFalse();
        assertThat(Browser.text(browser.post("/return", "code", "", "read-in", "nl")))
                .doesNotContain("code-error");
    }

    @Test
    void signingInAndGettingBackInKeepTheName() {
        browser.get("/sign-in");
        assertThat(Browser.text(browser.post(
                        "/sign-in", "name", "noor-1", "passphrase", "x", "tried", "true", "read-in", "en")))
                .contains("value=\"noor-1\"", "do not belong together");
        assertThat(Browser.text(browser.post(
                        "/recover",
                        "name",
                        "noor-1",
                        "code",
                        "12",
                        "passphrase",
                        "x",
                        "tried",
                        "true",
                        "read-in",
                        "en")))
                .contains("value=\"noor-1\"", "value=\"12\"", "shorter than 15");
    }

    private ProgrammeId programmeOf(PersonId person) {
        var organisation = programmes.foundOrganisation(Viewer.job(), "Herstelhuis");
        return programmes.found(
                Viewer.job(), Programme.founded(organisation, "Naast je", "NL", ZoneId.of("Europe/Amsterdam")), person);
    }
}
