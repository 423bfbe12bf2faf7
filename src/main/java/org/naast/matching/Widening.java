package org.naast.matching;

/**
 * One wish let go, and how many people that would bring.
 *
 * @param need the same need with that wish let go
 * @param people how many then fit; never more than {@link Matching#MOST}
 */
public record Widening(Wish wish, Need need, int people) {

    /** What can be let go. Safety is never among it. */
    public enum Wish {
        HOURS,
        FURTHER,
        ONLINE,
        GENDER,
        TOWN,
        EXPERIENCE
    }
}
