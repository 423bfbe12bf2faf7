package org.naast.badges;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A picture as SVG with a badge baked into it (Open Badges 3.0, 5.3.2). */
final class Svg {

    private Svg() {}

    static byte[] of(Drawing drawing, Picture picture, String badge) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" \
                width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" xml:lang="%3$s" role="img" aria-labelledby="what">
                <openbadges:credential><![CDATA[%4$s]]></openbadges:credential>
                <title id="what">%5$s. %6$s.</title>
                <rect width="%1$d" height="%2$d" fill="%7$s"/>
                %8$s<path d="M%9$d %10$dH%11$d" stroke="%12$s"/>
                <g font-family="'Liberation Sans', Arial, Helvetica, sans-serif">
                %13$s</g>
                </svg>
                """.formatted(
                        Drawing.WIDTH,
                        drawing.height(),
                        picture.language().toLanguageTag(),
                        plain(badge),
                        HtmlUtils.htmlEscape(picture.level(), "UTF-8"),
                        HtmlUtils.htmlEscape(picture.given(), "UTF-8"),
                        colour(Drawing.PAPER),
                        Drawing.MARK.stream().map(Svg::pillar).collect(Collectors.joining()),
                        Drawing.MARGIN,
                        drawing.rule(),
                        Drawing.WIDTH - Drawing.MARGIN,
                        colour(Drawing.HAIR),
                        drawing.texts().stream().map(Svg::text).collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The same JSON: nothing in it ends the section it stands in, or may not stand in XML at all. */
    private static String plain(String json) {
        return json.chars()
                .mapToObj(letter ->
                        letter > '~' || letter == '>' ? String.format("\\u%04x", letter) : Character.toString(letter))
                .collect(Collectors.joining());
    }

    private static String pillar(Drawing.Pillar one) {
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\"/>\n"
                .formatted(one.x(), one.y(), one.width(), one.height(), one.width() / 2, colour(one.colour()));
    }

    private static String text(Drawing.Text one) {
        return "<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\">%s</text>\n"
                .formatted(
                        one.x(), one.y(), one.size(), colour(one.colour()), HtmlUtils.htmlEscape(one.words(), "UTF-8"));
    }

    private static String colour(int colour) {
        return "#%06x".formatted(colour);
    }
}
