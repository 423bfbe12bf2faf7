package org.naast.conversations;

/** Somebody here reached the limit of messages without an answer. */
public record TooManyUnanswered(ConversationId conversation) {}
