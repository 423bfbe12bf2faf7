package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programmes;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Tells the others at a desk that one of them recorded a certificate. */
@Component
class ProposalNews {

    /** For who has not looked yet; about the programme. */
    private static final String KIND = "certification.proposed";

    private static final Duration TO_LOOK = Duration.ofDays(7);

    private final Programmes programmes;
    private final Inbox inbox;
    private final Clock clock;

    ProposalNews(Programmes programmes, Inbox inbox, Clock clock) {
        this.programmes = programmes;
        this.inbox = inbox;
        this.clock = clock;
    }

    void tell(Viewer coordinator, ProgrammeId programme) {
        programmes.desk(coordinator, programme).stream()
                .flatMap(desk -> Stream.of(Optional.of(desk.coordinator()), desk.deputy(), desk.duty()))
                .flatMap(Optional::stream)
                .distinct()
                .filter(who -> !who.equals(coordinator.id()))
                .forEach(who -> inbox.put(
                        coordinator,
                        who,
                        KIND,
                        programme.value(),
                        clock.instant().plus(TO_LOOK)));
    }

    void over(Viewer coordinator, ProgrammeId programme) {
        inbox.done(coordinator, KIND, programme.value());
    }
}
