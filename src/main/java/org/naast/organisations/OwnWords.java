package org.naast.organisations;

/** What a programme itself says to somebody in a crisis; shown beside the crisis numbers and never instead of them. */
public record OwnWords(String programme, String text) {}
