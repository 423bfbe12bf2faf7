package org.naast.reference;

import org.springframework.stereotype.Component;

/**
 * Words about money, sex, a place to sleep or drugs. Whoever reports a message with such words is told that nobody here
 * may ask for that; nothing else follows from it.
 */
@Component
public class BoundaryWords {

    record File(Pack pack, PublicText.Texts words) {}

    private final Pack pack;
    private final Phrases phrases;

    BoundaryWords() {
        var file = PackReader.read("boundary-words", File.class);
        pack = file.pack;
        phrases = new Phrases(file.words.all());
    }

    /** The words as the application reads them, for code that runs without it. */
    public static BoundaryWords load() {
        return new BoundaryWords();
    }

    public boolean in(String text) {
        return phrases.in(PlainWords.of(text) + " ");
    }

    public Pack pack() {
        return pack;
    }
}
