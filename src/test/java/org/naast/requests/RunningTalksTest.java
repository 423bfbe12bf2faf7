package org.naast.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.conversations.Conversations;
import org.naast.conversations.Sent;
import org.naast.testing.Cast;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Statements;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** A talk that runs holds a programme that stops: a coordinator sees with which peer. */
@NaastTest
class RunningTalksTest {

    @Autowired
    RunningTalks talks;

    @Autowired
    Replies replies;

    @Autowired
    Conversations conversations;

    @Autowired
    ListedPeers peers;

    @Autowired
    Cast cast;

    @Autowired
    OpenRequests open;

    @Autowired
    Gone gone;

    @Autowired
    Screens screens;

    private ProgrammeId programme;
    private Viewer els;
    private Viewer samira;
    private Viewer noor;
    private Request request;

    @BeforeEach
    void aTalk() {
        els = cast.programme("els" + Ids.next());
        programme = Cast.programme(els);
        samira = cast.peer(els, "samira" + Ids.next(), "Samira", "bipolar", "Hoi");
        noor = open.guest();
        request = open.ask(noor, samira);
        replies.accept(samira, request.id());
    }

    @Test
    void itNamesThePeerAndSinceWhenAndNeverWhoAsked() {
        assertThat(talks.at(els, programme)).isEmpty();
        assertThat(screens.text(els, page())).contains("Hier lopen nu geen gesprekken.");
        bothWrite();

        assertThat(talks.at(els, programme))
                .extracting(RunningTalks.Running::peer)
                .containsExactly(samira.id());
        assertThat(screens.text(els, page()))
                .contains("Samira", "sinds ")
                .doesNotContain(
                        noor.id().toString(),
                        request.id().toString(),
                        request.conversation().toString(),
                        "??");
    }

    @Test
    void aStrangerSeesNoneOfIt() {
        bothWrite();
        assertThat(talks.at(els, programme)).hasSize(1);
        var elsewhere = Persons.coordinator(peers.programme());
        var operator = new Viewer(PersonId.next(), Role.OPERATOR, Set.of());
        for (var stranger : List.of(elsewhere, Persons.peer(programme), samira, noor, operator, Persons.member())) {
            assertThat(talks.at(stranger, programme)).isEmpty();
            assertThat(screens.get(stranger, page())).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(screens.get(els, "/programme/" + ProgrammeId.next() + "/talks"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Statements.of(() -> talks.at(elsewhere, programme)))
                .isEqualTo(Statements.of(() -> talks.at(elsewhere, ProgrammeId.next())));
    }

    /** Who coordinates and was helped there themselves is not shown their own talk. */
    @Test
    void whoeverAskedThemselvesDoesNotFindItThere() {
        bothWrite();
        var both = new Viewer(noor.id(), Role.COORDINATOR, Set.of(programme));

        assertThat(talks.at(both, programme)).isEmpty();
    }

    private void bothWrite() {
        for (var one : List.of(samira, noor)) {
            assertThat(conversations.send(one, request.conversation(), UUID.randomUUID(), "Hoi"))
                    .isInstanceOf(Sent.Done.class);
        }
        gone.settle();
    }

    private String page() {
        return "/programme/" + programme + "/talks";
    }
}
