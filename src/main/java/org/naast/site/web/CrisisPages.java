package org.naast.site.web;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Collator;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.naast.reference.CrisisCountry;
import org.naast.reference.CrisisLines;
import org.naast.reference.ReferenceTexts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * Every crisis page as bytes, made once at the start: nothing that can fail later stands between a person and a number.
 */
class CrisisPages {

    /** The page for whoever's country is not here. */
    static final String OTHER = "other";

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"));

    private final CrisisLines lines;
    private final String leaveTo;
    private final String style = style();
    private final Map<String, byte[]> pages = new TreeMap<>();

    CrisisPages(CrisisLines lines, String leaveTo) {
        this.lines = lines;
        this.leaveTo = leaveTo;
        for (var language : LANGUAGES) {
            var html = new CrisisHtml(lines, language);
            for (var country : lines.countries()) {
                pages.put(key(slug(country), language), page(slug(country), html.country(country), language));
            }
            pages.put(key(OTHER, language), page(OTHER, html.elsewhere(), language));
        }
    }

    /** A page by its country, two letters in any case, or {@link #OTHER}. */
    Optional<byte[]> find(String country, Locale language) {
        return Optional.ofNullable(pages.get(key(country.toLowerCase(Locale.ROOT), language)));
    }

    /** The country this installation serves; it names itself on the page, so that nobody takes it for their own. */
    String home() {
        return slug(lines.home());
    }

    /** All pages by "nl.en": country, then language. */
    Map<String, byte[]> all() {
        return pages;
    }

    /** Nothing but our own style and icon may load; the page needs no script at all. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash(style)
                + "'; img-src 'self'; base-uri 'none'; form-action" + " 'none'";
    }

    private byte[] page(String country, String main, Locale language) {
        var other = language.getLanguage().equals("nl") ? "en" : "nl";
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
                <meta name="color-scheme" content="light dark"><title>%s · Naast</title>
                <link rel="icon" href="/assets/icon.svg" type="image/svg+xml"><style>%s</style></head>
                <body><header class="top"><a class="mark" href="/"><svg viewBox="0 0 28 24" width="28" height="24" aria-hidden="true"><rect class="one" x="1" y="1" width="11" height="22" rx="5.5"/><rect class="two" x="15" y="7" width="11" height="16" rx="5.5"/></svg>naast</a>
                <nav class="tools" aria-label="%s"><a href="/crisis/%s?lang=%s" hreflang="%s" lang="%s">%s</a><a class="leave" href="%s" rel="noreferrer">%s</a></nav></header>
                <main>%s%s<p><a class="row" href="/">%s</a></p></main></body></html>
                """.formatted(
                        language.getLanguage(),
                        policy(),
                        text("title", language),
                        style,
                        text("tools", language),
                        country,
                        other,
                        other,
                        other,
                        text("switch", language),
                        HtmlUtils.htmlEscape(leaveTo, "UTF-8"),
                        text("leave", language),
                        main,
                        countries(country, language),
                        text("home", language))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String countries(String here, Locale language) {
        var byName = Comparator.comparing(
                (CrisisCountry country) -> label(country, language), Collator.getInstance(language));
        return lines.countries().stream()
                .sorted(byName)
                .map(country ->
                        link(here, slug(country), HtmlUtils.htmlEscape(label(country, language), "UTF-8"), language))
                .collect(joining(
                        "",
                        "<nav id=\"countries\" aria-labelledby=\"other\"><h2 id=\"other\">" + text("other", language)
                                + "</h2><ul class=\"countries\">",
                        link(here, OTHER, text("other.none", language), language) + "</ul></nav>"));
    }

    private static String label(CrisisCountry country, Locale language) {
        var name = country.name(language);
        return name.startsWith("the ") ? name.substring(4) : name;
    }

    private static String link(String here, String country, String name, Locale language) {
        return "<li><a href=\"/crisis/" + country + "?lang=" + language.getLanguage() + "\""
                + (here.equals(country) ? " aria-current=\"page\"" : "") + ">" + name + "</a></li>";
    }

    private static String text(String key, Locale language) {
        return HtmlUtils.htmlEscape(ReferenceTexts.text("reference.crisis.page." + key, language), "UTF-8");
    }

    private static String slug(CrisisCountry country) {
        return country.country().toLowerCase(Locale.ROOT);
    }

    private static String key(String country, Locale language) {
        return country + "." + language.getLanguage();
    }

    private static String style() {
        try (var in = new ClassPathResource("site/crisis.css").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException("site/crisis.css is missing. Naast does not start without it.", missing);
        }
    }

    private static String hash(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
