package org.naast.organisations.web;

import org.naast.organisations.Invitations;
import org.naast.organisations.Programmes;
import org.naast.viewer.Viewer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** While nobody runs this installation: prints a one-time link for whoever started it. The one of a former start stops working. */
@Component
class FirstLink {

    private final Invitations invitations;
    private final Programmes programmes;
    private final Environment environment;

    FirstLink(Invitations invitations, Programmes programmes, Environment environment) {
        this.invitations = invitations;
        this.programmes = programmes;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void print() {
        var port = environment.getProperty("local.server.port");
        if (port == null || programmes.anyOpen(Viewer.job())) {
            return;
        }
        invitations.first(Viewer.job()).ifPresent(link -> {
            // To the terminal of whoever started it, and not to a log that others may keep.
            System.out.printf(
                    "%n  Nobody runs this Naast yet. Open this link to begin; it works once:%n%n    http://localhost:%s%s%n%n",
                    port, link.path());
        });
    }
}
