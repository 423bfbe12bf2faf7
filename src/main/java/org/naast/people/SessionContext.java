package org.naast.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Keeps two strings in the session, the person and what they act as, and rebuilds the rest. Spring's own keeps the whole
 * authentication, with the network address in it.
 */
@Component
public class SessionContext implements SecurityContextRepository {

    static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    static final String ACTS_AS = "acts-as";

    /** Who it is whose page only listens: read beforehand, so that the session is not renewed. */
    public static final String LISTENS = SessionContext.class.getName() + ".listens";

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Later(request);
    }

    @Override
    @SuppressWarnings("deprecation") // The interface still asks for it; nothing calls it.
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof SignedIn signedIn) {
            var session = request.getSession(true);
            session.setAttribute(PERSON, signedIn.person().toString());
            session.setAttribute(ACTS_AS, signedIn.role().word());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request).isPresent();
    }

    private static Optional<SignedIn> signedIn(HttpServletRequest request) {
        if (request.getAttribute(LISTENS) instanceof Optional<?> known) {
            return known.map(SignedIn.class::cast);
        }
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : signedIn(session.getAttribute(PERSON), session.getAttribute(ACTS_AS));
    }

    public static Optional<SignedIn> signedIn(Session session) {
        return signedIn(session.getAttribute(PERSON), session.getAttribute(ACTS_AS));
    }

    private static Optional<SignedIn> signedIn(@Nullable Object who, @Nullable Object actsAs) {
        return who instanceof String person && actsAs instanceof String role
                ? Optional.of(new SignedIn(PersonId.of(person), Role.of(role)))
                : Optional.empty();
    }

    /** Looks when somebody asks: a page for everyone never touches the session table. */
    private static final class Later implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext found;

        Later(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            var known = found;
            if (known == null) {
                known = signedIn(request)
                        .map(signedIn -> (SecurityContext) new SecurityContextImpl(signedIn))
                        .orElseGet(SecurityContextHolder::createEmptyContext);
                found = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
