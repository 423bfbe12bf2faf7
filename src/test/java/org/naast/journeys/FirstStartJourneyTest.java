package org.naast.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.naast.organisations.Invitations;
import org.naast.testing.NaastTest;
import org.naast.testing.Visit;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** An installation nobody has used yet, on a phone: from the one-time link to an open programme with its first peer. */
@NaastTest
@TestPropertySource(properties = "naast.demo.size=none")
@DirtiesContext
class FirstStartJourneyTest {

    private static final Visit.Eyes PHONE = new Visit.Eyes("nl", 320, true);
    private static final String PASSPHRASE = "een fiets zonder bel in mei";
    private static final Pattern HOME = Pattern.compile("http://localhost:\\d+");

    @LocalServerPort
    int port;

    @Autowired
    Invitations invitations;

    @Test
    void sixVolunteersOpenTheirProgrammeAndAPeerComesIn() {
        theDoorIsStillClosed();
        var link = invitations.first(Viewer.job()).orElseThrow();
        try (var els = new Visit(port, PHONE)) {
            anAccount(els, link.path(), "Els", "start-1");
            fiveSteps(els);
            var invitation = aLinkForAPeer(els);
            els.go("form[action$='/opening'] button").look("start-8-open");
            assertThat(els.page().locator("main")).containsText("Open: mensen kunnen een ervaringsdeskundige vragen.");
            els.go("main a[href='/role']").look("start-9-role");
            els.go("main button:has-text('oördinator')").look("start-9-desk");
            assertThat(els.page()).hasURL(Pattern.compile(".*/desk$"));
            aPeerComesIn(invitation);
        }
        try (var visitor = new Visit(port, PHONE)) {
            visitor.open("/").look("start-12-home-open");
            assertThat(visitor.page().locator("a.door[href='/peers']")).hasCount(1);
        }
    }

    private void theDoorIsStillClosed() {
        try (var visitor = new Visit(port, PHONE)) {
            visitor.open("/").look("start-0-home-closed");
            assertThat(visitor.page().locator("main")).containsText("Nog niet open.");
            assertThat(visitor.page().locator("a[href='/peers'], a[href='/places']"))
                    .hasCount(0);
            assertThat(visitor.page().locator("footer .crisis")).containsText("113");
            visitor.open("/peers").look("start-0-peers-closed");
        }
    }

    private static void anAccount(Visit visit, String path, String name, String shot) {
        visit.open(path).look(shot + "-join");
        visit.type("#name", name).type("#passphrase", PASSPHRASE).go("input[name=adult]");
        visit.go("main form button").look(shot + "-joined");
        assertThat(visit.page().locator(".code-shown")).hasCount(2);
        visit.go("main a.button");
    }

    private static void fiveSteps(Visit els) {
        els.look("start-2-name");
        els.type("#organisation", "Herstelhuis").type("#name", "Naast je");
        els.go("main form button").look("start-3-hours");
        els.go("main form button").look("start-4-duty");
        els.go("main form button").look("start-5-crisis");
        els.type("#text", "Bel ons op 0800, tot tien uur.").go("main form button");
    }

    private static String aLinkForAPeer(Visit els) {
        els.look("start-6-invitations");
        assertThat(els.page().locator("main")).containsText("Stap 5 van 5");
        els.go("form[action$='/invitations'] button").look("start-7-link");
        return HOME.matcher(els.page().locator("#link").inputValue()).replaceFirst("");
    }

    private void aPeerComesIn(String invitation) {
        try (var samira = new Visit(port, PHONE)) {
            anAccount(samira, invitation, "Samira", "start-10");
            assertThat(samira.page()).hasURL(Pattern.compile(".*/(day|profile)$"));
            samira.look("start-11-day");
            samira.open(invitation, 404).look("start-11-link-used");
            assertThat(samira.page().locator("main form")).hasCount(0);
        }
    }
}
