package org.naast.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

/** Two kind words that say nothing about anybody: "calm otter", "kalme otter". */
class Words {

    private record Pair(List<String> first, List<String> second) {}

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pair ENGLISH = read("en");
    private static final Pair DUTCH = read("nl");

    private Words() {}

    static String next(String language) {
        var pair = language.equals("nl") ? DUTCH : ENGLISH;
        return oneOf(pair.first()) + " " + oneOf(pair.second());
    }

    private static String oneOf(List<String> words) {
        return words.get(RANDOM.nextInt(words.size()));
    }

    /** The first words, an empty line, the second words; as many on a line as fit. */
    private static Pair read(String language) {
        try (var file = Words.class.getResourceAsStream("/people/words_" + language + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("the words for " + language + " are missing");
            }
            var halves = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n\n", -1);
            return new Pair(words(halves[0]), words(halves[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String half) {
        return List.of(half.strip().split("\\s+", -1));
    }
}
