package org.naast.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NaastTest
class FullFilterTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Semaphore places;

    @Test
    void whoeverComesWhenItIsFullIsToldSoAndWhoWantsToLeaveIsGone() throws Exception {
        var taken = places.drainPermits();
        try {
            assertThat(status("/")).isEqualTo(503);
            assertThat(status("/leave")).isEqualTo(303);
        } finally {
            places.release(taken);
        }
        assertThat(status("/")).isEqualTo(200);
    }

    private int status(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
