package org.naast.openings;

/** How somebody stands at an opening. */
public sealed interface Standing {

    record Seated() implements Standing {}

    /**
     * In line.
     *
     * @param place 1 for who is next
     */
    record Waiting(int place) implements Standing {}

    /** They did not ask, or it is not there. */
    record Outside() implements Standing {}

    /** It takes nobody any more. */
    record Closed() implements Standing {}
}
