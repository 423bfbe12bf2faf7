package org.naast.privacy;

import java.time.Clock;
import java.util.UUID;
import org.naast.timers.Due;
import org.naast.timers.Timers;
import org.naast.viewer.Viewer;
import org.naast.viewer.ViewerBinding;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The end of a key: at once after the commit, or by the timer set in the same transaction when a crash came between.
 */
@Component
class KeyEnd implements Due {

    static final String KIND = "privacy.key-end";

    private final KeyStore keys;
    private final Timers timers;
    private final Clock clock;

    KeyEnd(KeyStore keys, @Lazy Timers timers, Clock clock) {
        this.keys = keys;
        this.timers = timers;
        this.clock = clock;
    }

    void of(UUID keyName) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            keys.destroy(keyName);
            return;
        }
        timers.set(ViewerBinding.current().orElseGet(Viewer::job), KIND, keyName, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.destroy(keyName);
            }
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        keys.destroy(about);
    }
}
