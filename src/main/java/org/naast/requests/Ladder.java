package org.naast.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;

/** The people of a programme who take a request over, in order. */
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

    /** Nobody is there, for now: what is promised is that somebody who comes finds it first, and the person reads so. */
    static Ladder empty() {
        return new Ladder(List.of(new Step(Rung.COORDINATOR, Viewer.NOBODY)));
    }

    /** Nobody answers for what they asked themselves. */
    Ladder without(PersonId asker) {
        var others = steps.stream().filter(step -> !step.person().equals(asker)).toList();
        return others.isEmpty() ? empty() : new Ladder(others);
    }

    boolean anybody() {
        return !first().person().equals(Viewer.NOBODY);
    }

    Step first() {
        return steps.getFirst();
    }

    /** Empty above the last. */
    Optional<Step> above(Rung rung) {
        return steps.stream().filter(step -> step.rung().compareTo(rung) > 0).findFirst();
    }
}
