package org.naast.site.web;

import static org.assertj.core.api.Assertions.assertThat;

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
class FullTest {

    @LocalServerPort
    int port;

    @Autowired
    Semaphore places;

    @Test
    void aFullHouseSaysSoAtOnceWithTheCrisisNumbers() throws Exception {
        var taken = places.drainPermits();
        try {
            var answer = get("/", "nl");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.body()).contains("geen plek", "tel:");
            assertThat(get("/crisis", "nl").statusCode()).isEqualTo(200);
            assertThat(get("/assets/naast.css", "nl").statusCode()).isEqualTo(200);
        } finally {
            places.release(taken);
        }
        assertThat(get("/", "nl").statusCode()).isEqualTo(200);
    }

    @Test
    void everyPlaceIsGivenBack() throws Exception {
        var before = places.availablePermits();

        for (int i = 0; i < 20; i++) {
            get("/", "en");
            get("/nowhere", "en");
        }

        assertThat(places.availablePermits()).isEqualTo(before);
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Accept-Language", language)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
