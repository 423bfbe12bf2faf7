package org.naast.privacy;

import java.time.Duration;
import org.naast.timers.Loop;
import org.naast.viewer.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Seals what waits, twice a second, and exports the new end of the chain. */
@Component
@ConditionalOnProperty(name = "naast.timers.loop", matchIfMissing = true)
class SealLoop extends Loop {

    private final Sealing sealing;
    private final Heads heads;

    SealLoop(Sealing sealing, Heads heads) {
        super("sealer", Duration.ofMillis(500));
        this.sealing = sealing;
        this.heads = heads;
    }

    @Override
    protected boolean step() {
        var end = sealing.next(Viewer.job());
        end.ifPresent(heads::export);
        return end.isPresent();
    }
}
