package org.naast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Band;
import org.naast.requests.Replies;
import org.naast.requests.Request;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Superuser;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database itself refuses to somebody who has a part in a row, but not that one. */
@NaastTest
class SecondLockTest {

    @Autowired
    Superuser superuser;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Replies replies;

    private Connection connection;
    private Statement statement;
    private Viewer sam;
    private Viewer noor;
    private Request asked;

    @BeforeEach
    void samSaidYesToNoor() throws SQLException {
        sam = peers.listed(peers.programme(), "Sam", "alcohol", Band.FIVE_OR_MORE);
        noor = open.guest();
        asked = open.ask(noor, sam);
        replies.accept(sam, asked.id());
        connection = superuser.connection();
        connection.setAutoCommit(false);
        statement = connection.createStatement();
    }

    @AfterEach
    void asItWas() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void whoeverWasAcceptedGivesThePlaceBackAndNothingElse() throws SQLException {
        as(noor);

        assertThat(statement.executeUpdate(
                        "update directory.availability set load = load - 1 where peer = '" + sam.id() + "'"))
                .isEqualTo(1);
        refused("update directory.availability set paused = true where peer = '" + sam.id() + "'", "a place is all");
        refused("update directory.availability set capacity = 20 where peer = '" + sam.id() + "'", "a place is all");
    }

    @Test
    void nobodyOpensToThemselvesWhatWasSaidBeforeTheyCame() throws SQLException {
        statement.execute("update conversations.party set from_seq = 5 where person = '" + sam.id() + "'");
        as(sam);

        refused("update conversations.party set from_seq = 1 where person = '" + sam.id() + "'", "before they came");
    }

    @Test
    void nobodyMovesTheirSeatToAnotherConversation() throws SQLException {
        as(sam);

        refused(
                "update conversations.party set conversation = '" + Ids.next() + "' where person = '" + sam.id() + "'",
                "permission denied");
        refused("update conversations.conversation set programme = '" + Ids.next() + "'", "permission denied");
    }

    @Test
    void aVisitorMakesNoAccountOfAGuest() throws SQLException {
        as(Viewer.visitor());

        refused(
                "insert into people.account (person, sign_in, sign_in_name) values ('" + noor.id() + "', 'x', 'x')",
                "row-level security");
    }

    @Test
    void nobodyLiftsTheirOwnSuspension() throws SQLException {
        as(noor);

        refused("update people.person set suspended = false where id = '" + noor.id() + "'", "permission denied");
    }

    private void as(Viewer viewer) throws SQLException {
        statement.execute(
                "select set_config('naast.viewer', '%s', true), set_config('naast.role', '%s', true), set_config('naast.programmes', '', true)"
                        .formatted(viewer.id(), viewer.role().word()));
        statement.execute("set local role naast_viewer");
    }

    private void refused(String act, String why) throws SQLException {
        var before = connection.setSavepoint();
        assertThatThrownBy(() -> statement.execute(act)).hasMessageContaining(why);
        connection.rollback(before);
    }
}
