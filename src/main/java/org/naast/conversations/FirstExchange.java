package org.naast.conversations;

/** Everybody who may write here has now written. Told once. */
public record FirstExchange(ConversationId conversation) {}
