package org.naast.people;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address people type: the one that is set, or this machine at the port we listen on. */
@Component
public class SiteAddress {

    private final PeopleSettings settings;
    private final Environment environment;

    SiteAddress(PeopleSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** A command has no port of its own and names the usual one. */
    public String of(String path) {
        var port = environment.getProperty("local.server.port", "8080");
        return Optional.ofNullable(settings.site())
                        .map(site -> site.toString().replaceAll("/+$", ""))
                        .orElse("http://localhost:" + port)
                + path;
    }
}
