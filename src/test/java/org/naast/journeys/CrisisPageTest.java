package org.naast.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naast.testing.Visit;
import org.springframework.boot.test.web.server.LocalServerPort;

@Journey
class CrisisPageTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @MethodSource("org.naast.testing.Visit$Eyes#all")
    void whoeverNeedsHelpNowSeesItOnAnyScreen(Visit.Eyes eyes) {
        try (var visit = new Visit(port, eyes)) {
            visit.open("/crisis").look("crisis");
            visit.open("/crisis/us").look("crisis-us");
            visit.open("/crisis/se").look("crisis-unchecked");
            visit.open("/crisis/xx", 404).look("crisis-unknown");
        }
    }
}
