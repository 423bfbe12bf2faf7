package org.naast.timers;

import java.util.UUID;

/** The reaction to a timer failed, and with it the transaction in which the timer was fired. */
public class TimerFailed extends RuntimeException {

    private final String kind;
    private final UUID about;

    TimerFailed(String kind, UUID about, RuntimeException cause) {
        super("timer " + kind + ": " + cause.getClass().getName(), cause);
        this.kind = kind;
        this.about = about;
    }

    String kind() {
        return kind;
    }

    UUID about() {
        return about;
    }
}
