package org.naast.safety;

import java.util.List;
import org.naast.apart.Apart;
import org.naast.conversations.Conversation;
import org.naast.conversations.Excerpts;
import org.naast.conversations.Message;
import org.naast.conversations.Parties;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What a report copies for whoever looks into it, and what stands still meanwhile. */
@Component
class Reports {

    private static final int BEFORE = 5;
    private static final int AFTER = 3;

    private final Excerpts excerpts;
    private final Parties parties;
    private final ExcerptTable table;
    private final Apart apart;

    Reports(Excerpts excerpts, Parties parties, ExcerptTable table, Apart apart) {
        this.parties = parties;
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

    void keepApart(Viewer raiser, Conversation talk, Raise raise, List<Message> round) {
        round.forEach(message -> table.copy(
                raise.id(),
                message,
                raise.message().filter(message.id()::equals).isPresent()));
        if (raise.kind() == Kind.METHOD) {
            raise.message().ifPresent(message -> excerpts.hide(raiser, raise.in(), message));
        }
        talk.other().ifPresent(other -> apart.pause(raiser, raiser.id(), other.person()));
        parties.hold(raiser, raise.in());
    }
}
