package org.naast.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naast.testing.Visit;
import org.springframework.boot.test.web.server.LocalServerPort;

@Journey
class FirstPagesTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @MethodSource("org.naast.testing.Visit$Eyes#all")
    void whatAVisitorSeesFirst(Visit.Eyes eyes) {
        try (var visit = new Visit(port, eyes)) {
            visit.open("/").look("home");
            visit.open("/privacy").look("privacy");
            visit.open("/become").look("become");
            visit.open("/become/texas-peer-specialist").look("become-texas");
            visit.open("/nothing-here", 404).look("not-found");
        }
    }
}
