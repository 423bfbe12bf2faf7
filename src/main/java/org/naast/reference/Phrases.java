package org.naast.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The little language of the word packs, read over plain words that each end in a space: {@code a|b} one of these,
 * {@code word?} may be left out, {@code word~} begins so, {@code *} any word, {@code #} a number of two figures or more,
 * {@code ..} up to three words, {@code ...} up to eight, {@code !a|b} the next word is not one of these, {@code $} the end
 * of the sentence.
 *
 * <p>Phrases are looked up by their first word: hundreds of them over a long message cost well under a millisecond.
 */
final class Phrases {

    private static final String WORD = "[^ \n]+ ";
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}|]+");

    private final Map<String, Pattern> byFirstWord;
    private final Pattern others;

    Phrases(Collection<String> phrases) {
        var byWord = new HashMap<String, List<String>>();
        var rest = new ArrayList<String>();
        for (var phrase : phrases) {
            var first = phrase.substring(0, phrase.indexOf(' ') < 0 ? phrase.length() : phrase.indexOf(' '));
            if (PLAIN.matcher(first).matches()) {
                Stream.of(first.split("\\|", -1))
                        .forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>())
                                .add(phrase));
            } else {
                rest.add(phrase);
            }
        }
        byFirstWord = byWord.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> anyOf(entry.getValue())));
        others = anyOf(rest);
    }

    /** Whether any phrase is in these words. */
    boolean in(String words) {
        for (int at = 0; at < words.length(); at = next(words, at)) {
            if (matchAt(words, at) > at) {
                return true;
            }
        }
        return false;
    }

    /** The words with every phrase taken out; what was before and after does not join up. */
    String takenOutOf(String words) {
        var rest = new StringBuilder(words.length());
        int at = 0;
        while (at < words.length()) {
            var end = matchAt(words, at);
            if (end > at) {
                rest.append('\n');
            } else {
                end = next(words, at);
                rest.append(words, at, end);
            }
            at = end;
        }
        return rest.toString();
    }

    private static int next(String words, int at) {
        var space = words.indexOf(' ', at);
        return space < 0 ? words.length() : space + 1;
    }

    /** Where the phrase that begins here ends; -1 when none does. */
    private int matchAt(String words, int at) {
        var begin = words.charAt(at) == '\n' ? at + 1 : at;
        var end = words.indexOf(' ', begin);
        var known = byFirstWord.get(words.substring(begin, end < 0 ? words.length() : end));
        var found = known == null ? -1 : end(known.matcher(words), begin);
        return found < 0 ? end(others.matcher(words), begin) : found;
    }

    private static int end(Matcher phrase, int begin) {
        return phrase.region(begin, phrase.regionEnd()).lookingAt() ? phrase.end() : -1;
    }

    private static Pattern anyOf(List<String> phrases) {
        return phrases.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile(phrases.stream().map(Phrases::regex).collect(Collectors.joining("|")));
    }

    private static String regex(String phrase) {
        return Arrays.stream(phrase.split(" ", -1)).map(Phrases::token).collect(Collectors.joining());
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
