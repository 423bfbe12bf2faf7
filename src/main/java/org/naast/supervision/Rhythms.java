package org.naast.supervision;

import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often it is due for somebody, where a coordinator chose another rhythm than that of their level. */
@Service
@Transactional
public class Rhythms {

    private final Supervision supervision;
    private final RhythmTable rhythms;
    private final Counting counting;

    Rhythms(Supervision supervision, RhythmTable rhythms, Counting counting) {
        this.supervision = supervision;
        this.rhythms = rhythms;
        this.counting = counting;
    }

    /** From now on it is due after so many days for this peer. False when they are not theirs. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean change(Viewer coordinator, ProgrammeId programme, PersonId peer, int days, String reason) {
        if (!supervision.mayRecord(coordinator, programme, peer)) {
            return false;
        }
        rhythms.begin(peer, programme);
        rhythms.find(peer, programme).ifPresent(row -> rhythms.change(row, days, reason));
        counting.count(coordinator, peer, programme);
        return true;
    }
}
