package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversations;
import org.naast.conversations.Sent;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Level;
import org.naast.directory.Profiles;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.reference.Endorsement;
import org.naast.requests.Answer;
import org.naast.requests.Ask;
import org.naast.requests.Asked;
import org.naast.requests.Replies;
import org.naast.requests.Request;
import org.naast.requests.Requests;
import org.naast.requests.Wishes;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Signed;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How somebody was trained is seen by whoever chooses, and a change of it cuts nothing that runs. */
@NaastTest
class LevelsTest {

    @Autowired
    Proposals proposals;

    @Autowired
    Directory directory;

    @Autowired
    Profiles profiles;

    @Autowired
    Inbox inbox;

    @Autowired
    Conversations conversations;

    @Autowired
    Requests requests;

    @Autowired
    Replies replies;

    @Autowired
    OpenRequests open;

    @Autowired
    ListedPeers peers;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Clock clock;

    private ProgrammeId programme;
    private Viewer els;
    private Viewer sam;

    @BeforeEach
    void aPeer() {
        programme = peers.programme();
        els = open.coordinator(programme);
        sam = peers.listed(programme, "Sam", "bipolar", Band.FIVE_OR_MORE);
        profiles.makeRoom(sam, 3);
    }

    /** A programme that asks for next to no training may say so, and whoever chooses reads it. */
    @Test
    void case_15_2_whoeverChoosesReadsHowSomebodyWasTrained() {
        record(Level.VOLUNTEER, 30);

        assertThat(page("/peers/" + sam.id())).contains("Vrijwilliger met korte training");
        record(Level.DIPLOMA, 30);
        assertThat(page("/peers/" + sam.id()))
                .contains("Ervaringsdeskundige met diploma")
                .doesNotContain("korte training");
    }

    /** A volunteer takes at most three, whatever they wish; a higher level gives the wish its way. */
    @Test
    void aLevelSetsHowManyPeopleSomebodyWalksBesideAtMost() {
        profiles.makeRoom(sam, 12);
        record(Level.VOLUNTEER, 30);
        for (var person = 0; person < 3; person++) {
            assertThat(accepted(open.guest())).isInstanceOf(Answer.Done.class);
        }
        assertThat(directory.listed(Viewer.visitor(), sam.id())).isFalse();

        record(Level.CERTIFICATE, 30);
        profiles.makeRoom(sam, 12);

        assertThat(directory.listed(Viewer.visitor(), sam.id())).isTrue();
    }

    /** A volunteer with two people has many: both they and their coordinator are told, before it is the most. */
    @Test
    void beforeItIsTheMostPeopleAreToldThatItIsMany() {
        profiles.makeRoom(sam, 12);
        record(Level.VOLUNTEER, 30);
        accepted(open.guest());
        assertThat(day()).doesNotContain("Dat is veel");
        assertThat(kinds()).doesNotContain("directory.many");

        accepted(open.guest());

        assertThat(day()).contains("Je loopt met 2 mensen mee. Dat is veel.");
        await().untilAsserted(() -> assertThat(kinds()).contains("directory.many"));
        assertThat(directory.listed(Viewer.visitor(), sam.id()))
                .as("one more is possible")
                .isTrue();
    }

    private String day() {
        return new String(
                browser.get()
                        .uri("/day")
                        .header("Accept-Language", "nl")
                        .with(Signed.in(sam))
                        .exchange()
                        .getMvcResult()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<String> kinds() {
        return inbox.mine(els).stream().map(Item::kind).toList();
    }

    @Test
    void case_15_3_aLevelThatChangesCutsNoTalkAndTheNextOneIsChecked() {
        record(Level.CERTIFICATE, 30);
        var noor = open.guest();
        var talk = ask(noor);
        assertThat(replies.accept(sam, talk.id())).containsInstanceOf(Answer.Done.class);
        write(sam, talk);
        write(noor, talk);

        record(Level.VOLUNTEER, 30);
        write(noor, talk);
        record(Level.VOLUNTEER, -1);

        write(noor, talk);
        write(sam, talk);
        assertThat(requests.ask(open.guest(), new Ask(UUID.randomUUID(), sam.id(), List.of(), "Hoi", Wishes.KIND)))
                .isNotInstanceOf(Asked.Sent.class);
    }

    private Answer accepted(Viewer guest) {
        return replies.accept(sam, ask(guest).id()).orElseThrow();
    }

    private Request ask(Viewer guest) {
        return open.ask(guest, sam);
    }

    private void write(Viewer who, Request talk) {
        assertThat(conversations.send(who, talk.conversation(), UUID.randomUUID(), "Hoi"))
                .isInstanceOf(Sent.Done.class);
    }

    private void record(Level level, int days) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Papers.record(
                proposals,
                new Certificate(
                        sam.id(),
                        programme,
                        "Trainingshuis",
                        level,
                        Set.of(Endorsement.MENTAL_HEALTH),
                        today.minusDays(30),
                        Optional.of(today.plusDays(days)),
                        today));
    }

    private String page(String path) {
        var answer = browser.get()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(Viewer.visitor()))
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
