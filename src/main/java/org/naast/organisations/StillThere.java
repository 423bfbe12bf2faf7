package org.naast.organisations;

/**
 * How much of one kind a programme still has.
 *
 * @param kind key of its sentence, which takes the number; with {@code .do} after it, of what somebody can do about it
 * @param waits whether somebody waits for it: a programme does not stop before
 * @param page where whoever coordinates the programme does something about it; empty when nothing is to be done
 */
public record StillThere(String kind, int count, boolean waits, String page) {

    public static StillThere waits(String kind, int count, String page) {
        return new StillThere(kind, count, true, page);
    }

    /** It ends when the programme stops, and nobody has to do anything. */
    public static StillThere ends(String kind, int count) {
        return new StillThere(kind, count, false, "");
    }
}
