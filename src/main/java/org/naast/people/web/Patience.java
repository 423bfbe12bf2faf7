package org.naast.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.naast.people.Guesses;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where whoever tries a code or a passphrase waits: as long as their network's wrong tries ask for, and then for their
 * turn. It stands ahead of everything that is scarce: a virtual thread waits, and no place and no connection with it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class Patience extends OncePerRequestFilter {

    /** A link of a mail is a code too, and following it a try. */
    private static final String LINK = "/recover/";

    private final Guesses guesses;
    private final Line codes = new Line("/return", "/account/mail/confirmation");
    private final Line passphrases = new Line(
            "/sign-in", "/recover", "/account/passphrase", "/account/recovery", "/account/mail/proof", "/join");

    Patience(Guesses guesses) {
        this.guesses = guesses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var line = line(request);
        if (line.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var from = request.getRemoteAddr();
        LockSupport.parkNanos(guesses.wait(from).toNanos());
        var turn = line.get().turn(guesses.network(from));
        try {
            chain.doFilter(request, response);
        } finally {
            turn.end();
        }
    }

    void missed(HttpServletRequest request) {
        guesses.missed(request.getRemoteAddr());
    }

    private Optional<Line> line(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod().equals("POST") || path.startsWith(LINK)
                ? Stream.of(codes, passphrases).filter(line -> line.isFor(path)).findFirst()
                : Optional.empty();
    }
}
