package org.naast.requests;

/** What the asker decided beforehand, for silence and for a no. */
public record Wishes(Instead onSilence, Instead onNo) {

    /** Somebody else is asked, and the words stay where they are: nothing waits, and nothing is told that was not meant. */
    public static final Wishes KIND = new Wishes(Instead.ANOTHER_WITHOUT_WORDS, Instead.ANOTHER_WITHOUT_WORDS);
}
