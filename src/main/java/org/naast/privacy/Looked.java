package org.naast.privacy;

/**
 * What one person did with one use of a day, once or more often.
 *
 * @param newest the last of these looks; without its viewer where nobody is called by name
 */
public record Looked(Look newest, long times) {}
