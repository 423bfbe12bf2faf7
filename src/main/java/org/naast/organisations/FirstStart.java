package org.naast.organisations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first start of a programme in five steps, each kept: whoever goes away goes on where they were. */
@Service
@Transactional
@NotPersonal("coordinators see who else coordinates their own programme")
public class FirstStart {

    /** In this order; the last one opens the programme. */
    public enum Step {
        NAME(1),
        HOURS(2),
        DUTY(3),
        CRISIS(4),
        INVITATIONS(5);

        private final int number;

        Step(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }

        public Optional<Step> next() {
            return of(number + 1);
        }

        static Optional<Step> of(int number) {
            return Stream.of(values()).filter(step -> step.number == number).findFirst();
        }
    }

    private final ProgrammeTable table;
    private final MembershipTable members;

    FirstStart(ProgrammeTable table, MembershipTable members) {
        this.table = table;
        this.members = members;
    }

    /** The step this programme has come to; empty when it is not the viewer's. */
    public Optional<Step> step(Viewer coordinator, ProgrammeId id) {
        return table.keeps(coordinator, id) ? Step.of(table.startStep(coordinator, id)) : Optional.empty();
    }

    /** Whether it has yet to be opened for the first time; false too when it is not the viewer's. */
    public boolean goesOn(Viewer coordinator, ProgrammeId id) {
        return table.keeps(coordinator, id) && table.starting(coordinator, id);
    }

    /** Keeps that this step is done. Doing one again later changes nothing. */
    public void done(Viewer coordinator, ProgrammeId id, Step step) {
        step.next().ifPresent(next -> table.startStep(coordinator, id, next.number()));
    }

    public void nameOrganisation(Viewer coordinator, Programme programme, String name) {
        if (table.keeps(coordinator, programme.id())) {
            table.nameOrganisation(coordinator, programme.organisation(), name);
        }
    }

    /** Empty when it is not the viewer's. */
    public List<PersonId> coordinators(Viewer coordinator, ProgrammeId id) {
        return table.keeps(coordinator, id) ? members.people(coordinator, id, Role.COORDINATOR) : List.of();
    }
}
