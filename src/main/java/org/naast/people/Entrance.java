package org.naast.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.naast.live.Live;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** The door: begins and ends a session. A session holds the person and what they act as, and nothing else. */
@Component
public class Entrance {

    private final SessionContext contexts;
    private final CsrfTokenRepository tokens;
    private final Live live;

    Entrance(SessionContext contexts, CsrfTokenRepository tokens, Live live) {
        this.contexts = contexts;
        this.tokens = tokens;
        this.live = live;
    }

    /** Whoever was signed in before on this browser is signed out; identifier and form token are new. */
    public void in(HttpServletRequest request, HttpServletResponse response, PersonId who, Role as) {
        end(request);
        var signedIn = new SignedIn(who, as);
        var context = new SecurityContextImpl(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        new CsrfAuthenticationStrategy(tokens).onAuthentication(signedIn, request, response);
    }

    /** The session ends on the server, at once. */
    public void out(HttpServletRequest request, HttpServletResponse response) {
        CodeSlip.putAway(request, response);
        end(request);
        SecurityContextHolder.clearContext();
        tokens.saveToken(null, request, response);
    }

    /** Streams that are open elsewhere close too; those of another session come back by themselves. */
    private void end(HttpServletRequest request) {
        request.removeAttribute(Viewing.ATTRIBUTE);
        var session = request.getSession(false);
        if (session != null) {
            var who = session.getAttribute(SessionContext.PERSON);
            session.invalidate();
            if (who instanceof String person) {
                live.close(PersonId.of(person));
            }
        }
    }
}
