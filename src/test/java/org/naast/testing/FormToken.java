package org.naast.testing;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Sends a form with its token, as a browser that looked at the page before. Spring's own {@code csrf()} puts another
 * store of tokens into the application all tests share, and from then on visitors get sessions.
 */
public final class FormToken implements RequestPostProcessor {

    private static final String TOKEN = "a-token-of-a-test";

    private FormToken() {}

    public static RequestPostProcessor csrf() {
        return new FormToken();
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        var known = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        var cookies = java.util.Arrays.copyOf(known, known.length + 1);
        cookies[known.length] = new Cookie("form", TOKEN);
        request.setCookies(cookies);
        request.setParameter("_csrf", masked());
        return request;
    }

    /** The page holds the token masked by random bytes, which come first; nothing forbids them to be zero. */
    private static String masked() {
        var token = TOKEN.getBytes(StandardCharsets.UTF_8);
        var bytes = new byte[2 * token.length];
        System.arraycopy(token, 0, bytes, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
