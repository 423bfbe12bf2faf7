package org.naast.organisations;

import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.viewer.As;
import org.naast.viewer.PersonId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who belonged where. A desk goes to the deputy, then to another coordinator; without one its programme closes. */
@Service
@Transactional
@As(Purpose.ERASE)
class OrganisationsErasure implements Erases {

    private final MembershipTable table;
    private final ApplicationEventPublisher events;

    OrganisationsErasure(MembershipTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    @Override
    public String step() {
        return "organisations";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "organisations.membership.person",
                "organisations.operator.person",
                "organisations.desk.coordinator",
                "organisations.desk.deputy",
                "organisations.desk.duty");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        table.forget(eraser, who).forEach(closed -> events.publishEvent(new ProgrammeChanged(closed)));
    }
}
