package org.naast.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.conversations.Party;
import org.naast.people.Guests;
import org.naast.people.NewGuest;
import org.naast.testing.Visit;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two people who talk, in two browsers. */
@Journey
class TalkTest {

    private static final Visit.Eyes PHONE = new Visit.Eyes("nl", 320, true);
    private static final Visit.Eyes DESK = new Visit.Eyes("en", 1280, true);
    private static final Visit.Eyes PLAIN = new Visit.Eyes("nl", 320, false);

    @LocalServerPort
    int port;

    @Autowired
    Guests guests;

    @Autowired
    Conversations conversations;

    @Test
    void whatOneWritesTheOtherSeesWithoutReloading() {
        var noor = guests.begin(Viewer.visitor());
        var mo = guests.begin(Viewer.visitor());
        var id = talk(noor, mo);
        try (var phone = come(PHONE, noor, id);
                var desk = come(DESK, mo, id)) {
            phone.look("talk-empty");
            write(phone.page(), "Hoi, ben je er?");

            assertThat(desk.page().locator("#lines li").last()).containsText("Hoi, ben je er?");
            assertThat(phone.page().locator("#lines li.mine").last()).containsText("verstuurd");
            assertThat(phone.page().locator("#text")).hasValue("");
            write(desk.page(), "Yes <i>I am</i>");
            assertThat(phone.page().locator("#lines li").last()).containsText("Yes <i>I am</i>");
            phone.look("talk");
            desk.look("talk");
        }
    }

    @Test
    void case_8_8_textOutlivesALostConnectionAndArrivesOnce() {
        var noor = guests.begin(Viewer.visitor());
        var mo = guests.begin(Viewer.visitor());
        var id = talk(noor, mo);
        try (var phone = come(PHONE, noor, id)) {
            phone.page().context().setOffline(true);
            write(phone.page(), "Dit mag niet weg");
            assertThat(phone.page().locator("#waiting")).isVisible();
            assertThat(phone.page().locator("#text")).hasValue("Dit mag niet weg");
            phone.look("talk-not-sent");

            phone.page().context().setOffline(false);

            assertThat(phone.page().locator("#lines li.mine")).hasCount(1);
            assertThat(phone.page().locator("#text")).hasValue("");
        }
        org.assertj.core.api.Assertions.assertThat(conversations
                        .read(Viewer.guest(mo.id()), id, 0)
                        .orElseThrow()
                        .messages())
                .hasSize(1);
    }

    @Test
    void withoutScriptAReloadShowsWhatCame() {
        var noor = guests.begin(Viewer.visitor());
        var mo = guests.begin(Viewer.visitor());
        var id = talk(noor, mo);
        try (var phone = come(PLAIN, noor, id)) {
            write(phone.page(), "Hoi");
            assertThat(phone.page().locator("#lines")).containsText("Hoi");
            conversations.send(Viewer.guest(mo.id()), id, java.util.UUID.randomUUID(), "Dag");
            phone.page().reload();

            assertThat(phone.page().locator("#lines")).containsText("Dag");
            phone.look("talk");
            phone.open("/conversations/" + id + "/done").look("talk-done");
            phone.open("/conversations/" + id + "/next-time").look("talk-next");
        }
    }

    @Test
    void whoeverWritesOfTheirDeathSeesTheNumbersWithoutReloading() {
        var noor = guests.begin(Viewer.visitor());
        var id = talk(noor, guests.begin(Viewer.visitor()));
        try (var phone = come(PHONE, noor, id)) {
            write(phone.page(), "Ik wil dood");

            assertThat(phone.page().locator("#danger")).isVisible();
            assertThat(phone.page().locator("#danger")).containsText("113");
            phone.look("talk-danger");
        }
    }

    @Test
    void whoIsLeftReadsThatItEnded() {
        var noor = guests.begin(Viewer.visitor());
        var mo = guests.begin(Viewer.visitor());
        var id = talk(noor, mo);
        try (var phone = come(PHONE, noor, id);
                var desk = come(DESK, mo, id)) {
            desk.open("/conversations/" + id + "/done").look("talk-done");
            desk.page().locator("button.danger").click();

            assertThat(phone.page().locator("#status")).containsText("Dit gesprek is gestopt");
            assertThat(phone.page().locator("#text")).hasCount(0);
            phone.look("talk-ended");
        }
    }

    private Visit come(Visit.Eyes eyes, NewGuest guest, ConversationId id) {
        var visit = new Visit(port, eyes);
        visit.open("/return");
        visit.page().locator("#code").fill(guests.code(Viewer.guest(guest.id())).digits());
        visit.page().locator("main button").first().click();
        return visit.open("/conversations/" + id);
    }

    private static void write(Page page, String text) {
        page.locator("#text").fill(text);
        page.locator("#write button").click();
    }

    private ConversationId talk(NewGuest noor, NewGuest mo) {
        return conversations.open(
                Viewer.guest(noor.id()),
                ProgrammeId.next(),
                List.of(new Party(noor.id(), noor.words(), true), new Party(mo.id(), mo.words(), true)),
                Optional.empty());
    }
}
