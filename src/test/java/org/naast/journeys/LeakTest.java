package org.naast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.naast.storage.StorageSettings;
import org.naast.testing.Cast;
import org.naast.testing.NaastTest;
import org.naast.testing.Visit;
import org.naast.viewer.Ids;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whoever steals a dump, the database files or the logs finds ids and ciphertext: nothing a guest's browser sent besides
 * what they typed, and nothing they typed in clear text. Cases 14-1, 3-3, X-2.
 */
@NaastTest
@ExtendWith(OutputCaptureExtension.class)
class LeakTest {

    private static final String EXPERIENCE = "ketamine";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Planted planted;

    @Autowired
    StorageSettings storage;

    @Autowired
    HikariDataSource pool;

    @Test
    void case_14_1_nothingOfABrowserAndNoClearText(CapturedOutput output) throws Exception {
        var mark = Ids.next().toString().substring(24);
        var headers = Map.of(
                "User-Agent", "agentmark" + mark,
                "X-Forwarded-For", "203.0.113.77",
                "X-Device", "devicemark" + mark);
        var clear = List.of("peernamemark" + mark, "signinmark" + mark, "storymark" + mark, "wordsmark" + mark);
        var desk = cast.programme("desk" + mark);
        var peer = cast.peer(desk, clear.get(1), clear.get(0), EXPERIENCE, clear.get(2));
        var more = planted.in(mark, desk, peer);
        try (var guest = new Visit(port, new Visit.Eyes("nl", 320, true)).saying(headers)) {
            ask(guest, clear.get(0), clear.get(3));
        }

        // What is public while a peer is listed lives in memory and on their own page, not in the files either.
        var sent = List.of("agentmark" + mark, "203.0.113.77", "devicemark" + mark);
        var markers = Stream.of(clear, sent, more).flatMap(List::stream).toList();
        assertThat(rows()).as("a row that must be there").contains("spring_session");
        assertThat(in(rows(), markers)).as("in rows").isEmpty();
        assertThat(in(sessions(), List.of("127.0.0.1", "0:0:0:0:0:0:0:1")))
                .as("in sessions")
                .isEmpty();
        assertThat(inFiles(markers)).as("in the files of the database").isEmpty();
        assertThat(in(output.getAll(), markers)).as("in logs").isEmpty();
    }

    private static void ask(Visit guest, String peer, String words) {
        for (var page : List.of("/", "/privacy", "/crisis/nl", "/places", "/return", "/sign-in")) {
            guest.open(page);
        }
        guest.open("/peers").unfold("input[name=experience][value=" + EXPERIENCE + "]");
        guest.go("input[name=experience][value=" + EXPERIENCE + "]").go("main form[action='/peers'] > button");
        guest.go("article:has-text('" + peer + "') form[action='/requests/new'] button");
        guest.go("form[action='/requests'] input[name=adult][value=yes]");
        guest.type("form[action='/requests'] textarea", words);
        guest.go("form[action='/requests'] > p > button, form[action='/requests'] > button");
        guest.sees("main", "");
        assertThat(guest.page().locator(".code-shown").count()).isEqualTo(1);
    }

    private static List<String> in(String text, List<String> markers) {
        return markers.stream().filter(text::contains).toList();
    }

    /** Everything, as a dump has it. */
    private String rows() throws SQLException, IOException {
        return dump(
                "select schemaname, tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema')");
    }

    private String sessions() throws SQLException, IOException {
        return dump("select schemaname, tablename from pg_tables where tablename like 'spring_session%'");
    }

    private String dump(String whichTables) throws SQLException, IOException {
        var dump = new StringBuilder();
        try (var connection = superuser().getConnection();
                var tables = connection.createStatement().executeQuery(whichTables)) {
            while (tables.next()) {
                var name = tables.getString(1) + "." + tables.getString(2);
                dump.append(name).append('\n');
                try (var rows = connection.createStatement().executeQuery("select t::text from " + name + " t")) {
                    while (rows.next()) {
                        dump.append(readable(rows.getString(1))).append('\n');
                    }
                }
            }
        }
        return dump.toString();
    }

    /** Bytes are written as hexadecimal digits in a dump; whoever has it reads through that. */
    private static String readable(String row) {
        var all = new StringBuilder(row);
        var hex = java.util.regex.Pattern.compile("\\\\x((?:[0-9a-f]{2})+)").matcher(row);
        while (hex.find()) {
            all.append(' ')
                    .append(new String(java.util.HexFormat.of().parseHex(hex.group(1)), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    private List<String> inFiles(List<String> markers) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(storage.data())) {
            for (var file :
                    files.filter(Files::isRegularFile).filter(LeakTest::isData).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                markers.stream().filter(bytes::contains).forEach(marker -> found.add(marker + " in " + file));
            }
        }
        return found;
    }

    private static boolean isData(Path file) {
        return !file.toString().contains("postgres-program");
    }

    private PGSimpleDataSource superuser() throws IOException {
        var source = new PGSimpleDataSource();
        source.setUrl(pool.getJdbcUrl());
        source.setUser("postgres");
        source.setPassword(Files.readString(storage.data().resolve("secrets").resolve("postgres"))
                .strip());
        return source;
    }
}
