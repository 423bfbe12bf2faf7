package org.naast.certification;

import java.time.Clock;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What two people found right to stop, two people take back for good; it comes again only by a new application. */
@Service
@Transactional
public class Revoking {

    private final SecondPersonTable table;
    private final Suspensions suspensions;
    private final WhoAnswers who;
    private final SuspensionNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Revoking(
            SecondPersonTable table,
            Suspensions suspensions,
            WhoAnswers who,
            SuspensionNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.suspensions = suspensions;
        this.who = who;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks to take the certificate back for good. False when it is not theirs to do, or another asked just before: they
     * have not read why.
     *
     * @param reason read by those who decide, and by the holder once another agreed
     */
    public boolean ask(Viewer coordinator, PersonId holder, ProgrammeId programme, String reason) {
        var asked = suspensions
                .find(coordinator, holder, programme)
                .filter(one -> who.answers(coordinator, programme)
                        && one.mayAskBack(coordinator.id())
                        && table.askBack(coordinator, one, reason));
        asked.ifPresent(one -> news.second(coordinator, one));
        return asked.isPresent();
    }

    /** Agrees with another who asked. False when it is not theirs to do. */
    public boolean agree(Viewer coordinator, PersonId holder, ProgrammeId programme) {
        var agreed = suspensions
                .find(coordinator, holder, programme)
                .filter(one -> who.answers(coordinator, programme)
                        && one.mayTakeBack(coordinator.id())
                        && table.takeBack(coordinator, one.id(), clock.instant()));
        agreed.ifPresent(_ -> {
            news.decided(coordinator, holder, programme);
            events.publishEvent(new Revoked(holder));
        });
        return agreed.isPresent();
    }

    /** Whoever asked that another agrees, to take it back or to let it go on, asks no more. False when they asked nothing. */
    public boolean asksNoMore(Viewer coordinator, PersonId holder, ProgrammeId programme) {
        var changed = suspensions
                .find(coordinator, holder, programme)
                .filter(one -> who.answers(coordinator, programme)
                        && one.asked(coordinator.id())
                        && table.asksNoMore(coordinator, one.id()));
        changed.ifPresent(_ -> news.waitsNoMore(coordinator, programme));
        return changed.isPresent();
    }

    /** Two people gave them a certificate anew: what was taken back before is over. */
    void givenAnew(Viewer coordinator, PersonId holder, ProgrammeId programme) {
        suspensions
                .find(coordinator, holder, programme)
                .filter(Suspension::revoked)
                .ifPresent(one -> suspensions.lift(coordinator, one, false));
    }
}
