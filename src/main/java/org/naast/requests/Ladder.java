package org.naast.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.naast.viewer.PersonId;

/** The people of a programme who take a request over, in order; at least a coordinator. */
record Ladder(List<Step> steps) {

    record Step(Rung rung, PersonId person) {}

    Ladder {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a programme without anybody at its desk cannot take requests");
        }
    }

    static Ladder of(PersonId coordinator, Optional<PersonId> deputy, Optional<PersonId> duty) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(Rung.COORDINATOR, coordinator));
        deputy.ifPresent(person -> steps.add(new Step(Rung.DEPUTY, person)));
        duty.ifPresent(person -> steps.add(new Step(Rung.DUTY, person)));
        return new Ladder(steps);
    }

    Step first() {
        return steps.getFirst();
    }

    /** Empty above the last. */
    Optional<Step> above(Rung rung) {
        return steps.stream().filter(step -> step.rung().compareTo(rung) > 0).findFirst();
    }
}
