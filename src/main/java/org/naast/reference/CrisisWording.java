package org.naast.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.naast.reference.CrisisBox.Part;

/** Makes sentences whose numbers are links, in the order each language wants them. */
public final class CrisisWording {

    /** A place to look when we have no checked line; it names lines for nearly every country. */
    public static final Part ELSEWHERE = new Part("findahelpline.com", "https://findahelpline.com");

    private static final String MARK = "\u0001";

    private CrisisWording() {}

    /** A message whose {0}, {1} become links. */
    public static List<Part> sentence(String key, Locale locale, Part... links) {
        var marks = new Object[links.length];
        for (int i = 0; i < links.length; i++) {
            marks[i] = MARK + i + MARK;
        }
        var pieces = ReferenceTexts.text(key, locale, marks).split(MARK, -1);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1) {
                parts.add(links[Integer.parseInt(pieces[i])]);
            } else if (!pieces[i].isEmpty()) {
                parts.add(new Part(pieces[i], ""));
            }
        }
        return parts;
    }

    /** "In the Netherlands: call 113 or chat at 113.nl, day and night.", or where to look when nobody checked a line. */
    static List<Part> where(CrisisCountry country, List<CrisisLine> lines, Locale locale) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(capital(country.within(locale)) + ": ", ""));
        if (lines.isEmpty()) {
            parts.addAll(sentence("reference.crisis.elsewhere", locale, ELSEWHERE));
            return parts;
        }
        parts.addAll(ways(lines.getFirst(), locale));
        parts.add(new Part(".", ""));
        return parts;
    }

    /** "call 113 or chat at 113.nl, day and night": how to reach one line, once per kind of way. */
    public static List<Part> ways(CrisisLine line, Locale locale) {
        var ways = line.channels().stream().filter(first(line)).toList();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < ways.size(); i++) {
            if (i > 0) {
                var last = i == ways.size() - 1;
                parts.add(new Part(last ? " " + ReferenceTexts.text("reference.or", locale) + " " : ", ", ""));
            }
            parts.addAll(way(ways.get(i), locale));
        }
        var hours = line.hours().in(locale);
        if (!hours.isEmpty()) {
            parts.add(new Part(", " + hours, ""));
        }
        return parts;
    }

    /** One way to reach a line, such as "call 113". */
    public static List<Part> way(Channel channel, Locale locale) {
        var link = new Part(channel.shown(), channel.href());
        return switch (channel) {
            case Channel.Call call when call.press().isEmpty() -> sentence("reference.crisis.call", locale, link);
            case Channel.Call call -> sentence("reference.crisis.call-then", locale, link, new Part(call.press(), ""));
            case Channel.Text text when text.keyword().isEmpty() -> sentence("reference.crisis.text", locale, link);
            case Channel.Text text ->
                sentence("reference.crisis.text-word", locale, new Part(text.keyword(), ""), link);
            case Channel.Chat chat -> sentence("reference.crisis.chat", locale, link);
        };
    }

    private static Predicate<Channel> first(CrisisLine line) {
        return channel -> line.channels().stream()
                .filter(other -> other.getClass() == channel.getClass())
                .findFirst()
                .filter(channel::equals)
                .isPresent();
    }

    /** With a capital, to begin a sentence. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
