package org.naast.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.naast.notifications.Inbox;
import org.naast.privacy.Consent.Wording;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Stumbling;
import org.naast.timers.Timers;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

@NaastTest
class ErasureTest {

    private static final String KIND = "test.consent";
    private static final Wording WORDING = new Wording("test.wording", "1");

    @Autowired
    Erasure erasure;

    @Autowired
    Erasing erasing;

    @Autowired
    ErasureSteps steps;

    @Autowired
    Consents consents;

    @Autowired
    Inbox inbox;

    @Autowired
    Seal seal;

    @Autowired
    Timers timers;

    @Autowired
    Clock clock;

    @Autowired
    FailedEventPublications failed;

    @Autowired
    Destroying destroying;

    @Autowired
    Map<String, SmartLifecycle> parts;

    private final Viewer noor = Persons.guest();
    private final Viewer sam = Persons.peer();

    @Test
    void everyModuleForgetsThePersonAndNobodyElse() {
        leaveTraces(noor);
        leaveTraces(sam);

        erasure.begin(noor, noor.id());

        await().until(() -> isForgotten(noor));
        assertThat(isForgotten(sam)).isFalse();
    }

    @Test
    void nobodyErasesSomebodyElse() {
        assertThatThrownBy(() -> erasure.begin(sam, noor.id())).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void whatACrashBrokeOffIsFinished() {
        leaveTraces(noor);
        Stumbling.over(noor.id());
        erasure.begin(noor, noor.id());
        assertThat(steps.open(Viewer.job())).contains(noor.id());

        await().until(() -> {
            failed.resubmit(ResubmissionOptions.defaults().withMinAge(Duration.ZERO));
            return isForgotten(noor);
        });
    }

    @Test
    void whatADeadNodeLeftIsFinishedBeforeThisOneListens() {
        leaveTraces(noor);
        steps.again(Viewer.job(), noor.id());

        erasing.start();

        assertThat(isForgotten(noor)).isTrue();
    }

    @Test
    void case_X_12_whoARestoredBackupBringsBackIsErasedAgain() {
        leaveTraces(noor);
        erasure.begin(noor, noor.id());
        await().until(() -> isForgotten(noor));
        leaveTraces(noor);
        leaveTraces(sam);

        erasing.start();

        assertThat(isForgotten(noor)).isTrue();
        assertThat(isForgotten(sam)).isFalse();
    }

    @Test
    void case_X_12_andThatBeforeAnythingListens() {
        assertThat(parts).containsKeys("erasing", "listening", "webServerStartStop");

        assertThat(parts.values())
                .filteredOn(part -> part.getClass().getName().matches("org\\.naast\\..*|.*WebServer.*"))
                .filteredOn(part -> !(part instanceof Erasing))
                .allSatisfy(part -> assertThat(part.getPhase()).isGreaterThan(erasing.getPhase()));
    }

    @Test
    void aKeyGoesWithTheCommitAndNotBefore() {
        var voice = Voice.of(UUID.randomUUID(), noor.id());
        var row = UUID.randomUUID();
        var sealed = seal.close(voice, "test.column", row, "words");

        assertThatThrownBy(() -> destroying.destroyAndFail(noor, voice)).hasMessage("rolled back");
        assertThat(seal.open(voice, "test.column", row, sealed)).isEqualTo(new Text.Words("words"));

        destroying.destroy(noor, voice);
        assertThat(seal.open(voice, "test.column", row, sealed)).isEqualTo(new Text.Gone());
    }

    @Test
    void aKeyWhoseNodeDiedAfterTheCommitIsEndedByItsTimer() {
        var voice = Voice.of(UUID.randomUUID(), noor.id());
        var row = UUID.randomUUID();
        var sealed = seal.close(voice, "test.column", row, "words");
        timers.set(Viewer.job(), KeyEnd.KIND, voice.keyName(), clock.instant().minusSeconds(1));

        while (timers.fireNext(Viewer.job())) {
            Thread.onSpinWait();
        }

        assertThat(seal.open(voice, "test.column", row, sealed)).isEqualTo(new Text.Gone());
    }

    private void leaveTraces(Viewer person) {
        consents.give(person, KIND, WORDING);
        inbox.put(Viewer.job(), person.id(), "test.waits", UUID.randomUUID(), clock.instant());
    }

    private boolean isForgotten(Viewer person) {
        return consents.current(person, KIND).isEmpty()
                && inbox.mine(person).isEmpty()
                && !steps.open(Viewer.job()).contains(person.id());
    }
}
