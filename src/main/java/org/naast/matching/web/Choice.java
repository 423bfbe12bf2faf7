package org.naast.matching.web;

/** One box to tick. */
record Choice(String name, String value, String label, boolean ticked) {}
