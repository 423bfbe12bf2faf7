package org.naast.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.naast.storage.NodeClock;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A door before the connection pool: who comes when the node is full is told so at once, with the crisis numbers, and
 * waits for nothing. A node whose clock is off lets nobody in.
 */
class FullFilter extends OncePerRequestFilter {

    private final Semaphore places;
    private final NodeClock clock;
    private final FullPage page;

    FullFilter(Semaphore places, NodeClock clock, FullPage page) {
        this.places = places;
        this.clock = clock;
        this.page = page;
    }

    /** What needs no database, or must say how it is; and the way out, which is never too full. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/")
                || path.startsWith("/crisis")
                || path.startsWith("/health")
                || path.equals("/leave");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!clock.agrees() || !places.tryAcquire()) {
            page.show(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
