package org.naast.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naast.testing.Cast;
import org.naast.testing.TestClock;
import org.naast.testing.Visit;
import org.naast.viewer.ProgrammeId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From a course over practice and an exam to a certificate two people decide about, to a listing, a renewal after learning
 * on, and the midnight at which it is over where its holder lives.
 */
@Journey
class FullTimeJourneyTest {

    private static final ZoneId NEW_YORK = ZoneId.of(OnesWay.ZONE);

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    TestClock clock;

    private ProgrammeId programme;
    private String noorsName;
    private String elsName;
    private String bramsName;

    static Stream<Visit.Eyes> eyes() {
        return Stream.of(new Visit.Eyes("nl", 320, true), new Visit.Eyes("en", 1280, false));
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @ParameterizedTest
    @MethodSource("eyes")
    void fromACourseToTheLastMidnight(Visit.Eyes eyes) {
        elsName = "els" + UUID.randomUUID();
        bramsName = "bram" + UUID.randomUUID();
        noorsName = "noor" + UUID.randomUUID();
        var desk = cast.programme(elsName);
        cast.beside(desk, bramsName);
        programme = Cast.programme(desk);
        try (var els = new Visit(port, eyes);
                var bram = new Visit(port, eyes);
                var noor = new Visit(port, eyes);
                var anybody = new Visit(port, eyes)) {
            OnesWay.signIn(els, elsName, Cast.PASSPHRASE);
            OnesWay.signIn(bram, bramsName, Cast.PASSPHRASE);
            aFile(noor);
            asks(noor, "full-apply");
            twoDecide(els, bram, "full-decide");
            provisional(noor);
            everythingElse(noor);
            asks(noor, "full-apply-again");
            twoDecide(els, bram, "full-decide-again");
            OnesWay.listed(noor);
            var page = peerPage(els);
            anybody.open(page).look("full-listed");

            renewal(noor);
            twoDecide(els, bram, "full-decide-renewal");
            var last = lastDay();
            clockTo(last, 23, 59);
            anybody.open(page);
            clock.advance(Duration.ofSeconds(61));
            anybody.open(page, 404);
            signedIn(noor);
            noor.open("/certificate").look("full-over");
            assertThat(noor.page().locator("main .card")).containsText(Pattern.compile("Het is voorbij|It is over"));
        }
    }

    private void aFile(Visit noor) {
        noor.open("/become/house").look("full-become").go("form[action='/dossier/house'] button");
        OnesWay.joined(noor, noorsName);
        noor.open("/become/house").go("form[action='/dossier/house'] button").look("full-file");
        write(noor, "course", "60");
        write(noor, "practice", "40");
        noor.open("/dossier").look("full-files");
    }

    /** The day is the last on which something happened: today. */
    private void write(Visit noor, String requirement, String hours) {
        noor.open("/dossier/house/" + requirement);
        if (!hours.isEmpty()) {
            noor.type("#hours", hours);
        }
        noor.page()
                .locator("#day")
                .fill(LocalDate.ofInstant(clock.instant(), NEW_YORK).toString());
        noor.type("#words", "Bij De Brug, met Els").look("full-write-" + requirement);
        noor.go("form[action$='/" + requirement + "'] button");
    }

    private void asks(Visit noor, String name) {
        noor.open("/dossier/house").look(name + "-file").go("main a.button");
        noor.page().locator("input[name=programme][value='" + programme + "']").check();
        noor.type("#words", "Ik wil dit werk gaan doen.").look(name).go("main form button");
        assertThat(noor.page()).hasURL(Pattern.compile(".*/applications$"));
    }

    private void twoDecide(Visit els, Visit bram, String name) {
        for (var one : new Visit[] {els, bram}) {
            one.open("/programme/" + programme + "/applications");
            if (one.page().locator("#passphrase").count() > 0) {
                OnesWay.signIn(one, one == els ? elsName : bramsName, Cast.PASSPHRASE);
                one.open("/programme/" + programme + "/applications");
            }
            one.go("main ul.rows a").look(name);
            if (one.page().locator("form[action*='/things/'] button").count() > 0) {
                one.go("form[action*='/things/'] button");
            }
            one.page().locator("input[name=answer][value=yes]").check();
            one.page().locator("input[name=endorsement]").first().check();
            one.look(name + "-yes").go("main .actions button");
            assertThat(one.page()).hasURL(Pattern.compile(".*/applications\\?answered$"));
        }
    }

    private static void provisional(Visit noor) {
        noor.open("/my").look("full-my");
        noor.open("/certificate").look("full-provisional");
        assertThat(noor.page().locator("main .card"))
                .containsText(Pattern.compile("geldt voorlopig|holds provisionally"));
    }

    private void everythingElse(Visit noor) {
        write(noor, "practice", "40");
        write(noor, "exam", "");
        write(noor, "records", "");
    }

    private String peerPage(Visit els) {
        els.open("/programme/" + programme + "/certificates").look("full-certificates");
        var record = els.page()
                .locator("main tbody a[href*='/certificates/']")
                .first()
                .getAttribute("href");
        return "/peers/" + record.substring(record.lastIndexOf('/') + 1);
    }

    private void renewal(Visit noor) {
        clock.advance(Duration.ofDays(330));
        signedIn(noor);
        noor.open("/certificate").look("full-window");
        assertThat(noor.page().locator("main .card"))
                .containsText(Pattern.compile("verlenging aanvragen|ask to keep it"));
        noor.go("main .card a[href='/dossier/house']").look("full-renewal-file");
        write(noor, "continuing", "12");
        asks(noor, "full-renew");
    }

    /** One year, and one more from where that ended; it was given while she lived by the programme's clock. */
    private LocalDate lastDay() {
        clock.real();
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"))
                .plusMonths(24)
                .minusDays(1);
    }

    private void clockTo(LocalDate day, int hour, int minute) {
        clock.real();
        clock.advance(Duration.between(
                clock.instant(), day.atTime(hour, minute).atZone(NEW_YORK).toInstant()));
    }

    private void signedIn(Visit noor) {
        noor.open("/sign-in");
        if (noor.page().locator("#passphrase").count() > 0) {
            OnesWay.signIn(noor, noorsName, OnesWay.PASSPHRASE);
        }
    }
}
