package org.naast.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.naast.people.Viewing;
import org.naast.viewer.Viewer;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A mock request by somebody who is signed in, whoever a test needs. */
public final class Signed {

    private Signed() {}

    public static RequestPostProcessor in(Viewer viewer) {
        return request -> {
            request.setAttribute(Viewing.class.getName(), viewer);
            if (!viewer.isSomebody()) {
                return request;
            }
            return user(viewer.id().toString()).roles(viewer.role().name()).postProcessRequest(request);
        };
    }
}
