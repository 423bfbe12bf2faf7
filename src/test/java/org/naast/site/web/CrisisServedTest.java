package org.naast.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;
import org.naast.storage.StorageSettings;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NaastTest
class CrisisServedTest {

    @LocalServerPort
    private int port;

    @Autowired
    private StorageSettings storage;

    @Autowired
    private HikariDataSource pool;

    @Test
    void theWholeApplicationServesItWithoutACookie() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/crisis/nl?lang=nl"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("tel:113");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("cache-control")).contains("public, max-age=300");
    }

    /** As when the database has stopped: whoever asks it for anything waits and fails. How soon, {@code bin/bench crisis} says. */
    @Test
    void itIsServedWhenTheDatabaseGivesNobodyAConnection() throws Exception {
        var taken = new ArrayDeque<Connection>();
        try {
            takeAll(taken);
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/crisis"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("tel:");
        } finally {
            while (!taken.isEmpty()) {
                taken.pop().close();
            }
        }
    }

    private void takeAll(ArrayDeque<Connection> taken) {
        assertThatThrownBy(() -> {
                    while (true) {
                        taken.push(pool.getConnection());
                    }
                })
                .isInstanceOf(SQLTransientConnectionException.class);
    }

    @Test
    void aFileForAProxyLiesBesideTheData() {
        assertThat(Path.of(storage.data().toString(), "static", "crisis", "nl.nl.html"))
                .exists();
    }
}
