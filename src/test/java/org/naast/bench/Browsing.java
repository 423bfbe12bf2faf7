package org.naast.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.naast.conversations.ConversationId;
import org.naast.viewer.PersonId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** The cookies of somebody who came in: a session in the table, as signing in leaves one, and a form token. */
record Browsing(String cookies, String formToken) {

    static Browsing as(BenchApp app, PersonId who) {
        var session = session(app, who);
        var visit = Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.US_ASCII));
        var form = UUID.randomUUID().toString();
        return new Browsing("visit=" + visit + "; form=" + form, masked(form));
    }

    @SuppressWarnings("unchecked")
    private static String session(BenchApp app, PersonId who) {
        var sessions = (SessionRepository<Session>) app.bean(SessionRepository.class);
        var session = sessions.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, who.toString());
        session.setAttribute("acts-as", "guest");
        sessions.save(session);
        return session.getId();
    }

    /** As the pages carry it: a pad and the token under that pad. Here the pad is nothing but noughts. */
    private static String masked(String token) {
        var bytes = token.getBytes(StandardCharsets.UTF_8);
        var both = new byte[2 * bytes.length];
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }

    /** Somebody who tries a code that is nobody's. */
    static HttpRequest guess(int port) {
        var form = UUID.randomUUID().toString();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/return"))
                .header("Cookie", "form=" + form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + masked(form) + "&code=1234123412341234"))
                .build();
    }

    /** Somebody who looks for a peer with this experience. */
    static HttpRequest search(int port, String experience) {
        var form = UUID.randomUUID().toString();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/peers"))
                .header("Cookie", "form=" + form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + masked(form) + "&experience=" + experience))
                .build();
    }

    HttpRequest post(int port, ConversationId talk, String words) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/conversations/" + talk + "/messages"))
                .header("Cookie", cookies)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "_csrf=" + formToken + "&key=" + UUID.randomUUID() + "&text=" + words))
                .build();
    }
}
