/**
 * People who talk: what each says arrives once, in order, and only where it was meant to.
 *
 * <p>Promise: an acknowledged message is on disk, is never doubled and never delayed; whoever is no party cannot tell
 * that there is a conversation. Words are sealed with a key per conversation and author. Start reading at
 * {@link org.naast.conversations.Conversations}.
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "privacy",
            "timers",
            "reference",
            "live",
            "notifications",
            "screens",
            "people",
            "organisations",
            "apart",
            "directory"
        })
@NullMarked
package org.naast.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
