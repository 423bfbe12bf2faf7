package org.naast.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversations;
import org.naast.conversations.NextTimes;
import org.naast.conversations.Parties;
import org.naast.conversations.Sent;
import org.naast.directory.Band;
import org.naast.privacy.Look;
import org.naast.privacy.Looks;
import org.naast.privacy.Sealing;
import org.naast.requests.Request;
import org.naast.requests.RequestId;
import org.naast.requests.Requests;
import org.naast.requests.Waiting;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Persons;
import org.naast.testing.Statements;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has a thing hears that a stranger tried to open it; the stranger finds out nothing, not even by the cost. */
@NaastTest
class FailedTriesTest {

    @Autowired
    Requests requests;

    @Autowired
    Waiting waiting;

    @Autowired
    Conversations conversations;

    @Autowired
    Parties parties;

    @Autowired
    NextTimes nextTimes;

    @Autowired
    Concerns concerns;

    @Autowired
    Looks looks;

    @Autowired
    Sealing sealing;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    private final Viewer stranger = Persons.coordinator(ProgrammeId.next());
    private Viewer sam;
    private Viewer noor;
    private Request asked;

    @BeforeEach
    void noorAskedSam() {
        sam = peers.listed(peers.programme(), "Sam", "alcohol", Band.FIVE_OR_MORE);
        noor = open.guest();
        asked = open.ask(noor, sam);
    }

    @Test
    void case_2_1_whoeverAskedSeesThatAStrangerTriedTheirRequest() {
        assertThat(requests.find(stranger, asked.id())).isEmpty();
        sealAll();

        isToldOnce(noor, asked.id().value(), "Requests.find");
        assertThat(triesAt(sam, asked.id().value())).isEmpty();
    }

    @Test
    void case_2_1_bothPartiesSeeThatAStrangerTriedTheirConversation() {
        assertThat(conversations.read(stranger, asked.conversation(), 0)).isEmpty();
        sealAll();

        var id = asked.conversation().value();
        isToldOnce(noor, id, "Conversations.read");
        isToldOnce(sam, id, "Conversations.read");
    }

    @Test
    void case_2_1_whoeverRaisedAConcernSeesTheTryAndWhomItRegardsDoesNot() {
        var raised = concerns.raise(
                        noor,
                        new Raise(ConcernId.next(), Kind.MINOR, asked.conversation(), Optional.empty(), "Klinkt jong"))
                .orElseThrow();

        assertThat(concerns.find(stranger, raised.id())).isEmpty();
        sealAll();

        isToldOnce(noor, raised.id().value(), "Concerns.find");
        assertThat(triesAt(sam, raised.id().value())).isEmpty();
    }

    @Test
    void case_2_1_whatIsRefusedWithANoIsATryToo() {
        var raised = concerns.raise(
                        noor,
                        new Raise(ConcernId.next(), Kind.MINOR, asked.conversation(), Optional.empty(), "Klinkt jong"))
                .orElseThrow();
        var talk = asked.conversation();

        assertThat(conversations.send(stranger, talk, UUID.randomUUID(), "Hoi")).isEqualTo(Sent.Refused.NOT_HERE);
        assertThat(parties.end(stranger, talk)).isFalse();
        assertThat(nextTimes.propose(stranger, talk, Instant.EPOCH)).isFalse();
        assertThat(concerns.handle(stranger, raised.id(), "", true)).isFalse();
        assertThat(waiting.note(stranger, asked.id(), "Hoi")).isFalse();
        assertThat(requests.letDeskRead(stranger, asked.id())).isFalse();
        sealAll();

        assertThat(looks.atMe(noor))
                .filteredOn(look -> look.viewer().filter(stranger.id()::equals).isPresent())
                .allMatch(look -> !look.found())
                .extracting(Look::action)
                .contains(
                        "Conversations.send",
                        "Parties.end",
                        "NextTimes.propose",
                        "Concerns.handle",
                        "Waiting.note",
                        "Requests.letDeskRead");
    }

    @Test
    void aTryOfWhoeverHadAPartInItIsNoStrangers() {
        assertThat(requests.withdraw(sam, asked.id())).isEmpty();
        assertThat(requests.find(noor, RequestId.next())).isEmpty();
        sealAll();

        assertThat(looks.atMe(noor)).allMatch(Look::found);
    }

    @Test
    void whatIsNotThereAndWhatIsNotTheirsCostTheSame() {
        var theirs = Statements.of(() -> requests.find(stranger, asked.id()));
        var nobodys = Statements.of(() -> requests.find(stranger, RequestId.next()));

        assertThat(theirs).hasSizeGreaterThan(1).isEqualTo(nobodys);
    }

    private void sealAll() {
        while (sealing.next(Viewer.job()).isPresent()) {
            Thread.onSpinWait();
        }
    }

    private List<Look> triesAt(Viewer owner, UUID about) {
        return looks.atMe(owner).stream()
                .filter(look -> look.about().filter(about::equals).isPresent() && !look.found())
                .toList();
    }

    private void isToldOnce(Viewer owner, UUID about, String action) {
        assertThat(triesAt(owner, about)).singleElement().satisfies(look -> {
            assertThat(look.viewer()).contains(stranger.id());
            assertThat(look.action()).isEqualTo(action);
        });
    }
}
