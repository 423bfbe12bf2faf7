package org.naast.organisations;

/**
 * How much of one kind a programme still has.
 *
 * @param kind key of its sentence, which takes the number
 * @param waits whether somebody waits for it: a programme does not stop before
 */
public record StillThere(String kind, int count, boolean waits) {}
