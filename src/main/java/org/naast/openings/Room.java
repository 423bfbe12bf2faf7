package org.naast.openings;

/**
 * How full an opening is, told to everybody.
 *
 * @param taken how many of the seats are somebody's
 * @param waiting how many people stand in line
 */
public record Room(int seats, int taken, int waiting) {

    /** None while somebody waits: a seat that comes free is theirs. */
    public int free() {
        return waiting > 0 ? 0 : Math.max(0, seats - taken);
    }
}
