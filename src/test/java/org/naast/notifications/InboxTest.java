package org.naast.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class InboxTest {

    private static final String KIND = "requests.waits";

    @Autowired
    Inbox inbox;

    private final Instant due = Instant.now().plus(Duration.ofHours(4)).truncatedTo(ChronoUnit.MICROS);

    @Test
    void aGuestLaysSomethingBeforeAPeerAndOnlyThePeerSeesIt() {
        var noor = Persons.guest();
        var sam = Persons.peer();
        var about = UUID.randomUUID();

        inbox.put(noor, sam.id(), KIND, about, due);

        assertThat(inbox.mine(sam)).containsExactly(new Item(KIND, about, due));
        assertThat(inbox.mine(noor)).isEmpty();
        assertThat(inbox.mine(Persons.peer())).isEmpty();
    }

    @Test
    void putAgainItOnlyMoves() {
        var sam = Persons.peer();
        var about = UUID.randomUUID();
        inbox.put(Viewer.job(), sam.id(), KIND, about, due);

        inbox.put(Viewer.job(), sam.id(), KIND, about, due.plusSeconds(60));

        assertThat(inbox.mine(sam)).containsExactly(new Item(KIND, about, due.plusSeconds(60)));
    }

    @Test
    void doneByOneItIsDoneForAll() {
        var sam = Persons.peer();
        var dana = Persons.coordinator();
        var about = UUID.randomUUID();
        inbox.put(Viewer.job(), sam.id(), KIND, about, due);
        inbox.put(Viewer.job(), dana.id(), KIND, about, due);

        inbox.done(sam, KIND, about);

        assertThat(inbox.mine(sam)).isEmpty();
        assertThat(inbox.mine(dana)).isEmpty();
    }

    @Test
    void seenByOneItStaysForTheOthers() {
        var sam = Persons.peer();
        var dana = Persons.coordinator();
        var about = UUID.randomUUID();
        inbox.put(Viewer.job(), sam.id(), KIND, about, due);
        inbox.put(Viewer.job(), dana.id(), KIND, about, due);

        inbox.seen(sam, KIND, about);

        assertThat(inbox.mine(sam)).isEmpty();
        assertThat(inbox.mine(dana)).hasSize(1);
    }

    @Test
    void whatIsDoneMayComeBack() {
        var sam = Persons.peer();
        var about = UUID.randomUUID();
        inbox.put(Viewer.job(), sam.id(), KIND, about, due);
        inbox.done(sam, KIND, about);

        inbox.put(Viewer.job(), sam.id(), KIND, about, due);
        inbox.sweep(Viewer.job(), about);

        assertThat(inbox.mine(sam)).hasSize(1);
    }
}
