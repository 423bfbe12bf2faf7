package org.naast.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.naast.directory.Band;
import org.naast.people.web.Browser;
import org.naast.requests.Replies;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The way of a guest from the first page to a request that was asked, with nothing filled in but what must be. */
@NaastTest
class FewDecisionsTest {

    private static final Pattern REQUIRED = Pattern.compile("name=\"([^\"]+)\"[^>]* required");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ListedPeers peers;

    @Autowired
    Replies replies;

    private final List<String> decisions = new ArrayList<>();
    private final List<String> required = new ArrayList<>();

    @Test
    void fromTheFirstPageToAnAskedRequestThereAreFiveDecisionsAtMostAndTwoRequiredFields() {
        var samira = peers.listed(peers.programme(), "Samira", "alcohol", Band.TWO_TO_FIVE);
        var browser = new Browser(mvc);

        meet(browser.get("/"));
        decide("a door", browser.get("/peers"));
        decide("nothing has to be chosen", browser.post("/peers"));
        var ask = browser.post("/requests/new", "peer", samira.id().toString());
        decide("whom to ask", ask);
        decisions.add("18 or over");
        decisions.add("what to say");
        var asked = browser.post(
                "/requests",
                "peer",
                samira.id().toString(),
                "key",
                UUID.randomUUID().toString(),
                "adult",
                "yes",
                "words",
                "Hoi");

        assertThat(asked).hasRedirectedUrl("/code");
        assertThat(replies.mine(samira)).hasSize(1);
        assertThat(decisions).hasSizeLessThanOrEqualTo(5);
        assertThat(required).containsExactly("adult", "words");
    }

    private void decide(String what, MvcTestResult page) {
        decisions.add(what);
        meet(page);
    }

    private void meet(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        REQUIRED.matcher(Browser.text(page))
                .results()
                .map(found -> found.group(1))
                .forEach(required::add);
    }
}
