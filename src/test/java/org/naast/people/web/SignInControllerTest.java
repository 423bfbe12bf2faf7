package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.organisations.Invitation.Kind;
import org.naast.organisations.Invitations;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.people.Guests;
import org.naast.people.Newcomers;
import org.naast.people.RoleChange;
import org.naast.people.Roles;
import org.naast.people.SignIn;
import org.naast.testing.NaastTest;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NaastTest
class SignInControllerTest {

    private static final String GOOD = "een fiets zonder bel in mei";
    private static final String OTHER = "vier natte sokken op zolder";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignIn signIn;

    @Autowired
    Guests guests;

    @Autowired
    Programmes programmes;

    @Autowired
    Invitations invitations;

    @Autowired
    Roles roles;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(mvc);
    }

    @Test
    void theRightPassphraseLeadsToOnesOwnPages() {
        var sam = account("Sam");
        browser.get("/sign-in");

        assertThat(browser.post("/sign-in", "name", sam.signInName(), "passphrase", GOOD))
                .hasRedirectedUrl("/my");

        assertThat(Browser.text(browser.get("/account"))).contains(sam.signInName(), "Sam");
        assertThat(browser.get("/role")).hasStatusOk();
    }

    @Test
    void theAnswerIsTheSameWhetherOrNotThereIsAnAccount() {
        var sam = account("Sam");
        var nobody = sam.signInName().replaceAll("\\d+", "99999x");
        browser.get("/sign-in");

        var wrong = browser.post("/sign-in", "name", sam.signInName(), "passphrase", OTHER);
        var absent = browser.post("/sign-in", "name", nobody, "passphrase", OTHER);

        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(same(absent, nobody)).isEqualTo(same(wrong, sam.signInName()));
        assertThat(browser.has("visit")).isFalse();
    }

    @Test
    void recoveryAnswersTheSameWhetherOrNotItWorked() {
        var sam = account("Sam");
        browser.get("/recover");
        var wrong = browser.post("/recover", "name", sam.signInName(), "code", "1234123412341234", "passphrase", OTHER);
        var absent = browser.post("/recover", "name", "nobody", "code", "1234123412341234", "passphrase", OTHER);
        var right = browser.post(
                "/recover", "name", sam.signInName(), "code", sam.recovery().inGroups(), "passphrase", OTHER);

        assertThat(same(absent, "")).isEqualTo(same(wrong, "")).isEqualTo(same(right, ""));
        assertThat(signIn.by(sam.signInName(), OTHER)).contains(sam.person());
    }

    @Test
    void aRecoveredAccountIsSignedOutEverywhere() {
        var sam = account("Sam");
        browser.get("/sign-in");
        browser.post("/sign-in", "name", sam.signInName(), "passphrase", GOOD);
        var elsewhere = new Browser(mvc);
        elsewhere.get("/recover");

        elsewhere.post(
                "/recover", "name", sam.signInName(), "code", sam.recovery().digits(), "passphrase", OTHER);

        assertThat(browser.get("/account")).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/sign-in");
    }

    @Test
    void joiningNeedsTheYesAndAGoodPassphraseAndKeepsTheName() {
        browser.get("/join");

        var again = browser.post("/join", "name", "Kim", "passphrase", "kort");

        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(again))
                .contains("value=\"Kim\"", "korter dan 15", "vanaf 18 jaar")
                .doesNotContain("kort\"");
    }

    @Test
    void joiningShowsSignInNameAndRecoveryCodeOnce() {
        browser.get("/join");

        var joined = Browser.text(browser.post("/join", "name", "Kim", "passphrase", GOOD, "adult", "true"));

        assertThat(joined).containsPattern("kim-\\d{5}").containsPattern("\\d{4} \\d{4} \\d{4} \\d{4}");
        assertThat(Browser.text(browser.get("/account"))).doesNotContainPattern("\\d{4} \\d{4} \\d{4} \\d{4}");
    }

    @Test
    void case_14_7_theBoxIsNotTickedForThem() {
        var noor = guests.begin(Viewer.visitor());
        browser.get("/return");
        browser.post("/return", "code", guests.code(Viewer.guest(noor.id())).digits());

        var page = Browser.text(browser.get("/join"));

        assertThat(page).contains("name=\"along\"").doesNotContainPattern("name=\"along\"[^>]*checked");
    }

    @Test
    void anInvitationThatNeverWasIsNotThere() {
        assertThat(browser.get("/join/abc")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void erasingIsAskedOnceAndThenDone() {
        var noor = guests.begin(Viewer.visitor());
        var code = guests.code(Viewer.guest(noor.id())).digits();
        browser.get("/return");
        browser.post("/return", "code", code);
        assertThat(browser.get("/erase")).hasStatusOk();

        assertThat(browser.post("/erase")).hasRedirectedUrl("/erased");

        assertThat(browser.get("/erased")).hasStatusOk();
        assertThat(guests.back(Viewer.visitor(), code)).isEmpty();
        assertThat(browser.has("visit")).isFalse();
    }

    @Test
    void thePassphraseChangesOnlyForWhoeverKnowsIt() {
        var sam = account("Sam");
        browser.get("/sign-in");
        browser.post("/sign-in", "name", sam.signInName(), "passphrase", GOOD);
        browser.get("/account");

        assertThat(browser.post("/account/passphrase", "current", OTHER, "passphrase", OTHER))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(browser.post("/account/passphrase", "current", GOOD, "passphrase", "kort"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(browser.post("/account/passphrase", "current", GOOD, "passphrase", OTHER))
                .hasStatusOk();

        assertThat(signIn.by(sam.signInName(), OTHER)).contains(sam.person());
    }

    @Test
    void aNewRecoveryCodeIsShownOnce() {
        var sam = account("Sam");
        browser.get("/sign-in");
        browser.post("/sign-in", "name", sam.signInName(), "passphrase", GOOD);
        browser.get("/account");

        var wrong = browser.post("/account/recovery", "current", OTHER);
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(wrong))
                .contains("Dat is niet je wachtzin. Er is niets veranderd.")
                .doesNotContainPattern("\\d{4} \\d{4} \\d{4} \\d{4}");

        assertThat(Browser.text(browser.post("/account/recovery", "current", GOOD)))
                .containsPattern("\\d{4} \\d{4} \\d{4} \\d{4}")
                .doesNotContain("hreflang");
        assertThat(signIn.recover(sam.signInName(), sam.recovery().digits(), OTHER))
                .isEmpty();
    }

    @Test
    void case_4_2_theRoleIsVisibleAndChangingItAsksAndIsWrittenDown() {
        var sam = account("Sam");
        var programme = coordinates(sam.person());
        programmes.admit(Viewer.job(), programme, sam.person(), Role.PEER);
        browser.get("/sign-in");

        assertThat(browser.post("/sign-in", "name", sam.signInName(), "passphrase", GOOD))
                .hasRedirectedUrl("/role");
        assertThat(Browser.text(browser.get("/role")))
                .contains("Hier als deelnemer", "Ga verder als ervaringsdeskundige");
        browser.post("/role", "role", "peer");

        assertThat(Browser.text(browser.get("/account"))).contains("Hier als ervaringsdeskundige");
        assertThat(roles.mine(new Viewer(sam.person(), Role.PEER, Set.of(programme))))
                .extracting(RoleChange::to)
                .containsExactly(Role.PEER);
        browser.post("/role", "role", "operator");
        assertThat(Browser.text(browser.get("/account"))).contains("Hier als ervaringsdeskundige");
    }

    @Test
    void aPasskeyIsAskedWithoutOpeningASession() {
        browser.get("/sign-in");

        var asked = browser.post("/webauthn/authenticate/options");

        assertThat(asked).hasStatusOk();
        assertThat(Browser.text(asked)).contains("\"challenge\"", "\"localhost\"");
        assertThat(browser.has("visit")).isFalse();
        assertThat(browser.has("passkey")).isTrue();
    }

    @Test
    void onlyWhoeverIsInMayAddAPasskey() {
        var sam = account("Sam");
        browser.get("/sign-in");
        assertThat(Browser.text(browser.post("/webauthn/register/options"))).doesNotContain("challenge");

        browser.post("/sign-in", "name", sam.signInName(), "passphrase", GOOD);
        browser.get("/account");

        assertThat(Browser.text(browser.post("/webauthn/register/options"))).contains("\"challenge\"", "Sam");
    }

    @Test
    void anInvitedPeerJoinsAndStandsInTheRoleOfTheLink() {
        var programme = coordinates(PersonId.next());
        var link = invitations.invite(Viewer.job(), programme, Kind.PEER).orElseThrow();
        assertThat(Browser.text(browser.get("/join/" + link.token()))).contains("ervaringsdeskundige", "Naast je");

        var joined = browser.post("/join/" + link.token(), "name", "Samira", "passphrase", GOOD, "adult", "true");

        assertThat(Browser.text(joined)).containsPattern("samira-\\d{5}").contains("href=\"/day\"");
        assertThat(Browser.text(browser.get("/account"))).contains("Hier als ervaringsdeskundige");
        assertThat(new Browser(mvc).get("/join/" + link.token())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private ProgrammeId coordinates(PersonId person) {
        var organisation = programmes.foundOrganisation(Viewer.job(), "Herstelhuis");
        return programmes.found(
                Viewer.job(), Programme.founded(organisation, "Naast je", "NL", ZoneId.of("Europe/Amsterdam")), person);
    }

    private Newcomers.Made account(String name) {
        return ((SignIn.Joined.Done) signIn.join(
                        Viewer.visitor(), new SignIn.Joining(name, name, GOOD, Locale.of("nl"), Optional.empty())))
                .made();
    }

    /** The answer without what differs by itself: form tokens, and the name that was typed. */
    private static String same(MvcTestResult answer, String name) {
        var page = Pattern.compile("(name=\"_csrf\"[^>]*value|data-token)=\"[^\"]+\"")
                .matcher(Browser.text(answer))
                .replaceAll("");
        var headers = answer.getResponse().getHeaderNames().stream().sorted().toList();
        return answer.getResponse().getStatus() + headers.toString() + (name.isEmpty() ? page : page.replace(name, ""));
    }
}
