package org.naast.conversations;

/** A conversation was ended; by whom and why is kept nowhere. */
public record ConversationEnded(ConversationId conversation) {}
