package org.naast.directory;

import java.util.List;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those a programme certified, for whoever looks after them. */
@Service
@Transactional
public class Crew {

    private final CrewTable table;

    Crew(CrewTable table) {
        this.table = table;
    }

    /**
     * One of them.
     *
     * @param level as this programme certified them
     * @param load how many people they walk beside, and whether that is {@code many} for them
     */
    public record Member(PersonId peer, Level level, int load, boolean many) implements About {

        @Override
        public PersonId whose() {
            return peer;
        }
    }

    /** Nobody when the programme is not theirs. */
    public List<Member> of(Viewer coordinator, ProgrammeId programme) {
        return coordinator.coordinates(programme) ? table.of(programme) : List.of();
    }
}
