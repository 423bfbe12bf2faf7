package org.naast.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naast.testing.NaastTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@NaastTest
class FormOnlyTest {

    @LocalServerPort
    int port;

    /** An address out of the history, where only a form comes. */
    @ParameterizedTest
    @CsvSource({
        "nl, Zo gaat deze pagina niet open, ging bij ons iets mis",
        "en, This page does not open this way, on our side"
    })
    void whatOnlyTakesAFormSaysSoAndLeadsHome(String language, String said, String ourFault)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://localhost:" + port + "/rounds/00000000-0000-0000-0000-000000000001/seat"))
                            .header("Accept", "text/html")
                            .header("Accept-Language", language)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.body())
                    .contains(said, "class=\"button\" href=\"/\"")
                    .doesNotContain(ourFault, "??");
        }
    }
}
