package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programmes;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Tells whoever applied that another programme is asked to help, and that programme once they said yes. */
@Component
class LendingNews {

    /** For whoever applied; about themselves. */
    static final String ASKED = "certification.lend";
    /** For those at the desk of the programme that helps; about it. */
    private static final String LENT = "certification.lent";

    private static final Duration TO_LOOK = Duration.ofDays(7);

    private final Programmes programmes;
    private final Inbox inbox;
    private final Clock clock;

    LendingNews(Programmes programmes, Inbox inbox, Clock clock) {
        this.programmes = programmes;
        this.inbox = inbox;
        this.clock = clock;
    }

    void asked(Viewer coordinator, PersonId person) {
        inbox.put(coordinator, person, ASKED, person.value(), clock.instant().plus(TO_LOOK));
    }

    void lent(Viewer person, ProgrammeId programme) {
        programmes.desk(person, programme).stream()
                .flatMap(desk -> Stream.of(Optional.of(desk.coordinator()), desk.deputy()))
                .flatMap(Optional::stream)
                .filter(who -> !who.equals(person.id()))
                .forEach(who -> inbox.put(
                        person, who, LENT, programme.value(), clock.instant().plus(TO_LOOK)));
    }

    void seen(Viewer coordinator, ProgrammeId programme) {
        inbox.seen(coordinator, LENT, programme.value());
    }
}
