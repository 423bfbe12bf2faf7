package org.naast.safety.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naast.conversations.ConversationId;
import org.naast.safety.ConcernId;
import org.naast.safety.Kind;
import org.naast.safety.Raise;

/** What comes in when somebody raises a concern. */
record RaiseForm(
        UUID key,
        @Nullable String kind,
        UUID conversation,
        @Nullable UUID message,
        @Nullable String words) {

    /** Empty while nothing is chosen that people can raise themselves. */
    Optional<Kind> chosen() {
        return Arrays.stream(Kind.values())
                .filter(one -> one.isReport() || one == Kind.WORRIED || one == Kind.MINOR)
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    /** Which page it came from. */
    String page() {
        return chosen().filter(one -> !one.isReport()).map(Kind::word).orElse("report");
    }

    Note note() {
        return Note.of(words);
    }

    /** Empty when something is still to be chosen, or to be shortened. */
    Optional<Raise> raise() {
        return chosen().filter(_ -> !note().isTooLong())
                .map(known -> new Raise(
                        new ConcernId(key),
                        known,
                        new ConversationId(conversation),
                        Optional.ofNullable(message),
                        note().words()));
    }
}
