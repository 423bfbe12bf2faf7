package org.naast.live;

/**
 * One thing a stream sends.
 *
 * @param seq its place in the topic; the browser names the last one it saw when it comes back
 * @param name what the page listens for
 * @param data ready to show, one line or more
 */
public record Event(long seq, String name, String data) {}
