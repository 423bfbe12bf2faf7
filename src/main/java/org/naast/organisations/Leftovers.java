package org.naast.organisations;

import static java.util.Comparator.comparing;

import java.util.List;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every module what it still has of a programme. */
@Component
class Leftovers {

    private final ObjectProvider<Unfinished> modules;

    Leftovers(ObjectProvider<Unfinished> modules) {
        this.modules = modules;
    }

    /** What people wait for on top. */
    List<StillThere> of(Viewer viewer, ProgrammeId programme) {
        return modules.stream()
                .flatMap(module -> module.of(viewer, programme).stream())
                .sorted(comparing((StillThere one) -> !one.waits()).thenComparing(StillThere::kind))
                .toList();
    }

    boolean any(Viewer viewer, ProgrammeId programme) {
        return of(viewer, programme).stream().anyMatch(one -> one.waits() && one.count() > 0);
    }
}
