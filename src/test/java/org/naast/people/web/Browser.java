package org.naast.people.web;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser without script: keeps cookies, and sends the form token of the page it last looked at. */
public class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final MockMvcTester mvc;
    private final String language;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String token = "";

    public Browser(MockMvcTester mvc) {
        this(mvc, "nl");
    }

    public Browser(MockMvcTester mvc, String language) {
        this.mvc = mvc;
        this.language = language;
    }

    public MvcTestResult get(String address) {
        return seen(mvc.get()
                .uri(address)
                .header("Accept-Language", language)
                .header("User-Agent", "marker-agent")
                .cookie(jar())
                .exchange());
    }

    /** Another window with the same cookies, which does not hear of what happens here. */
    public Browser copy() {
        var copy = new Browser(mvc, language);
        copy.cookies.putAll(cookies);
        copy.token = token;
        return copy;
    }

    /** @param fields names and values in turn */
    public MvcTestResult post(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .header("Accept-Language", language)
                .header("User-Agent", "marker-agent")
                .cookie(jar())
                .param("_csrf", token);
        for (var field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return seen(request.exchange());
    }

    public void keep(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
    }

    public boolean has(String cookie) {
        return cookies.containsKey(cookie);
    }

    public static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cookie[] jar() {
        return cookies.isEmpty()
                ? new Cookie[] {new Cookie("other", "site")}
                : cookies.values().toArray(new Cookie[0]);
    }

    private MvcTestResult seen(MvcTestResult result) {
        MockHttpServletResponse response = result.getResponse();
        for (var cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        var found = TOKEN.matcher(text(result));
        if (found.find()) {
            token = found.group(1);
        }
        return result;
    }
}
