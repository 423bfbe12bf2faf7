package org.naast.conversations;

/** Finds words that may mean danger; implemented by the pack of such words. */
@FunctionalInterface
public interface CrisisWords {

    boolean in(String text);
}
