package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.locks.LockSupport;
import org.naast.people.Guesses;
import org.springframework.stereotype.Component;

/** Holds an answer back as long as this network's wrong tries ask for. A virtual thread waits; nothing else is held. */
@Component
class Patience {

    private final Guesses guesses;

    Patience(Guesses guesses) {
        this.guesses = guesses;
    }

    void take(HttpServletRequest request) {
        LockSupport.parkNanos(guesses.wait(request.getRemoteAddr()).toNanos());
    }

    void missed(HttpServletRequest request) {
        guesses.missed(request.getRemoteAddr());
    }
}
