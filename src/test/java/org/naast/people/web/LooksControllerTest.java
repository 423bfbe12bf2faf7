package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversations;
import org.naast.privacy.Looks;
import org.naast.privacy.Sealing;
import org.naast.requests.Request;
import org.naast.requests.Requests;
import org.naast.requests.Waiting;
import org.naast.testing.Cast;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Signed;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NaastTest
class LooksControllerTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Cast cast;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Requests requests;

    @Autowired
    Waiting waiting;

    @Autowired
    Conversations conversations;

    @Autowired
    Sealing sealing;

    private Viewer els;
    private Viewer sam;
    private Viewer noor;

    @BeforeEach
    void somebodyAsks() {
        els = cast.programme("els" + Ids.next());
        sam = cast.peer(els, "sam" + Ids.next(), "Sam", "alcohol", "");
        noor = open.guest();
    }

    @Test
    void whoeverNobodyLookedAtReadsThatInWords() {
        assertThat(look(noor, "")).contains("Er heeft nog niemand gekeken.", "href=\"/my\"");
    }

    @Test
    void aGuestReadsWhoLookedAndAtWhat() {
        var asked = open.ask(noor, sam);
        conversations.read(sam, asked.conversation(), 0);
        waiting.find(els, asked.id());

        assertThat(look(noor, ""))
                .contains("Sam, ervaringsdeskundige, bekeek je gesprek.")
                .contains("Een coördinator van De Brug bekeek hoe het met je vraag staat.")
                .containsPattern("om \\d+\\.\\d\\d uur")
                .doesNotContain("Els", "??");
    }

    @Test
    void case_2_1_aRefusedTryIsToldWithoutAName() {
        var asked = open.ask(noor, sam);
        var stranger = cast.peer(cast.programme("other" + Ids.next()), "kim" + Ids.next(), "Kim", "alcohol", "");

        assertThat(conversations.read(stranger, asked.conversation(), 0)).isEmpty();
        while (sealing.next(Viewer.job()).isPresent()) {
            Thread.onSpinWait();
        }

        assertThat(look(noor, ""))
                .contains("Een ervaringsdeskundige probeerde dit te openen: je gesprek. Dat is geweigerd.")
                .doesNotContain("Kim");
    }

    @Test
    void aPeerIsNotToldWhichGuestLooked() {
        var asked = open.ask(noor, sam);
        conversations.read(noor, asked.conversation(), 0);

        assertThat(look(sam, "")).contains("Iemand die meedoet zonder account bekeek", "href=\"/account\"");
    }

    @Test
    void nobodyReadsThePageOfSomebodyElse() {
        var asked = open.ask(noor, sam);
        conversations.read(sam, asked.conversation(), 0);

        assertThat(look(open.guest(), "")).contains("Er heeft nog niemand gekeken.");
    }

    @Test
    void manyAreReadAPageAtATimeAndNoneIsLeftOut() {
        var asked = open.ask(noor, sam);
        for (var times = 0; times < Looks.PAGE; times++) {
            waiting.find(els, asked.id());
            conversations.read(sam, asked.conversation(), 0);
        }

        var first = look(noor, "");
        var earlier = Pattern.compile("before=([0-9a-f-]+)").matcher(first);

        assertThat(lines(first)).isEqualTo(Looks.PAGE);
        assertThat(earlier.find()).isTrue();
        var second = look(noor, "?before=" + earlier.group(1));
        assertThat(lines(second)).isEqualTo(Looks.PAGE);
        assertThat(second).contains("De nieuwste");
    }

    @Test
    void theSameLookOnOneDayIsOneLine() {
        Request asked = open.ask(noor, sam);
        for (var times = 0; times < 3; times++) {
            requests.find(sam, asked.id());
        }

        assertThat(look(noor, "")).contains("die dag 3 keer");
    }

    private static long lines(String page) {
        return Pattern.compile("<li><p>").matcher(page).results().count();
    }

    private String look(Viewer viewer, String query) {
        var shown = browser.get()
                .uri("/account/looks" + query)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .exchange();
        assertThat(shown).hasStatusOk();
        return Browser.text(shown);
    }
}
