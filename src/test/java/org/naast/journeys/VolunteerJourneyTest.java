package org.naast.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naast.testing.Cast;
import org.naast.testing.TestClock;
import org.naast.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From an evening course to a listing as a volunteer with short training: hers, and that of who teaches her. */
@Journey
class VolunteerJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    TestClock clock;

    static Stream<Visit.Eyes> eyes() {
        return Stream.of(new Visit.Eyes("nl", 320, true), new Visit.Eyes("en", 1280, false));
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @ParameterizedTest
    @MethodSource("eyes")
    void aVolunteerLearnsIsCertifiedAndIsFound(Visit.Eyes eyes) {
        var signIn = "els" + UUID.randomUUID();
        var programme = Cast.programme(cast.programme(signIn));
        try (var els = new Visit(port, eyes);
                var noor = new Visit(port, eyes)) {
            OnesWay.signIn(els, signIn, Cast.PASSPHRASE);
            var course = aCourse(els, "/programme/" + programme);
            aPlace(noor, course);
            everythingToRead(noor);
            clock.advance(Duration.ofDays(21));
            aCertificate(els);
            OnesWay.listed(noor);
        }
    }

    private String aCourse(Visit els, String programme) {
        els.open(programme).go("main a[href$='/courses']").look("volunteer-courses-none");
        els.go("main a[href$='/courses/new']").look("volunteer-words");
        els.type("#title", "Naast iemand staan").type("#about", "Twee avonden om te leren luisteren.");
        els.type("#asks", "Eigen ervaring.").type("#cost", "Niets").go("main form button");
        aPart(els, "meeting", "Luisteren", "150");
        aPart(els, "boundaries", "Onze afspraken", "15");
        els.look("volunteer-made");
        els.go("main a[href$='/rounds/new']");
        els.type("#place", "Kerkstraat 1").type("#town", "Utrecht");
        els.page()
                .locator("#day")
                .fill(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .plusDays(20)
                        .toString());
        els.look("volunteer-plan").go("main form button");
        els.go("form[action$='/publication'] button").look("volunteer-published");
        return els.page().url().replaceAll(".*/courses/", "/courses/");
    }

    private static void aPart(Visit els, String kind, String title, String minutes) {
        els.go("main a[href$='/parts/new']");
        els.page().locator("input[name=kind][value=" + kind + "]").check();
        els.page().locator("#hours").fill("");
        els.page().locator("#minutes").fill(minutes);
        els.type("#title", title).look("volunteer-part").go("main form button");
    }

    private static void aPlace(Visit noor, String course) {
        noor.open("/become")
                .look("volunteer-become")
                .go("main a[href='/courses']")
                .look("volunteer-all");
        noor.type("#place", "Amersfoort").go("#again > button").look("volunteer-near");
        assertThat(noor.page().locator("main article").first()).containsText("20");
        noor.open(course).look("volunteer-course").go("main a[href^='/join']");
        OnesWay.joined(noor, "Noor");
        assertThat(noor.page()).hasURL(Pattern.compile(".*" + course + "$"));
        noor.look("volunteer-take").go("form[action$='/seat'] button");
        assertThat(noor.page()).hasURL(Pattern.compile(".*/learning$"));
        noor.look("volunteer-learning");
    }

    private void everythingToRead(Visit noor) {
        noor.go("main a[href*='/learning/']").look("volunteer-reading");
        assertThat(noor.page().locator("main ul li")).hasCount(22);
        noor.go("form[action*='/learning/'] button").look("volunteer-too-soon");
        assertThat(noor.page().locator("main .error")).hasCount(1);
        clock.advance(Duration.ofMinutes(16));
        noor.go("form[action*='/learning/'] button").look("volunteer-read");
    }

    private static void aCertificate(Visit els) {
        els.go("main a[href*='/rounds/']").look("volunteer-group");
        els.go("main a[href*='/parts/']").go("input[name=there]").look("volunteer-presence");
        els.go("main form button").look("volunteer-group-complete");
        els.go("main a[href$='/certificates']").go("input[name=endorsement]").look("volunteer-graduates");
        els.go("main form button").look("volunteer-certificates");
        assertThat(els.page().locator("main tbody tr")).hasCount(1);
    }
}
