package org.naast.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.naast.privacy.NotPersonal;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wants a mail, and when one waits to go out. */
@Service
@Transactional
@NotPersonal("each reads their own wish, and the machine the one of whom it writes to")
public class MailWishes {

    private final MailTable table;
    private final ObjectProvider<Addresses> addresses;
    private final ObjectProvider<MailSender> sender;
    private final ObjectProvider<MailStops> stops;
    private final Timers timers;
    private final Clock clock;

    MailWishes(
            MailTable table,
            ObjectProvider<Addresses> addresses,
            ObjectProvider<MailSender> sender,
            ObjectProvider<MailStops> stops,
            Timers timers,
            Clock clock) {
        this.table = table;
        this.addresses = addresses;
        this.sender = sender;
        this.stops = stops;
        this.timers = timers;
        this.clock = clock;
    }

    public Wish mine(Viewer person) {
        return table.wish(person.id()).orElse(Wish.NONE);
    }

    public void change(Viewer person, Wish wish) {
        table.change(person, wish);
        if (!reaches(person)) {
            stops.forEach(one -> one.stopped(person));
        }
    }

    /** Whether a mail about something new comes to them: we send mail, they want it, and showed that it arrives. */
    public boolean reaches(Viewer person) {
        return sender.getIfAvailable() != null
                && mine(person).mail()
                && addresses.stream().anyMatch(keeper -> keeper.confirmed(person));
    }

    /** Several things before the quiet hours end make one mail. */
    public void plan(Viewer job, PersonId to) {
        table.wish(to)
                .filter(Wish::mail)
                .ifPresent(wish -> timers.set(job, MailDue.KIND, to.value(), wish.mayGo(clock.instant())));
    }

    /** Whether they still want it, at the moment it would go. */
    public Optional<Instant> stillWanted(Viewer job, PersonId to) {
        return table.wish(to).filter(Wish::mail).map(wish -> wish.mayGo(clock.instant()));
    }
}
