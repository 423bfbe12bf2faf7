package org.naast.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naast.NaastApplication;
import org.naast.conversations.Conversations;
import org.naast.conversations.Party;
import org.naast.conversations.Sent;
import org.naast.people.Guests;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The whole application on databases of somebody else's: one for what is kept, one for its keys. */
class ByUrlTest {

    private static final Path PROGRAM = Path.of("target", "postgres-program").toAbsolutePath();
    private static final String PASSWORD = "a-password-of-a-test";

    @TempDir
    Path folder;

    @Test
    void itKeepsInOneWhatTheOtherSealsAndTheCrisisPageNeedsNeither() throws Exception {
        try (var rows = OwnServer.start(folder.resolve("rows"), PROGRAM);
                var keys = OwnServer.start(folder.resolve("keys"), PROGRAM)) {
            OwnServerTest.execute(keys, "create role keeper login password '" + PASSWORD + "'");
            OwnServerTest.execute(keys, "create database keys owner keeper");
            try (var app = new SpringApplicationBuilder(NaastApplication.class)
                    .run(settings(Database.on(rows), keys.url("keys")).toArray(String[]::new))) {
                var port = app.getEnvironment().getProperty("local.server.port", "");
                talk(app.getBean(Guests.class), app.getBean(Conversations.class));
                assertThat(answer(port, "/health").statusCode()).isEqualTo(200);
                assertThat(folder.resolve("node/postgres")).doesNotExist();
                assertThat(count(keys)).isPositive();

                rows.close();
                keys.close();

                for (var path : List.of("/crisis", "/crisis/nl", "/crisis/us")) {
                    var page = answer(port, path);
                    assertThat(page.statusCode()).as(path).isEqualTo(200);
                    assertThat(page.body()).contains("tel:");
                }
                assertThat(answer(port, "/").statusCode()).isEqualTo(200);
                assertThat(answer(port, "/health").body()).contains("database-away");
            }
        }
    }

    private Stream<String> settings(Database rows, String keys) {
        return Stream.of(
                        "server.port=0",
                        "naast.timers.loop=false",
                        "naast.storage.data=" + folder.resolve("node"),
                        "naast.storage.url=" + rows.url(),
                        "naast.storage.owner.name=" + rows.owner().name(),
                        "naast.storage.owner.password=" + rows.owner().password(),
                        "naast.storage.app.name=" + rows.app().name(),
                        "naast.storage.app.password=" + rows.app().password(),
                        "naast.keys.url=" + keys,
                        "naast.keys.name=keeper",
                        "naast.keys.password=" + PASSWORD)
                .map(setting -> "--" + setting);
    }

    private static void talk(Guests guests, Conversations conversations) {
        var noor = guests.begin(Viewer.visitor());
        var viewer = Viewer.guest(noor.id());
        var id = conversations.open(
                viewer,
                ProgrammeId.next(),
                List.of(new Party(noor.id(), noor.words(), true)),
                java.util.Optional.empty());
        assertThat(conversations.send(viewer, id, java.util.UUID.randomUUID(), "Hoi"))
                .isInstanceOf(Sent.Done.class);
        assertThat(conversations.read(viewer, id, 0).orElseThrow().messages()).hasSize(1);
    }

    private static long count(OwnServer keys) throws Exception {
        try (var connection = keys.superuser("keys").getConnection();
                var row = connection.createStatement().executeQuery("select count(*) from keys.key")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static HttpResponse<String> answer(String port, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
