package org.naast.directory;

import org.naast.viewer.Viewer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A text changes with a new version of this program: so it is at the start that people are asked anew. */
@Component
class AskingAnew {

    private final ConsentAnew anew;

    AskingAnew(ConsentAnew anew) {
        this.anew = anew;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ask() {
        anew.ask(Viewer.job());
    }
}
