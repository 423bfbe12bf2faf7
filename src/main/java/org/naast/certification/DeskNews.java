package org.naast.certification;

import java.time.Instant;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programmes;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Tells a programme what happens with the certificates it gave; each about that programme, and about no person. */
@Component
class DeskNews {

    static final String SOON = "certification.soon";
    static final String LAPSED = "certification.lapsed";

    /** It is kept on for a week, because nobody confirmed it. */
    static final String UNCONFIRMED = "certification.unconfirmed";

    private final Programmes programmes;
    private final Inbox inbox;

    DeskNews(Programmes programmes, Inbox inbox) {
        this.programmes = programmes;
        this.inbox = inbox;
    }

    void lay(Viewer job, Certificate one, String kind, Instant due) {
        programmes
                .desk(job, one.programme())
                .ifPresent(desk ->
                        inbox.put(job, desk.coordinator(), kind, one.programme().value(), due));
    }

    /** Whoever looks at the list has seen it. */
    void seen(Viewer coordinator, ProgrammeId programme) {
        inbox.done(coordinator, SOON, programme.value());
        inbox.done(coordinator, LAPSED, programme.value());
        inbox.done(coordinator, UNCONFIRMED, programme.value());
        inbox.seen(coordinator, SuspensionNews.WENT_ON, programme.value());
        inbox.seen(coordinator, Resting.RESTS, programme.value());
    }
}
