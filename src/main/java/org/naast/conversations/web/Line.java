package org.naast.conversations.web;

/**
 * One message as it is shown.
 *
 * @param day the day in words when it is the first of that day, else empty
 * @param hint something only the reader sees beside it, else empty
 */
record Line(long seq, String id, boolean mine, String text, boolean gone, String time, String day, String hint) {}
