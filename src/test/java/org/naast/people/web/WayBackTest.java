package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.people.Addresses;
import org.naast.people.LinkBack;
import org.naast.people.MailProof;
import org.naast.people.Newcomers;
import org.naast.people.SignIn;
import org.naast.people.WayBack;
import org.naast.testing.Letterbox;
import org.naast.testing.NaastTest;
import org.naast.testing.Statements;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.Ids;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NaastTest
class WayBackTest {

    private static final String GOOD = "een fiets zonder bel in mei";
    private static final String OTHER = "vier natte sokken op zolder";
    private static final Pattern NUMBER = Pattern.compile("\\d{4} \\d{4}");
    private static final Pattern LINK = Pattern.compile("/recover/([\\w-]+)");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignIn signIn;

    @Autowired
    WayBack wayBack;

    @Autowired
    MailProof proof;

    @Autowired
    LinkBack linkBack;

    @Autowired
    Addresses addresses;

    @Autowired
    Letterbox letterbox;

    @Autowired
    Superuser superuser;

    @Autowired
    TestClock clock;

    private final String address = "noor" + Ids.next() + "@example.org";
    private Newcomers.Made noor;
    private Viewer viewer;
    private Browser browser;

    @BeforeEach
    void noorHasAnAccountAndAnAddress() {
        noor = account("Noor");
        viewer = member(noor);
        addresses.choose(viewer, address);
        browser = new Browser(mvc);
    }

    @AfterEach
    void now() {
        clock.real();
    }

    @Test
    void whoeverConfirmedAnAddressComesBackByALinkToIt() {
        confirm();
        var token = askForLink();

        assertThat(browser.get("/recover/" + token)).hasStatusOk();
        assertThat(browser.get("/recover/" + token))
                .as("looking uses nothing up")
                .hasStatusOk();
        assertThat(Browser.text(browser.post("/recover/" + token, "passphrase", OTHER)))
                .contains(noor.signInName());

        assertThat(signIn.by(noor.signInName(), OTHER)).contains(noor.person());
        assertThat(signIn.by(noor.signInName(), GOOD)).isEmpty();
    }

    @Test
    void confirmingNeedsThePassphraseAndTheNumberFromTheMail() {
        signInAs(noor, GOOD);
        browser.get("/account/mail/proof");

        assertThat(browser.post("/account/mail/proof", "current", OTHER)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(letterbox.to(address)).isEmpty();

        assertThat(browser.post("/account/mail/proof", "current", GOOD)).hasRedirectedUrl("/account/mail/proof");
        var number = lastMail(NUMBER, 1);
        assertThat(browser.get("/account/mail/proof")).bodyText().contains(address);
        assertThat(browser.post("/account/mail/confirmation", "number", "1234 5678x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(proof.stage(viewer)).isEqualTo(MailProof.Stage.SENT);
        assertThat(browser.post("/account/mail/confirmation", "number", number))
                .hasRedirectedUrl("/account/mail/proof");

        assertThat(proof.stage(viewer)).isEqualTo(MailProof.Stage.CONFIRMED);
        assertThat(browser.post("/account/mail/proof/removal")).hasRedirectedUrl("/account/mail/proof");
        assertThat(proof.stage(viewer)).isEqualTo(MailProof.Stage.OFF);
    }

    @Test
    void anAddressThatWasNotConfirmedBringsNobodyBack() {
        wayBack.ask(Viewer.visitor(), address);
        confirm();
        addresses.choose(viewer, "new" + address);
        wayBack.ask(Viewer.visitor(), "new" + address);

        assertThat(open("link")).isZero();
        assertThat(proof.stage(viewer)).isEqualTo(MailProof.Stage.OFF);
    }

    @Test
    void aNumberConfirmsOnlyTheAddressItWasSentTo() {
        proof.prove(viewer);
        var number = lastMail(NUMBER, 1);
        addresses.choose(viewer, "new" + address);

        assertThat(proof.confirm(viewer, number)).isFalse();
    }

    @Test
    void aStrangersNumberConfirmsNothing() {
        var stranger = member(account("Kim"));
        addresses.choose(stranger, address);
        proof.prove(viewer);
        var number = lastMail(NUMBER, 1);

        assertThat(proof.confirm(stranger, number)).isFalse();
        assertThat(proof.confirm(viewer, number)).isTrue();
        proof.stop(stranger);
        assertThat(proof.stage(viewer)).isEqualTo(MailProof.Stage.CONFIRMED);
    }

    @Test
    void theAnswerAndTheStatementsAreTheSameWhetherOrNotThereIsAnAccount() {
        confirm();
        browser.get("/recover");
        var page = new String[2];

        var known = Statements.of(() -> page[0] = Browser.text(browser.post("/recover/mail", "address", address)));
        var unknown = Statements.of(
                () -> page[1] = Browser.text(browser.post("/recover/mail", "address", "nobody" + address)));

        assertThat(known).hasSizeGreaterThan(1).isEqualTo(unknown);
        assertThat(same(page[0])).isEqualTo(same(page[1]));
        await().until(() -> letterbox.to(address).size() == 2);
        assertThat(letterbox.to("nobody" + address)).isEmpty();
    }

    @Test
    void case_14_3_theMailTellsNothing() {
        confirm();
        askForLink();

        assertThat(letterbox.to(address))
                .allSatisfy(mail -> assertThat(mail.getSubject() + mail.getText())
                        .doesNotContainIgnoringCase("naast", "noor-", "herstel", "recovery", "wachtzin", "passphrase"));
    }

    @Test
    void aLinkWorksOnceAndTooLateLooksLikeNever() {
        confirm();
        var token = askForLink();
        browser.get("/recover/" + token);
        browser.post("/recover/" + token, "passphrase", OTHER);

        var used = browser.post("/recover/" + token, "passphrase", GOOD);
        var never = browser.post("/recover/never", "passphrase", GOOD);

        assertThat(used).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(same(Browser.text(used)).replace(token, "never")).isEqualTo(same(Browser.text(never)));
        assertThat(signIn.by(noor.signInName(), OTHER)).contains(noor.person());
    }

    @Test
    void aLinkEndsAfterHalfAnHour() {
        confirm();
        var token = askForLink();
        assertThat(wayBack.holds(Viewer.visitor(), token)).isTrue();

        clock.advance(WayBack.VALID.plusSeconds(1));

        assertThat(wayBack.holds(Viewer.visitor(), token)).isFalse();
        assertThat(linkBack.use(token, OTHER)).isEmpty();
        assertThat(signIn.by(noor.signInName(), GOOD)).contains(noor.person());
    }

    @Test
    void ofTwoAtOnceExactlyOneGetsIn() throws Exception {
        confirm();
        var token = askForLink();
        var together = new CyclicBarrier(2);
        Callable<Optional<WayBack.Back>> use = () -> {
            together.await();
            return linkBack.use(token, OTHER);
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(use);
            var other = threads.submit(use);

            assertThat(one.get().isPresent()).isNotEqualTo(other.get().isPresent());
        }
    }

    @Test
    void whoeverWasSignedInElsewhereIsOutWithinASecondAndIsTold() {
        confirm();
        signInAs(noor, GOOD);
        var token = askForLink();
        var elsewhere = new Browser(mvc);
        elsewhere.get("/recover/" + token);

        elsewhere.post("/recover/" + token, "passphrase", OTHER);

        assertThat(browser.get("/account")).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/sign-in");
        elsewhere.get("/sign-in");
        assertThat(elsewhere.post("/sign-in", "name", noor.signInName(), "passphrase", OTHER))
                .hasRedirectedUrl("/account");
        assertThat(Browser.text(elsewhere.get("/account"))).contains("Dat was ik");
        assertThat(elsewhere.post("/account/reset")).hasRedirectedUrl("/my");
        assertThat(Browser.text(elsewhere.get("/account"))).doesNotContain("Dat was ik");
    }

    @Test
    void aPassphraseThatIsNotGoodEnoughUsesNothingUp() {
        confirm();
        var token = askForLink();
        browser.get("/recover/" + token);

        assertThat(browser.post("/recover/" + token, "passphrase", "kort"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("korter dan 15");

        assertThat(wayBack.holds(Viewer.visitor(), token)).isTrue();
    }

    @Test
    void nobodyFillsAStrangersMailbox() {
        confirm();

        for (var times = 0; times < 10; times++) {
            wayBack.ask(Viewer.visitor(), address);
        }

        assertThat(open("link")).isEqualTo(3);
    }

    @Test
    void theLinkItselfIsNowhereInTheDatabase() {
        confirm();
        var token = askForLink();

        assertThat(superuser.count("select count(*) from people.letter where position(convert_to('" + token
                        + "', 'UTF8') in secret) > 0 or length(secret) <> 32"))
                .isZero();
        assertThat(superuser.count(
                        "select count(*) from event_publication where serialized_event like '%" + token + "%'"))
                .isZero();
    }

    private void confirm() {
        var before = letterbox.to(address).size();
        proof.prove(viewer);
        assertThat(proof.confirm(viewer, lastMail(NUMBER, before + 1))).isTrue();
    }

    private String askForLink() {
        var before = letterbox.to(address).size();
        wayBack.ask(Viewer.visitor(), " " + address.toUpperCase(Locale.ROOT));
        return lastMail(LINK, before + 1);
    }

    private String lastMail(Pattern what, int many) {
        await().until(() -> letterbox.to(address).size() >= many);
        var found = what.matcher(String.valueOf(letterbox.to(address).getLast().getText()));
        assertThat(found.find()).isTrue();
        return found.groupCount() == 0 ? found.group() : found.group(1);
    }

    private long open(String kind) {
        return superuser.count(
                "select count(*) from people.letter where kind = '" + kind + "' and person = '" + noor.person() + "'");
    }

    private void signInAs(Newcomers.Made who, String passphrase) {
        browser.get("/sign-in");
        browser.post("/sign-in", "name", who.signInName(), "passphrase", passphrase);
    }

    private Newcomers.Made account(String name) {
        var joined =
                signIn.join(Viewer.visitor(), new SignIn.Joining(name, name, GOOD, Locale.of("nl"), Optional.empty()));
        return ((SignIn.Joined.Done) joined).made();
    }

    private static Viewer member(Newcomers.Made made) {
        return new Viewer(made.person(), Role.MEMBER, java.util.Set.of());
    }

    private static String same(String page) {
        return page.replaceAll("name=\"_csrf\"[^>]*", "");
    }
}
