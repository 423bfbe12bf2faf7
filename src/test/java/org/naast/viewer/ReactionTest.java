package org.naast.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Reacting;
import org.naast.testing.Reacting.Happened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

@NaastTest
class ReactionTest {

    @Autowired
    Reacting.Happenings happenings;

    @Autowired
    FailedEventPublications failed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatAGuestSetsOffIsKeptUntilItWasReactedTo() {
        var event = new Happened(UUID.randomUUID(), false);

        happenings.happen(Persons.guest(), event);

        await().until(() -> Reacting.times(event.what()) == 1 && published(event, "%") == 0);
    }

    @Test
    void aFailedReactionIsTriedAgain() {
        var event = new Happened(UUID.randomUUID(), true);
        happenings.happen(Persons.guest(), event);
        await().until(() -> published(event, "FAILED") == 1);

        failed.resubmit(ResubmissionOptions.defaults().withMinAge(Duration.ZERO));

        await().until(() -> Reacting.times(event.what()) == 2 && published(event, "%") == 0);
    }

    @Test
    void whatWasRolledBackNeverHappened() {
        var event = new Happened(UUID.randomUUID(), false);

        assertThatThrownBy(() -> happenings.happenAndFail(Persons.guest(), event))
                .hasMessage("rolled back");

        assertThat(published(event, "%")).isZero();
        assertThat(Reacting.times(event.what())).isZero();
    }

    private int published(Happened event, String status) {
        return jdbc.sql(
                        "select count(*) from event_publication where serialized_event like :what and status like :status")
                .param("what", "%" + event.what() + "%")
                .param("status", status)
                .query(Integer.class)
                .single();
    }
}
