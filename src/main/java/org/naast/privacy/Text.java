package org.naast.privacy;

/** What became of words that were sealed. */
public sealed interface Text {

    /** They can be read. */
    record Words(String value) implements Text {

        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    /** Their key is destroyed, and with it the words. */
    record Gone() implements Text {}

    /** The words, or the other text when they are gone. */
    default String or(String other) {
        return switch (this) {
            case Words words -> words.value();
            case Gone _ -> other;
        };
    }
}
