package org.naast.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Band;
import org.naast.directory.Profiles;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.requests.Answer.Done;
import org.naast.requests.Answer.Refused;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.testing.TestClock;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The end of the chain is a time a peer has said yes to. */
@NaastTest
class HoursTest {

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Requests requests;

    @Autowired
    Hours hours;

    @Autowired
    HourReplies hourReplies;

    @Autowired
    HandOver handOver;

    @Autowired
    Profiles profiles;

    @Autowired
    Inbox inbox;

    @Autowired
    Gone gone;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester browser;

    ProgrammeId programme;
    Viewer noor;
    Viewer samira;
    Viewer hamid;
    Viewer els;
    Request request;

    @BeforeEach
    void somebodyStillWaits() {
        programme = peers.programme();
        noor = open.guest();
        samira = peers.listed(programme, "Samira", "alcohol", Band.TWO_TO_FIVE);
        hamid = peers.listed(programme, "Hamid", "alcohol", Band.TWO_TO_FIVE);
        els = open.coordinator(programme);
        request = open.ask(noor, samira, Wishes.KIND);
        profiles.pause(samira);
        handOver.from(samira.id(), State.Why.PAUSED);
    }

    @Test
    void whoWaitsReadsAnHourAPeerSaidYesToAndTakesIt() {
        assertThat(hours.of(noor, request.id())).isEmpty();
        assertThat(hours.ask(els, request.id())).containsInstanceOf(Done.class);
        assertThat(hours.ask(els, request.id())).as("asked once").contains(Refused.NOT_FREE);
        assertThat(hours.of(noor, request.id())).as("no yes yet").isEmpty();

        var at = tomorrow();
        assertThat(hourReplies.give(hamid, question(), at)).contains(true);
        assertThat(inbox.mine(hamid)).extracting(Item::kind).doesNotContain("requests.hour");
        var hour = hours.of(noor, request.id()).getFirst();
        assertThat(hour.at()).isEqualTo(at);
        assertThat(get(noor, "/my")).contains("Hamid zei ja op");

        assertThat(hours.take(noor, request.id(), UUID.randomUUID()))
                .as("an hour that is over")
                .contains(Refused.NOT_FREE);
        assertThat(hours.take(noor, request.id(), hour.id())).containsInstanceOf(Done.class);
        gone.settle();
        var state = requests.find(noor, request.id()).orElseThrow().state();
        assertThat(state).isEqualTo(new State.Accepted(hamid.id(), Charge.peer(hamid.id(), at)));
        assertThat(hours.of(noor, request.id())).isEmpty();
        assertThat(hours.take(noor, request.id(), hour.id())).as("a second tap").contains(Refused.ALREADY_ANSWERED);
    }

    @Test
    void aPeerReadsThatSomebodyWaitsAndNeitherNameNorWords() {
        hours.ask(els, request.id());

        assertThat(get(hamid, "/day")).contains("/hours/" + question());
        assertThat(get(hamid, "/hours/" + question()))
                .contains("Er wacht nog iemand")
                .doesNotContain(OpenRequests.WORDS)
                .doesNotContain(request.id().toString());
        assertThat(requests.find(hamid, request.id())).isEmpty();
        assertThat(browser.post()
                        .uri("/hours/" + question())
                        .with(Signed.in(hamid))
                        .with(csrf())
                        .param("day", "2020-01-01")
                        .param("time", "19:00")
                        .exchange())
                .hasStatus(422);
    }

    @Test
    void aSecondTapLeadsWhereTheFirstOneDidAndAnHourThatIsGoneIsSaidKindly() {
        hours.ask(els, request.id());
        hourReplies.give(hamid, question(), tomorrow());
        var path = "/requests/" + request.id() + "/hours/";
        var hour = hours.of(noor, request.id()).getFirst().id();

        assertThat(take(path + UUID.randomUUID())).hasStatusOk().bodyText().contains("Dat kan nu niet");
        for (var tap : List.of(1, 2)) {
            assertThat(take(path + hour)).as("tap %s", tap).hasRedirectedUrl("/my");
        }
    }

    private MvcTestResult take(String path) {
        return browser.post()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(noor))
                .with(csrf())
                .exchange();
    }

    @Test
    void anHourThatIsOverOrTooFarIsNoHour() {
        hours.ask(els, request.id());

        assertThat(hourReplies.give(hamid, question(), clock.instant().minusSeconds(60)))
                .contains(false);
        assertThat(hourReplies.give(hamid, question(), clock.instant().plus(Duration.ofDays(15))))
                .contains(false);
        assertThat(hours.of(noor, request.id())).isEmpty();
    }

    @Test
    void anErasedPeerGivesNoHour() {
        hours.ask(els, request.id());
        hourReplies.give(hamid, question(), tomorrow());
        gone.erase(hamid.id());

        assertThat(hours.of(noor, request.id())).isEmpty();
    }

    @Test
    void aStrangerCannotTellWhetherThereIsOne() {
        hours.ask(els, request.id());
        hourReplies.give(hamid, question(), tomorrow());
        var hour = hours.of(noor, request.id()).getFirst().id();

        for (var stranger : List.of(
                open.guest(),
                samira,
                Persons.peer(programme),
                Persons.coordinator(peers.programme()),
                Viewer.visitor())) {
            for (var id : List.of(hour, UUID.randomUUID())) {
                assertThat(hourReplies.asked(stranger, id)).isEmpty();
                assertThat(hourReplies.give(stranger, id, tomorrow())).isEmpty();
                assertThat(hours.take(stranger, request.id(), id)).isEmpty();
            }
            assertThat(hours.ask(stranger, request.id())).isEmpty();
            assertThat(hours.of(stranger, request.id())).isEmpty();
        }
    }

    private Instant tomorrow() {
        return clock.instant().plus(Duration.ofDays(1)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    private UUID question() {
        return inbox.mine(hamid).stream()
                .filter(item -> item.kind().equals("requests.hour"))
                .map(Item::about)
                .findFirst()
                .orElseThrow();
    }

    private String get(Viewer viewer, String path) {
        var page = browser.get()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .exchange();
        assertThat(page).hasStatusOk();
        return org.naast.people.web.Browser.text(page);
    }
}
