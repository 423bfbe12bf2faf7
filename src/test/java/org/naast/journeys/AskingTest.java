package org.naast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naast.testing.Cast;
import org.naast.testing.Visit;
import org.naast.viewer.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job, in a real browser: from a first click to a conversation with someone who has been there. */
@Journey
class AskingTest {

    /** One for each pair of eyes, so that no proposal is somebody of another journey. */
    private static final List<String> RARE =
            List.of("buying", "dissociation", "compulsions", "nicotine", "sex-and-porn", "hearing-voices");

    private static final Pattern SHARES = Pattern.compile("(Has been there|Kent dit zelf): .+5 (years|jaar).*");

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    private String signIn;
    private String name;

    private String experience;

    void somebodyWhoHasBeenThere(Visit.Eyes eyes) {
        experience = RARE.get(Visit.Eyes.all().toList().indexOf(eyes));
        var mark = Ids.next().toString().substring(24);
        signIn = "vera-" + mark;
        name = "Vera" + mark.replaceAll("[^a-f]", "");
        var els = cast.programme("els-" + mark);
        cast.peer(els, signIn, name, experience, "Ik kocht om even niets te voelen.");
        for (var other : List.of("Bo", "Kim")) {
            cast.peer(els, other + "-" + mark, other, experience, "");
        }
    }

    @ParameterizedTest
    @MethodSource("org.naast.testing.Visit$Eyes#all")
    void fromAFirstClickToAConversation(Visit.Eyes eyes) {
        somebodyWhoHasBeenThere(eyes);
        var code = aGuestAsks(eyes);
        try (var peer = new Visit(port, eyes)) {
            thePeerSaysYesAndWrites(peer);
            theGuestComesBackAndAnswers(eyes, code, peer);
        }
    }

    private String aGuestAsks(Visit.Eyes eyes) {
        try (var guest = new Visit(port, eyes)) {
            guest.open("/").look("journey-1-home");
            guest.go("a.door[href='/peers']").look("journey-2-need");
            guest.unfold("input[name=experience][value=" + experience + "]")
                    .go("input[name=experience][value=" + experience + "]");
            guest.go("main form[action='/peers'] > button").look("journey-3-proposals");
            threeWithReasons(guest.page());
            guest.go("article:has-text('" + name + "') form[action='/requests/new'] button")
                    .look("journey-4-ask");
            var required = guest.page()
                    .locator("form[action='/requests'] [required]")
                    .evaluateAll("fields => new Set(fields.map(field => field.name)).size");
            assertThat(required).as("required fields").isEqualTo(2);
            guest.go("form[action='/requests'] input[name=adult][value=yes]");
            guest.type("form[action='/requests'] textarea", "Ik koop elke avond iets. Ik schaam me.");
            guest.go("form[action='/requests'] > p > button, form[action='/requests'] > button")
                    .look("journey-5-code");
            var code = guest.page().locator(".code-shown").innerText();
            assertThat(code).matches("\\d{4} \\d{4} \\d{4} \\d{4}");
            guest.page().reload();
            assertThat(guest.page().locator(".code-shown").innerText()).isEqualTo(code);
            guest.go("form[action='/code/hiding'] button").look("journey-6-my");
            assertThat(guest.page().locator("main").innerText()).contains(name);
            return code;
        }
    }

    /** Each says why, in words: what they share. */
    private void threeWithReasons(Page page) {
        var cards = page.locator("article.card").all();
        assertThat(cards).hasSize(3);
        for (var card : cards) {
            assertThat(card.locator("ul.reasons li:not(.not)").allInnerTexts())
                    .anySatisfy(reason -> assertThat(reason).matches(SHARES));
        }
    }

    private void thePeerSaysYesAndWrites(Visit peer) {
        peer.open("/").go("a[href='/sign-in']").look("journey-7-sign-in");
        peer.type("form[action='/sign-in'] input[name=name]", signIn);
        peer.type("form[action='/sign-in'] input[name=passphrase]", Cast.PASSPHRASE);
        peer.go("form[action='/sign-in'] button").look("journey-8-day");
        peer.go("main a[href*='/requests/']").look("journey-9-request");
        assertThat(peer.page().locator("main").innerText()).contains("Ik koop elke avond iets. Ik schaam me.");
        peer.go("form[action$='/acceptance'] button");
        peer.page().waitForURL("**/conversations/*");
        peer.type("main textarea", "Fijn dat je schrijft. Ik ken die avonden.");
        peer.go("main form:has(textarea) button");
        peer.sees(".talk", "Ik ken die avonden").look("journey-11-talk-peer");
    }

    private void theGuestComesBackAndAnswers(Visit.Eyes eyes, String code, Visit peer) {
        try (var guest = new Visit(port, eyes)) {
            guest.open("/").go("a[href='/return']").look("journey-12-return");
            guest.type("form[action='/return'] input[name=code]", code);
            guest.go("form[action='/return'] button").look("journey-13-my-accepted");
            guest.go("main a[href*='/conversations/']");
            guest.sees(".talk", "Ik ken die avonden");
            guest.type("main textarea", "Dank je. Dat helpt al.");
            guest.go("main form:has(textarea) button");
            guest.sees(".talk", "Dat helpt al").look("journey-14-talk-guest");
            if (!eyes.script()) {
                peer.page().reload();
            }
            peer.sees(".talk", "Dat helpt al");
        }
    }
}
