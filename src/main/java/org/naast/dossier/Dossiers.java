package org.naast.dossier;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For those who decide: the file of somebody who asked their programme for something, and let it in. {@link MyDossier} is one's own. */
@Service
@Transactional
public class Dossiers {

    private final FiledTable items;
    private final LearnedTable learned;
    private final WayTable ways;

    Dossiers(FiledTable items, LearnedTable learned, WayTable ways) {
        this.items = items;
        this.learned = learned;
        this.ways = ways;
    }

    /** Nothing when that programme is not theirs, or was not let in. */
    public List<Filed> of(Viewer coordinator, PersonId person, ProgrammeId programme) {
        return mayRead(coordinator, person, programme)
                ? Stream.concat(items.of(person).stream(), learned.of(person).stream())
                        .toList()
                : List.of();
    }

    /** Whether that person lets this programme read it now; false when it is not theirs. */
    @NotPersonal("it answers yes or no")
    public boolean isOpen(Viewer coordinator, PersonId person, ProgrammeId programme) {
        return mayRead(coordinator, person, programme);
    }

    /**
     * Says that one saw the proof.
     *
     * @param weighed what one thinks of it, where there is something to weigh; read by its owner too
     * @return false when there is no such thing, or it is not theirs to see
     */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean see(Viewer coordinator, PersonId person, ProgrammeId programme, UUID item, String weighed) {
        return of(coordinator, person, programme).stream()
                .filter(one -> one.id().equals(item) && !one.person().equals(coordinator.id()))
                .anyMatch(one -> items.see(coordinator, one, weighed));
    }

    private boolean mayRead(Viewer coordinator, PersonId person, ProgrammeId programme) {
        return coordinator.coordinates(programme) && ways.isOpen(person, programme);
    }
}
