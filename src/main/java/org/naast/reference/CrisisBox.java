package org.naast.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * A few sentences with numbers in them, ready to print on any page: lead in bold, then the parts, then a way to more.
 *
 * @param lead such as "Thinking of suicide?"
 * @param more the words of the link to {@code moreHref}, the whole crisis page of that country
 */
public record CrisisBox(String lead, List<Part> parts, String more, String moreHref) {

    /** Words, or a link when {@code href} is not empty. */
    public record Part(String text, String href) {

        public boolean link() {
            return !href.isEmpty();
        }
    }

    /** Lead and parts as HTML, every word escaped; without the link to more. */
    public String html() {
        var html = new StringBuilder("<strong>").append(esc(lead)).append("</strong> ");
        for (var part : parts) {
            html.append(
                    part.link()
                            ? "<a href=\"" + esc(part.href()) + "\" rel=\"noreferrer\">" + esc(part.text()) + "</a>"
                            : esc(part.text()));
        }
        return html.toString();
    }

    private static String esc(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    /** The same, with the numbers of another country after its own. */
    CrisisBox and(CrisisBox other) {
        var both = new ArrayList<>(parts);
        both.add(new Part(" ", ""));
        both.addAll(other.parts);
        return new CrisisBox(lead, List.copyOf(both), more, moreHref);
    }

    static CrisisBox of(CrisisCountry country, Need need, List<CrisisLine> lines, Locale locale) {
        var parts = new ArrayList<Part>();
        var emergency = country.emergency().getFirst();
        var danger = CrisisWording.sentence(
                "reference.crisis." + need.id() + ".danger", locale, new Part(emergency.dial(), emergency.href()));
        if (need == Need.OVERDOSE) {
            parts.addAll(danger);
            parts.add(new Part(" ", ""));
        }
        parts.addAll(CrisisWording.where(country, lines, locale));
        if (need != Need.OVERDOSE) {
            parts.add(new Part(" ", ""));
            parts.addAll(danger);
        }
        return new CrisisBox(
                ReferenceTexts.text("reference.crisis." + need.id() + ".lead", locale),
                List.copyOf(parts),
                ReferenceTexts.text("reference.crisis.more", locale),
                "/crisis/" + country.country().toLowerCase(Locale.ROOT));
    }
}
