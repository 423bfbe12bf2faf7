package org.naast.facilities.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NaastTest
class UploadSizeTest {

    private static final long MIB = 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    MultipartConfigElement uploads;

    @Test
    void aListForAWholeCountryIsNotTooLarge() {
        assertThat(uploads.getMaxFileSize()).isEqualTo(16 * MIB);
        assertThat(uploads.getMaxRequestSize()).isEqualTo(48 * MIB);
    }

    /** In words that say what to do, and not that something went wrong on our side. */
    @Test
    void whateverIsTooLargeIsAnsweredInWords() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/verify"))
                            .header("Accept", "text/html")
                            .header("Accept-Language", "nl")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("badge=" + "a".repeat(200_000)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("Dat was te veel in één keer", "kleiner bestand", "113");
        }
    }
}
