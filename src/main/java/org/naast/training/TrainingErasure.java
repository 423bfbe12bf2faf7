package org.naast.training;

import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.viewer.As;
import org.naast.viewer.PersonId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody did of a course goes with them. */
@Service
@Transactional
@As(Purpose.ERASE)
class TrainingErasure implements Erases {

    private final DoneTable table;

    TrainingErasure(DoneTable table) {
        this.table = table;
    }

    @Override
    public String step() {
        return "training";
    }

    @Override
    public Set<String> columns() {
        return Set.of("training.attendance.person", "training.step.person");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        table.forget(who);
    }
}
