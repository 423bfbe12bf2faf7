package org.naast.conversations;

import java.time.Clock;
import java.time.Duration;
import org.naast.privacy.NotPersonal;
import org.naast.reference.PublicText;
import org.naast.reference.TextWarning;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever comes to sell comes with links: an account that is new sends a few a day, to everybody together. */
@Service
@Transactional
@NotPersonal("it counts the viewer's own messages")
public class Links {

    private static final Duration DAY = Duration.ofDays(1);

    private final LinkTable table;
    private final PublicText reader;
    private final ConversationSettings limits;
    private final Clock clock;

    Links(LinkTable table, PublicText reader, ConversationSettings limits, Clock clock) {
        this.table = table;
        this.reader = reader;
        this.limits = limits;
        this.clock = clock;
    }

    /** Whether these words have a link too many for now. Sites of help lines are no links. */
    public boolean tooMany(Viewer author, String words) {
        return counts(author, words) && table.countAlone(author, clock.instant().minus(DAY)) >= limits.links();
    }

    void sent(Viewer author, String words) {
        if (counts(author, words)) {
            table.insert(author, clock.instant());
        }
    }

    private boolean counts(Viewer author, String words) {
        return author.id().since().plus(limits.newcomer()).isAfter(clock.instant())
                && reader.contacts(words).stream().anyMatch(found -> found.kind() == TextWarning.Kind.LINK);
    }
}
