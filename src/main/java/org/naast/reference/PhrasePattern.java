package org.naast.reference;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The little language of the word packs, turned into a pattern over plain words that each end in a space: {@code a|b} one
 * of these, {@code word?} may be left out, {@code word~} begins so, {@code *} any word, {@code #} a number of two
 * figures or more, {@code ..} up to three words, {@code ...} up to eight, {@code !a|b} the next word is not one of
 * these, {@code $} the end of the sentence.
 */
final class PhrasePattern {

    private static final String WORD = "[^ \n]+ ";

    private PhrasePattern() {}

    /** One pattern that finds any of these phrases. */
    static Pattern any(Collection<String> phrases) {
        return Pattern.compile(
                phrases.stream().map(PhrasePattern::regex).collect(Collectors.joining("|", "(?<![^ \n])(?:", ")")));
    }

    private static String regex(String phrase) {
        return Arrays.stream(phrase.split(" ", -1)).map(PhrasePattern::token).collect(Collectors.joining());
    }

    private static String token(String token) {
        return switch (token) {
            case "*" -> WORD;
            case "#" -> "\\d{2,} ";
            case ".." -> "(?:" + WORD + "){0,3}";
            case "..." -> "(?:" + WORD + "){0,8}";
            case "$" -> "(?=\n|$)";
            default -> words(token);
        };
    }

    private static String words(String token) {
        if (token.startsWith("!")) {
            return "(?!(?:" + oneOf(token.substring(1)) + ") )(?=" + WORD + ")";
        }
        return token.endsWith("?")
                ? "(?:(?:" + oneOf(token.substring(0, token.length() - 1)) + ") )?"
                : "(?:" + oneOf(token) + ") ";
    }

    private static String oneOf(String words) {
        if (!words.matches("[\\p{L}\\p{N}|~]+")) {
            throw new IllegalArgumentException("'" + words + "' is not a word of a phrase");
        }
        return words.replace("~", "[^ \n]*");
    }
}
