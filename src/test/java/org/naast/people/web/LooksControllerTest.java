package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversations;
import org.naast.directory.Directory;
import org.naast.privacy.Looks;
import org.naast.privacy.Sealing;
import org.naast.requests.Requests;
import org.naast.requests.Waiting;
import org.naast.testing.Cast;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Signed;
import org.naast.testing.TestClock;
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

    @Autowired
    Directory directory;

    @Autowired
    TestClock clock;

    private Viewer els;
    private Viewer sam;
    private Viewer noor;

    @AfterEach
    void realTime() {
        clock.real();
    }

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
    void manyDaysAreReadAPageAtATimeAndNoneIsLeftOut() {
        var asked = open.ask(noor, sam);
        for (var day = 0; day < Looks.PAGE / 2 + 5; day++) {
            clock.advance(Duration.ofDays(1));
            requests.find(els, asked.id());
            requests.find(sam, asked.id());
            requests.find(sam, asked.id());
        }

        var first = look(noor, "");
        var earlier = Pattern.compile("before=([0-9a-f-]+)").matcher(first);

        assertThat(lines(first)).isEqualTo(Looks.PAGE);
        assertThat(earlier.find()).isTrue();
        var second = look(noor, "?before=" + earlier.group(1));
        assertThat(lines(second)).isGreaterThanOrEqualTo(10).isLessThan(Looks.PAGE);
        assertThat(second).contains("De nieuwste").doesNotContain("before=");
    }

    /** Turn by turn, and several uses of which the same is said: one line a person and day all the same. */
    @Test
    void theSameLookOnOneDayIsOneLine() {
        var asked = open.ask(noor, sam);
        conversations.read(sam, asked.conversation(), 0);
        var before = lines(look(noor, ""));
        for (var times = 0; times < 3; times++) {
            requests.find(sam, asked.id());
            requests.find(els, asked.id());
        }

        var page = look(noor, "");
        assertThat(page).contains("die dag 3 keer", "Wat dit betekent", "schrijft, leest een coördinator alleen");
        assertThat(lines(page)).isEqualTo(before + 2);
    }

    /** None of them is named, so one line says how many. */
    @Test
    void guestsWhoLookedAreCountedTogether() {
        for (var times = 0; times < 4; times++) {
            directory.card(open.guest(), sam.id());
        }

        var page = look(sam, "");

        assertThat(Pattern.compile("zonder account bekeek je profiel\\.")
                        .matcher(page)
                        .results()
                        .count())
                .isEqualTo(1);
        assertThat(page).contains("die dag 4 keer");
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
