package org.naast.requests;

import java.time.Instant;
import java.util.List;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which peers of a programme walk beside somebody, for whoever coordinates it: never whom, and never a word. */
@Service
@Transactional
public class RunningTalks {

    /** One talk that runs; {@code since} the two have each written. */
    public record Running(PersonId peer, Instant since) implements About {

        @Override
        public PersonId whose() {
            return peer;
        }
    }

    private final WhichTable table;

    RunningTalks(WhichTable table) {
        this.table = table;
    }

    /** The longest on top; none when the programme is not theirs, and without those in which they are helped themselves. */
    public List<Running> at(Viewer coordinator, ProgrammeId programme) {
        return coordinator.coordinates(programme) ? table.talksAt(coordinator, programme) : List.of();
    }
}
