package org.naast.certification;

import java.util.List;
import org.naast.organisations.StillThere;
import org.naast.organisations.Unfinished;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Applications without an answer, and stopped certificates that a second person has to look at. */
@Component
class UnfinishedDecisions implements Unfinished {

    private final ApplicationTable applications;
    private final SuspensionTable suspensions;

    UnfinishedDecisions(ApplicationTable applications, SuspensionTable suspensions) {
        this.applications = applications;
        this.suspensions = suspensions;
    }

    @Override
    public List<StillThere> of(Viewer viewer, ProgrammeId programme) {
        var waiting = applications.at(viewer, programme).stream()
                .filter(Application::waiting)
                .count();
        var undecided = suspensions.undecidedForEveryone(programme).size();
        return List.of(
                StillThere.waits(
                        "certification.unfinished.applications",
                        Math.toIntExact(waiting),
                        "/programme/" + programme + "/applications"),
                StillThere.waits(
                        "certification.unfinished.suspensions",
                        undecided,
                        "/programme/" + programme + "/certificates"));
    }
}
