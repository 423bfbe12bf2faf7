package org.naast.certification;

import java.util.Optional;
import java.util.UUID;
import org.naast.dossier.Readers;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What {@link Lending} opened: through which programme somebody decides, and that it is over. */
@Service
@Transactional
@NotPersonal("it opens and ends what others decided, and shows nothing")
class Loans {

    private final LentTable table;
    private final ApplicationTable applications;
    private final Readers readers;
    private final Programmes programmes;

    Loans(LentTable table, ApplicationTable applications, Readers readers, Programmes programmes) {
        this.table = table;
        this.applications = applications;
        this.readers = readers;
        this.programmes = programmes;
    }

    /** Nobody is left there who would decide; what was decided is carried out first. */
    public void left(Viewer job, ProgrammeId programme) {
        if (programmes.desk(job, programme).isEmpty()) {
            table.to(programme).stream()
                    .filter(one -> applications
                            .find(job, one.application())
                            .filter(Application::waiting)
                            .isPresent())
                    .forEach(one -> over(job, one));
        }
    }

    /** Through which programme of theirs this person decides about it; empty when they do not. */
    Optional<ProgrammeId> through(Viewer coordinator, Application one) {
        return coordinator.id().equals(one.person())
                ? Optional.empty()
                : Optional.of(one.programme())
                        .filter(coordinator::coordinates)
                        .or(() -> table.of(one.id()).stream()
                                .filter(Lent::open)
                                .map(Lent::programme)
                                .filter(coordinator::coordinates)
                                .findFirst());
    }

    /** Nothing waits any more. False when nobody helped, or it was over. */
    boolean over(Viewer viewer, UUID application) {
        return table.of(application).stream().map(one -> over(viewer, one)).reduce(false, Boolean::logicalOr);
    }

    boolean over(Viewer viewer, Lent one) {
        readers.end(viewer, one.person(), one.programme(), one.home());
        return table.remove(one);
    }
}
