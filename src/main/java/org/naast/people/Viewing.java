package org.naast.people;

import jakarta.servlet.http.HttpServletRequest;
import org.naast.screens.WhoIsHere;
import org.naast.viewer.Viewer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking in this request: looked up once, kept for this request only. */
@Component
public class Viewing implements WhoIsHere {

    static final String ATTRIBUTE = Viewing.class.getName();

    private final Presence presence;

    Viewing(Presence presence) {
        this.presence = presence;
    }

    /** A visitor when nobody is signed in; then no table is touched. A session whose person is gone ends here. */
    @Override
    public Viewer viewer(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Viewer known) {
            return known;
        }
        var viewer = SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? presence.of(Viewer.job(), signedIn.person(), signedIn.role())
                : Viewer.visitor();
        request.setAttribute(ATTRIBUTE, viewer);
        if (!viewer.isSomebody()) {
            end(request);
        }
        return viewer;
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
