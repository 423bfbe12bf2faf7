package org.naast.admission;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.timers.Timers;
import org.naast.viewer.Ids;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody asks that their organisation may take part. */
@Service
@Transactional
@NotPersonal("it is the asker's own")
public class Admissions {

    /** Within which there is an answer. */
    public static final Duration ANSWER_WITHIN = Duration.ofDays(14);

    private final AdmissionTable table;
    private final AdmissionNews news;
    private final Timers timers;
    private final Clock clock;

    Admissions(AdmissionTable table, AdmissionNews news, Timers timers, Clock clock) {
        this.table = table;
        this.news = news;
        this.timers = timers;
        this.clock = clock;
    }

    /** False without an account, and while another of theirs waits. */
    public boolean ask(Viewer somebody, Admission.Said said) {
        var now = clock.instant();
        var due = now.plus(ANSWER_WITHIN);
        var id = Ids.next();
        if (!mayAsk(somebody) || !table.insert(somebody, id, said, now, due)) {
            return false;
        }
        timers.set(somebody, AdmissionDue.KIND, id, now);
        return true;
    }

    /** Whether the viewer has an account, by which they can be answered. */
    public boolean mayAsk(Viewer somebody) {
        return somebody.isSomebody() && !somebody.is(Role.GUEST);
    }

    /** The newest on top. */
    public List<Admission> mine(Viewer somebody) {
        news.seen(somebody);
        return table.mine(somebody);
    }

    /** False when it is not theirs, or answered already. */
    public boolean withdraw(Viewer somebody, UUID id) {
        var withdrawn = table.withdraw(somebody, id);
        if (withdrawn) {
            timers.cancel(somebody, AdmissionDue.KIND, id);
            news.nothingWaits(somebody, id);
        }
        return withdrawn;
    }
}
