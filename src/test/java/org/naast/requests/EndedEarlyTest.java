package org.naast.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversation;
import org.naast.conversations.Conversations;
import org.naast.conversations.Parties;
import org.naast.directory.Band;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** A peer said yes, and it ends before their first word. */
@NaastTest
class EndedEarlyTest {

    @Autowired
    Conversations conversations;

    @Autowired
    Parties parties;

    @Autowired
    Requests requests;

    @Autowired
    Replies replies;

    @Autowired
    OpenRequests open;

    @Autowired
    ListedPeers peers;

    @Autowired
    Gone gone;

    private Viewer sam;
    private Viewer noor;
    private Request asked;

    @BeforeEach
    void aYes() {
        sam = peers.listed(peers.programme(), "Sam", "bipolar", Band.FIVE_OR_MORE);
        noor = open.guest();
        asked = open.ask(noor, sam);
        assertThat(replies.accept(sam, asked.id())).containsInstanceOf(Answer.Done.class);
    }

    @Test
    void whoIsLeftReadsThatItEnded() {
        parties.end(noor, asked.conversation());
        gone.settle();

        assertThat(conversations
                        .read(sam, asked.conversation(), 0)
                        .orElseThrow()
                        .state())
                .isInstanceOf(Conversation.State.Ended.class);
        assertThat(conversations.mine(sam)).isNotEmpty();
    }

    /** As the button says: then nobody reads the words any more. */
    @Test
    void whatTheAskerTookBackNobodyReads() {
        requests.withdraw(noor, asked.id());
        gone.settle();

        assertThat(conversations.read(sam, asked.conversation(), 0)).isEmpty();
    }
}
