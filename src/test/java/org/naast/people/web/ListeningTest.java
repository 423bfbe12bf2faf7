package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Band;
import org.naast.people.Guests;
import org.naast.people.Sessions;
import org.naast.requests.Request;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A session ends half an hour after the last deed of its person, whatever their page does by itself. */
@NaastTest
class ListeningTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Guests guests;

    @Autowired
    Sessions sessions;

    @Autowired
    OpenRequests open;

    @Autowired
    ListedPeers peers;

    @Autowired
    JdbcClient jdbc;

    private Viewer noor;
    private Request asked;
    private Browser browser;

    @BeforeEach
    void noorIsInAConversation() {
        noor = open.guest();
        asked = open.ask(noor, peers.listed(peers.programme(), "Sam", "alcohol", Band.FIVE_OR_MORE));
        browser = in();
    }

    @Test
    void aStreamDoesNotRenewTheSessionAndEndsWithIt() {
        idleFor(Duration.ofMinutes(20));

        var stream = listen();

        assertThat(stream.getRequest().isAsyncStarted()).isTrue();
        assertThat(stream.getRequest().getAsyncContext().getTimeout())
                .isBetween(1L, Duration.ofMinutes(10).toMillis());
        assertThat(idle()).isGreaterThan(Duration.ofMinutes(19));
        browser.get("/my");
        assertThat(idle()).as("a deed renews it").isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void afterHalfAnHourAStreamIsRefused() {
        idleFor(Duration.ofMinutes(31));

        assertThat(listen()).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void anotherCodeEndsWhatTheFormerOneOpened() {
        in();
        assertThat(sessions.count(noor.id())).isEqualTo(2);

        browser.get("/code");
        assertThat(browser.post("/code")).hasStatus(HttpStatus.FOUND);

        assertThat(sessions.count(noor.id())).isEqualTo(1);
        assertThat(browser.get("/my")).hasStatusOk();
    }

    @Test
    void whoeverJoinsIsOutEverywhereElse() {
        in();

        browser.get("/join");
        browser.post(
                "/join", "name", "Noor", "passphrase", "een fiets zonder bel in mei", "adult", "on", "along", "on");

        assertThat(sessions.count(noor.id())).isEqualTo(1);
    }

    @Test
    void forAGuestTheDoorsOfAnAccountAreNotThere() {
        browser.get("/code");

        assertThat(browser.get("/account/mail")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post("/account/recovery")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post("/webauthn/register/options")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("/account/looks")).hasStatusOk();
    }

    private Browser in() {
        var fresh = new Browser(mvc);
        fresh.get("/return");
        fresh.post("/return", "code", code());
        return fresh;
    }

    private String code() {
        return guests.code(noor).digits();
    }

    private MvcTestResult listen() {
        var id = jdbc.sql("select session_id from spring_session where principal_name = :who")
                .param("who", noor.id().toString())
                .query(String.class)
                .single();
        var cookie = Base64.getEncoder().encodeToString(id.strip().getBytes(StandardCharsets.UTF_8));
        return mvc.get()
                .uri("/conversations/" + asked.conversation() + "/stream?after=0")
                .accept("text/event-stream")
                .cookie(new Cookie("visit", cookie))
                .asyncExchange();
    }

    /** The table drops a change that is only of the last minute, or backwards; another interval is none of those. */
    private void idleFor(Duration time) {
        for (var interval : List.of(1801, 1800)) {
            jdbc.sql("""
                    update spring_session
                       set max_inactive_interval = :interval, last_access_time = :at, expiry_time = :at + 1800000
                     where principal_name = :who
                    """)
                    .param("interval", interval)
                    .param("at", System.currentTimeMillis() - time.toMillis())
                    .param("who", noor.id().toString())
                    .update();
        }
        assertThat(idle()).isGreaterThanOrEqualTo(time.minusSeconds(1));
    }

    private Duration idle() {
        return Duration.ofMillis(System.currentTimeMillis()
                - jdbc.sql("select last_access_time from spring_session where principal_name = :who")
                        .param("who", noor.id().toString())
                        .query(Long.class)
                        .single());
    }
}
