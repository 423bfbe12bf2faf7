package org.naast.conversations.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that come in. A browser ends a line with two characters; the limit told to people counts one.
 *
 * @param anyway whether the writer saw what there is to think about, and sends it all the same
 */
record MessageForm(
        @Nullable UUID key, @Nullable String text, @Nullable Boolean anyway) {

    boolean knowingly() {
        return anyway != null && anyway;
    }

    UUID keyOrNew() {
        return key == null ? UUID.randomUUID() : key;
    }

    String words() {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
