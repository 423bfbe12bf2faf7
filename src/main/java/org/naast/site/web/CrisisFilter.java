package org.naast.site.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers {@code /crisis} and {@code /crisis/nl} before anything else is asked: no session, no sign-in, no database. */
class CrisisFilter implements Filter {

    private final CrisisPages pages;

    CrisisFilter(CrisisPages pages) {
        this.pages = pages;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var country = country(asked);
        if (country.isEmpty()) {
            chain.doFilter(request, response);
        } else if (!List.of("GET", "HEAD").contains(asked.getMethod())) {
            answer.setHeader("Allow", "GET, HEAD");
            answer.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            show(country.get(), language(asked), asked.getMethod().equals("GET"), answer);
        }
    }

    /** A country we do not know gets the page that helps everywhere, and never somebody else's numbers. */
    private void show(String country, Locale language, boolean withBody, HttpServletResponse answer)
            throws IOException {
        var page = pages.find(country, language);
        answer.setStatus(page.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        var bytes = page.or(() -> pages.find(CrisisPages.OTHER, language)).orElseThrow();
        answer.setContentType("text/html;charset=UTF-8");
        answer.setContentLength(bytes.length);
        answer.setHeader("Content-Language", language.getLanguage());
        answer.setHeader("Content-Security-Policy", pages.policy() + "; frame-ancestors 'none'");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Cache-Control", "public, max-age=300");
        answer.setHeader("Vary", "Accept-Language, Cookie");
        if (withBody) {
            answer.getOutputStream().write(bytes);
        }
    }

    /** Empty when the request is for something else. */
    private Optional<String> country(HttpServletRequest asked) {
        var path = asked.getRequestURI().substring(asked.getContextPath().length());
        var plain = path.contains(";") ? path.substring(0, path.indexOf(';')) : path;
        if (plain.equals("/crisis") || plain.equals("/crisis/")) {
            return Optional.of(pages.home());
        }
        return plain.startsWith("/crisis/") ? Optional.of(plain.substring("/crisis/".length())) : Optional.empty();
    }

    /** What the address says, else what they chose on this site, else what their browser asks for. */
    private static Locale language(HttpServletRequest asked) {
        var chosen = Stream.concat(query(asked), cookie(asked));
        var browser = Collections.list(asked.getLocales()).stream().map(Locale::getLanguage);
        return Stream.concat(chosen, browser)
                .flatMap(code -> CrisisPages.LANGUAGES.stream()
                        .filter(language -> language.getLanguage().equals(code)))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** Read from the query itself: asking for a parameter would make the container parse a body. */
    private static Stream<String> query(HttpServletRequest asked) {
        return Stream.ofNullable(asked.getQueryString())
                .flatMap(query -> Arrays.stream(query.split("&", -1)))
                .filter(pair -> pair.startsWith("lang="))
                .map(pair -> pair.substring("lang=".length()));
    }

    private static Stream<String> cookie(HttpServletRequest asked) {
        return Stream.ofNullable(asked.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals("language"))
                .map(Cookie::getValue);
    }
}
