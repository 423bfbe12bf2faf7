package org.naast.conversations;

import org.naast.viewer.PersonId;

/** Somebody here reached the limit of messages without an answer. */
public record TooManyUnanswered(ConversationId conversation, PersonId writer) {}
