package org.naast.safety;

import java.util.List;
import java.util.Optional;
import org.naast.apart.Apart;
import org.naast.conversations.Conversation;
import org.naast.conversations.Excerpts;
import org.naast.conversations.Holds;
import org.naast.conversations.Message;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What a report copies for whoever looks into it, and what stands still meanwhile. */
@Component
class Reports {

    private static final int BEFORE = 5;
    private static final int AFTER = 3;

    private final Excerpts excerpts;
    private final Holds holds;
    private final ExcerptTable table;
    private final Apart apart;

    Reports(Excerpts excerpts, Holds holds, ExcerptTable table, Apart apart) {
        this.holds = holds;
        this.excerpts = excerpts;
        this.table = table;
        this.apart = apart;
    }

    /** The reported message with what stands round it; empty when none is named, or it is not one they can read. */
    List<Message> round(Viewer raiser, Raise raise) {
        return raise.message().stream()
                .flatMap(id -> excerpts.round(raiser, raise.in(), id, BEFORE, AFTER).stream())
                .toList();
    }

    /** Whoever wrote the reported message; the other one when none is named, or it is the raiser's own. */
    Optional<PersonId> whom(Viewer raiser, Conversation talk, Raise raise, List<Message> round) {
        return round.stream()
                .filter(message -> isReported(raise, message))
                .flatMap(message -> message.author().stream())
                .filter(author -> !author.equals(raiser.id()))
                .findFirst()
                .or(() -> talk.other().map(Conversation.Somebody::person));
    }

    void copy(Viewer raiser, Raise raise, List<Message> round) {
        round.forEach(message -> table.copy(raise.id(), message, isReported(raise, message)));
        if (raise.kind() == Kind.METHOD) {
            raise.message().ifPresent(message -> excerpts.hide(raiser, raise.in(), message));
        }
    }

    /** Nobody can write while the two are both here: whoever comes after one of them is not part of it. */
    void keepApart(Viewer raiser, Conversation talk, PersonId other) {
        apart.pause(raiser, raiser.id(), other);
        if (talk.others().stream().anyMatch(one -> one.here() && one.person().equals(other))) {
            holds.hold(raiser, talk.id());
        }
    }

    private static boolean isReported(Raise raise, Message message) {
        return raise.message().filter(message.id()::equals).isPresent();
    }
}
