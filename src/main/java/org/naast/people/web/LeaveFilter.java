package org.naast.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.naast.people.Entrance;
import org.naast.screens.ScreensSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Out at once: the session ends here, the browser forgets what it kept of us, and another page takes this one's place.
 *
 * <p>A plain link must do, so leaving answers to GET; whoever is tricked into following it is only signed out. It stands
 * ahead of everything that needs the database: somebody who must be gone is gone, also on a bad day.
 */
class LeaveFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(LeaveFilter.class);
    private static final String EVERYTHING_OF_OURS = "\"cache\", \"cookies\", \"storage\"";

    private final Entrance entrance;
    private final ScreensSettings settings;

    LeaveFilter(Entrance entrance, ScreensSettings settings) {
        this.entrance = entrance;
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest) {
        try {
            entrance.out(request, response);
        } catch (NestedRuntimeException e) {
            log.warn(
                    "a session could not be ended ({}); it ends when it is idle",
                    e.getClass().getSimpleName());
        }
        response.setHeader("Clear-Site-Data", EVERYTHING_OF_OURS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.LOCATION, settings.leaveTo());
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }
}
