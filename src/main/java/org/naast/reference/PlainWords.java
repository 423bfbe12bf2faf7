package org.naast.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text brought back to bare words, so that case, accents and punctuation do not decide what is found. */
final class PlainWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02bc`\u00b4]");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainWords() {}

    /** Lower case, no accents, apostrophes dropped, one space between words, none around. */
    static String of(String text) {
        var parted = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var joined = APOSTROPHES.matcher(MARKS.matcher(parted).replaceAll("")).replaceAll("");
        return NOT_WORDS.matcher(joined).replaceAll(" ").strip();
    }
}
