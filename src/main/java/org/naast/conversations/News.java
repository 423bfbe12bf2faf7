package org.naast.conversations;

import java.util.List;

/**
 * What an open page has not shown yet.
 *
 * @param look as in {@link Conversation}: another one means that the page is no longer right
 */
public record News(List<Message> messages, int look) {}
