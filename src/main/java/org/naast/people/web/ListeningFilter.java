package org.naast.people.web;

import static java.util.function.Predicate.not;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.naast.people.SessionContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A page that listens and looks again by itself is no deed of its person: such a request reads the session and does not
 * renew it, and a stream ends when the session would.
 */
class ListeningFilter extends OncePerRequestFilter {

    /** Pages say so when nobody asked them to look. */
    private static final String BY_ITSELF = "X-By-Itself";

    private final FindByIndexNameSessionRepository<?> sessions;
    private final CookieSerializer cookie;
    private final Clock clock;

    ListeningFilter(FindByIndexNameSessionRepository<?> sessions, CookieSerializer cookie, Clock clock) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || !(listens(request) || request.getHeader(BY_ITSELF) != null);
    }

    private static boolean listens(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var found = cookie.readCookieValues(request).stream()
                .map(id -> (Session) sessions.findById(id))
                .filter(Objects::nonNull)
                .filter(not(Session::isExpired))
                .findFirst();
        request.setAttribute(SessionContext.LISTENS, found.flatMap(SessionContext::signedIn));
        rest.doFilter(new WithoutSession(request), response);
        if (found.isPresent() && request.isAsyncStarted()) {
            var async = request.getAsyncContext();
            async.setTimeout(Math.clamp(left(found.get()).toMillis(), 1, async.getTimeout()));
        }
    }

    private Duration left(Session session) {
        return Duration.between(clock.instant(), session.getLastAccessedTime().plus(session.getMaxInactiveInterval()));
    }

    /** Whoever asks for the session here would renew it. */
    private static final class WithoutSession extends HttpServletRequestWrapper {

        WithoutSession(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return create ? super.getSession(true) : null;
        }
    }
}
