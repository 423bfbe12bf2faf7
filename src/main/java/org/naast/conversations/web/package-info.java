/** The page of a conversation, and what it does without and with script. */
@NullMarked
package org.naast.conversations.web;

import org.jspecify.annotations.NullMarked;
