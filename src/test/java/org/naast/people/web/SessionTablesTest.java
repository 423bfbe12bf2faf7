package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.naast.people.Guests;
import org.naast.testing.NaastTest;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real requests over a real connection; then the session tables are read as they lie there. */
@NaastTest
class SessionTablesTest {

    private static final String AGENT = "MarkerAgent/4711";
    private static final String SAVED = "marker-parameter-4711";

    @Autowired
    Guests guests;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void case_14_1_theStoredSessionHoldsPersonAndActingRoleOnly() throws Exception {
        var noor = guests.begin(Viewer.visitor());
        var code = guests.code(Viewer.guest(noor.id())).digits();
        var sessionsBefore = count();

        try (var browser = HttpClient.newBuilder()
                .cookieHandler(new java.net.CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            get(browser, "/my?" + SAVED + "=1");
            get(browser, "/conversations/" + SAVED);
            assertThat(count()).as("a refused visitor leaves nothing behind").isEqualTo(sessionsBefore);
            var page = get(browser, "/return");
            assertThat(count()).isEqualTo(sessionsBefore);
            assertThat(post(browser, "/return", token(page), "code=" + code).statusCode())
                    .isEqualTo(302);
            get(browser, "/code");
        }

        assertThat(stored(noor.id().toString()))
                .isEqualTo(Map.of(
                        "org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME",
                        noor.id().toString(),
                        "acts-as",
                        "guest"));
        assertThat(dump()).doesNotContain("127.0.0.1", AGENT, SAVED, code, noor.words());
    }

    private Map<String, Object> stored(String person) {
        return jdbc
                .sql("""
                select a.attribute_name, a.attribute_bytes
                  from spring_session s
                  join spring_session_attributes a on a.session_primary_id = s.primary_id
                 where s.principal_name = :person
                """)
                .param("person", person)
                .query((row, _) -> Map.entry(row.getString(1), read(row.getBytes(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String dump() {
        return jdbc.sql("select s::text || ' ' || coalesce(encode(a.attribute_bytes, 'escape'), '') from spring_session"
                        + " s left join spring_session_attributes a on a.session_primary_id = s.primary_id")
                .query(String.class)
                .list()
                .toString();
    }

    private int count() {
        return jdbc.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws Exception {
        return browser.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient browser, String path, String token, String body) throws Exception {
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf=" + token))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("User-Agent", AGENT);
    }

    private static String token(HttpResponse<String> page) {
        var found = java.util.regex.Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(page.body());
        assertThat(found.find()).isTrue();
        return java.net.URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    private static Object read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
