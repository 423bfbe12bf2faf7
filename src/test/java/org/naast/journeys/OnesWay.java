package org.naast.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.naast.testing.Visit;

/** What more than one person does on their way to be a peer specialist, in a browser. */
final class OnesWay {

    static final String PASSPHRASE = "een fiets zonder bel in mei";

    /** Where they live: midnight is another than the programme's. */
    static final String ZONE = "America/New_York";

    private static final String STEP = "main section ul.rows a[href^='/profile/']";

    private OnesWay() {}

    static void signIn(Visit visit, String name, String passphrase) {
        visit.open("/sign-in");
        visit.type("#name", name).type("#passphrase", passphrase).go("main form button");
    }

    /** Where they are asked to have an account. */
    static void joined(Visit visit, String name) {
        visit.type("#name", name).type("#passphrase", PASSPHRASE).go("input[name=adult]");
        visit.go("main form button").go("main a.button");
    }

    /** A few minutes, step by step, each with what comes first. */
    static void listed(Visit noor) {
        noor.open("/role").look("listing-role").go("main form button[value*='peer'], main form button");
        noor.open("/day").look("listing-day");
        noor.open("/certificate")
                .look("listing-certificate")
                .go("form[action$='/link'] button")
                .look("listing-link");
        noor.open("/profile").look("listing-profile");
        var open = noor.page().locator(STEP);
        for (var left = open.count(); left > 0; left = open.count()) {
            noor.go(STEP).look("listing-step-" + left);
            fill(noor);
            noor.go("main form button");
            while (!noor.page().url().endsWith("/profile")) {
                noor.look("listing-step-again").go("main form button");
            }
            org.assertj.core.api.Assertions.assertThat(open.count()).isLessThan(left);
        }
        noor.go("form[action$='/consent'] button").look("listing-listed");
        assertThat(noor.page().locator("main .lead")).containsText(Pattern.compile("kunnen jou vinden|can find you"));
    }

    private static void fill(Visit noor) {
        noor.page().locator("main select").all().forEach(OnesWay::any);
        noor.page().locator("main fieldset").all().forEach(OnesWay::first);
        noor.page().locator("main input[type=text], main textarea").all().stream()
                .filter(field -> field.inputValue().isEmpty())
                .forEach(field -> field.fill("Noor"));
    }

    /** The first is "choose one". */
    private static void any(Locator list) {
        list.selectOption(
                "zone".equals(list.getAttribute("name"))
                        ? new SelectOption().setValue(ZONE)
                        : new SelectOption().setIndex(1));
    }

    private static void first(Locator group) {
        group.locator("input").first().check();
    }
}
