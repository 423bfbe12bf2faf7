/**
 * Somebody asks a peer for a first talk, and hears back: from the peer, from another one, or from the programme.
 *
 * <p>Promise: nobody who reaches out ends in silence. Every open request has one owner, a promised time, a state the
 * person can see, and something that follows when the time is over. No words are kept here: they are the first message
 * of the conversation. Start reading at {@link org.naast.requests.Request} and {@link org.naast.requests.Requests}.
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "privacy",
            "timers",
            "notifications",
            "screens",
            "reference",
            "people",
            "organisations",
            "facilities",
            "apart",
            "directory",
            "certification",
            "conversations",
            "matching",
            "safety"
        })
@NullMarked
package org.naast.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
