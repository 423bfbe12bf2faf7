package org.naast.site.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.naast.reference.CrisisLines;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Says that there is no room at this moment, and who to call; bytes made at the start. */
class FullPage {

    private static final String SECONDS_UNTIL_AGAIN = "5";

    private final Map<String, byte[]> pages;

    FullPage(MessageSource messages, CrisisLines lines) {
        this.pages = CrisisPages.LANGUAGES.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Locale::getLanguage,
                        language -> page(messages, lines.box(language).html(), language)));
    }

    private static byte[] page(MessageSource messages, String crisis, Locale language) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
                <title>%s · Naast</title><link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/assets/naast.css"></head>
                <body><main><h1>%s</h1><p class="lead">%s</p></main>
                <footer><section class="crisis"><p>%s</p></section></footer></body></html>
                """.formatted(
                        language.getLanguage(),
                        messages.getMessage("site.full.title", null, language),
                        messages.getMessage("site.full.heading", null, language),
                        messages.getMessage("site.full.text", null, language),
                        crisis)
                .getBytes(StandardCharsets.UTF_8);
    }

    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = request.getLocale().getLanguage();
        var bytes = requireNonNull(pages.get(pages.containsKey(wanted) ? wanted : Locale.ENGLISH.getLanguage()));
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_AGAIN);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
