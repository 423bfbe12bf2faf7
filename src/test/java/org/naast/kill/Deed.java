package org.naast.kill;

import java.util.UUID;
import org.naast.conversations.ConversationId;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/** What somebody does, as a line. Done again after a crash it is the same deed, and must end the same. */
sealed interface Deed {

    /** A guest asks a peer. The key of the form is also what they write. */
    record Asking(UUID key, PersonId guest, PersonId peer) implements Deed {

        @Override
        public String toString() {
            return "asking " + key + " " + guest + " " + peer;
        }
    }

    /** The peer says yes, which takes one of their places. */
    record Accepting(UUID request, PersonId peer, ProgrammeId programme) implements Deed {

        @Override
        public String toString() {
            return "accepting " + request + " " + peer + " " + programme;
        }
    }

    /** Either writes; the words are the key. */
    record Saying(UUID key, ConversationId conversation, PersonId author) implements Deed {

        @Override
        public String toString() {
            return "saying " + key + " " + conversation + " " + author;
        }
    }

    static Deed of(String line) {
        var word = line.split(" ");
        return switch (word[0]) {
            case "asking" -> new Asking(UUID.fromString(word[1]), PersonId.of(word[2]), PersonId.of(word[3]));
            case "accepting" ->
                new Accepting(
                        UUID.fromString(word[1]), PersonId.of(word[2]), new ProgrammeId(UUID.fromString(word[3])));
            case "saying" -> new Saying(UUID.fromString(word[1]), ConversationId.of(word[2]), PersonId.of(word[3]));
            default -> throw new IllegalArgumentException(line);
        };
    }
}
