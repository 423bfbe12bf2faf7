package org.naast.certification;

import java.util.Set;
import org.naast.privacy.NotPersonal;
import org.naast.reference.Endorsement;
import org.naast.timers.Timers;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows once an application is decided. */
@Service
@Transactional
@NotPersonal("it carries out what others decided, and shows nothing")
class Outcome {

    private final ApplicationTable applications;
    private final Granting granting;
    private final Loans loans;
    private final Longer longer;
    private final ApplicationNews news;
    private final Timers timers;
    private final ApplicationEventPublisher events;

    Outcome(
            ApplicationTable applications,
            Granting granting,
            Loans loans,
            Longer longer,
            ApplicationNews news,
            Timers timers,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.granting = granting;
        this.loans = loans;
        this.longer = longer;
        this.news = news;
        this.timers = timers;
        this.events = events;
    }

    /**
     * Two said the same.
     *
     * @param fields empty for a refusal
     */
    void decided(Viewer coordinator, Application one, Set<Endorsement> fields) {
        var provisional = !fields.isEmpty() && granting.provisional(coordinator, one);
        if (coordinator.coordinates(one.programme())) {
            loans.over(coordinator, one.id());
            follow(coordinator, one, fields, provisional);
        } else {
            events.publishEvent(new DecidedElsewhere(
                    one.id(), fields.stream().map(Endorsement::id).toList(), provisional));
        }
    }

    /** The same, in the name of the programme that was asked; once, by the loan that ends with it. */
    public void decided(Viewer job, DecidedElsewhere event) {
        applications
                .find(job, event.application())
                .filter(one -> loans.over(job, one.id()))
                .ifPresent(one -> follow(job, one, Endorsement.read(event.fields()), event.provisional()));
    }

    private void follow(Viewer viewer, Application one, Set<Endorsement> fields, boolean provisional) {
        if (fields.isEmpty()) {
            longer.waitsNoMore(viewer, one.person(), one.programme());
        } else {
            granting.grant(viewer, one, fields, provisional);
        }
        timers.cancel(viewer, ApplicationDue.KIND, one.id());
        news.decided(viewer, one.person());
        if (applications.at(viewer, one.programme()).stream().noneMatch(Application::waiting)) {
            news.nothingWaits(viewer, one.programme());
        }
    }
}
