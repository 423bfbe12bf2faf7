package org.naast.reference;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text brought back to bare words, so that case, accents and punctuation do not decide what is found. */
final class PlainWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Curly apostrophes, and what nobody sees: soft hyphens, zero-width spaces. */
    private static final Pattern DROPPED = Pattern.compile("[\\u2018\\u2019\\u02bc\\u00b4\\p{Cf}]");

    private PlainWords() {}

    /** Lower case, no accents, apostrophes dropped, one space between words, none around. */
    static String of(String text) {
        var plain = text.chars().allMatch(letter -> letter < 128) ? text : unaccented(text);
        var words = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            var letter = Character.toLowerCase(plain.charAt(i));
            if (Character.isLetterOrDigit(letter)) {
                words.append(letter);
            } else if (letter != '\'' && letter != '`' && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().stripTrailing();
    }

    private static String unaccented(String text) {
        var visible = DROPPED.matcher(text).replaceAll("");
        return MARKS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFKD))
                .replaceAll("");
    }
}
