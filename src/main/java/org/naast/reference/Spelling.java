package org.naast.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How people write on a phone at night, brought back to usual words: "dont wanna", "suicde", "mn". */
final class Spelling {

    private static final int LONG_ENOUGH = 6;

    private final List<String> keywords;
    private final Map<String, String> variants;

    /**
     * Reads with these words.
     *
     * @param keywords long words in which one slip is forgiven
     * @param variants how a short word is written, and what it means
     */
    Spelling(List<String> keywords, Map<String, String> variants) {
        this.keywords = keywords;
        this.variants = variants;
    }

    /** Plain words in their usual spelling, each with a space behind it. */
    String usual(String sentence) {
        return Arrays.stream(PlainWords.of(sentence).split(" ", -1))
                .map(word -> variants.getOrDefault(word, word))
                .map(this::spelled)
                .collect(Collectors.joining(" ", "", " "));
    }

    private String spelled(String word) {
        return word.length() < LONG_ENOUGH
                ? word
                : keywords.stream()
                        .filter(keyword -> oneSlip(word, keyword))
                        .findFirst()
                        .orElse(word);
    }

    /** Whether one letter was left out, added, changed or swapped with its neighbour. */
    private static boolean oneSlip(String word, String keyword) {
        if (Math.abs(word.length() - keyword.length()) > 1) {
            return false;
        }
        var slip = Arrays.mismatch(word.toCharArray(), keyword.toCharArray());
        if (slip < 0) {
            return true;
        }
        var rest = word.substring(slip);
        var wanted = keyword.substring(slip);
        return after(rest).equals(after(wanted))
                || rest.equals(after(wanted))
                || after(rest).equals(wanted)
                || swapped(rest).equals(wanted);
    }

    private static String after(String word) {
        return word.isEmpty() ? word : word.substring(1);
    }

    private static String swapped(String word) {
        return word.length() < 2 ? word : "" + word.charAt(1) + word.charAt(0) + word.substring(2);
    }
}
