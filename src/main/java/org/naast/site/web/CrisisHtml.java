package org.naast.site.web;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.naast.reference.Channel;
import org.naast.reference.CrisisBox.Part;
import org.naast.reference.CrisisCountry;
import org.naast.reference.CrisisLine;
import org.naast.reference.CrisisLines;
import org.naast.reference.CrisisWording;
import org.naast.reference.Need;
import org.naast.reference.ReferenceTexts;
import org.springframework.web.util.HtmlUtils;

/** Writes what stands between head and foot of a crisis page: danger first, then one need after another. */
final class CrisisHtml {

    private final CrisisLines lines;
    private final Locale locale;

    CrisisHtml(CrisisLines lines, Locale locale) {
        this.lines = lines;
        this.locale = locale;
    }

    String country(CrisisCountry country) {
        var danger = country.emergencyShown().stream()
                .map(number -> button(CrisisWording.way(new Channel.Call(number.dial(), "", ""), locale), ""))
                .collect(joining());
        var needs =
                Arrays.stream(Need.values()).map(need -> need(country, need)).collect(joining());
        return "<h1>" + text("page.heading") + "</h1><p class=\"lead\">" + text("page.for", country.within(locale))
                + " <a class=\"row\" href=\"#countries\">" + text("page.other") + "</a></p>"
                + "<section class=\"danger\"><h2>" + text("page.danger") + "</h2><p>" + text("page.danger.text")
                + "</p><div class=\"ways\">" + danger + "</div></section>" + needs + checked(country);
    }

    /** For whoever's country is not here. */
    String elsewhere() {
        return "<h1>" + text("page.heading") + "</h1><p class=\"lead\">" + text("page.other.text")
                + "</p><div class=\"ways\">" + button(List.of(CrisisWording.ELSEWHERE), "")
                + button(CrisisWording.way(new Channel.Call("112", "", ""), locale), " quiet") + "</div>";
    }

    /**
     * The first need stands open; the others are a row each, so that a phone shows them all at a glance. Their ids lie
     * inside, since a browser opens a row only for a link to something within it.
     */
    private String need(CrisisCountry country, Need need) {
        var emergency = country.emergency().getFirst();
        var advice = CrisisWording.sentence(
                "reference.crisis." + need.id() + ".advice", locale, new Part(emergency.dial(), emergency.href()));
        var body = "<p>" + inline(advice) + "</p>" + lines(country, need);
        var lead = text(need.id() + ".lead");
        return need == Need.SUICIDE
                ? "<section id=\"" + need.id() + "\"><h2>" + lead + "</h2>" + body + "</section>"
                : "<details><summary>" + lead + "</summary><div id=\"" + need.id() + "\">" + body + "</div></details>";
    }

    private String lines(CrisisCountry country, Need need) {
        var shown = lines.shown(country, need);
        if (shown.isEmpty()) {
            return "<p>" + inline(CrisisWording.sentence("reference.crisis.page.none", locale, CrisisWording.ELSEWHERE))
                    + "</p>";
        }
        var several = shown.stream().map(CrisisLine::languages).distinct().count() > 1;
        return shown.stream().map(line -> line(line, several)).collect(joining("", "<ul class=\"lines\">", "</ul>"));
    }

    private String line(CrisisLine line, boolean several) {
        var about = Stream.of(
                        audience(line),
                        several ? languages(line) : "",
                        line.hours().in(locale))
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
        var ways = new StringBuilder();
        for (var channel : line.channels()) {
            var quiet = channel.equals(line.channels().getFirst()) ? "" : " quiet";
            ways.append(button(CrisisWording.way(channel, locale), quiet));
        }
        return "<li><h3>" + esc(line.name()) + (about.isEmpty() ? "" : " <span>" + esc(about) + "</span>")
                + "</h3><div class=\"ways\">" + ways + "</div></li>";
    }

    private String audience(CrisisLine line) {
        return line.audience() == CrisisLine.Audience.EVERYONE
                ? ""
                : text("page." + line.audience().name().toLowerCase(Locale.ROOT));
    }

    private String languages(CrisisLine line) {
        var names = line.languages().stream()
                .map(code -> Locale.of(code).getDisplayLanguage(locale))
                .collect(joining(" " + ReferenceTexts.text("reference.and", locale) + " "));
        return names.isEmpty() ? "" : text("page.language", names);
    }

    /** The day of the oldest check among what is shown; or that nobody has checked. */
    private String checked(CrisisCountry country) {
        var shown = country.lines().stream().filter(lines::trusted).toList();
        Optional<LocalDate> oldest =
                shown.stream().flatMap(line -> line.checked().stream()).min(LocalDate::compareTo);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        var words = shown.isEmpty()
                ? text("page.unchecked")
                : oldest.map(date -> text("page.checked", date.format(day))).orElse("");
        return "<p class=\"soft\">" + words + "</p>";
    }

    private String text(String key, Object... values) {
        return esc(ReferenceTexts.text("reference.crisis." + key, locale, values));
    }

    /** One target to press: the words of a way, the address of its link. */
    private static String button(List<Part> way, String look) {
        var href = way.stream().filter(Part::link).findFirst().orElseThrow().href();
        var words = way.stream().map(Part::text).collect(joining());
        return "<a class=\"button" + look + "\" href=\"" + esc(href) + "\" rel=\"noreferrer\">"
                + esc(CrisisWording.capital(words)) + "</a>";
    }

    private static String inline(List<Part> parts) {
        return parts.stream()
                .map(part -> part.link()
                        ? "<a href=\"" + esc(part.href()) + "\" rel=\"noreferrer\">" + esc(part.text()) + "</a>"
                        : esc(part.text()))
                .collect(joining());
    }

    private static String esc(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
