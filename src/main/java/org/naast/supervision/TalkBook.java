package org.naast.supervision;

import java.util.HashSet;
import java.util.function.Predicate;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Writes talks down, corrects them and takes them away; what is due for whoever was there is counted in the same transaction. */
@Component
class TalkBook {

    private final SessionTable sessions;
    private final Counting counting;
    private final SupervisionDue news;

    TalkBook(SessionTable sessions, Counting counting, SupervisionDue news) {
        this.sessions = sessions;
        this.counting = counting;
        this.news = news;
    }

    /** Nothing when the same person wrote down just that before. */
    void put(Viewer viewer, PersonId by, ProgrammeId programme, Talk talk) {
        if (sessions.by(by, programme).stream().anyMatch(one -> one.says(talk))) {
            return;
        }
        sessions.insert(by, Ids.next(), programme, talk);
        counting.begun(viewer, programme, talk.present());
        talk.present().forEach(who -> news.inTime(viewer, who));
    }

    /** Whoever was there stays one who was, also when they do not work there any more; whoever is added must be one who may. */
    boolean fits(Session before, Talk talk, Predicate<PersonId> may) {
        return !talk.present().isEmpty()
                && talk.present().stream().allMatch(one -> before.present().contains(one) || may.test(one));
    }

    /** False when somebody else corrected it, or took it away, at this very moment. */
    boolean replace(Viewer viewer, PersonId by, Session before, Talk talk) {
        if (!sessions.remove(before)) {
            return false;
        }
        put(viewer, by, before.programme(), talk);
        var gone = new HashSet<>(before.present());
        gone.removeAll(talk.present());
        gone.forEach(one -> counting.count(viewer, one, before.programme()));
        return true;
    }

    boolean remove(Viewer viewer, Session one) {
        if (!sessions.remove(one)) {
            return false;
        }
        one.present().forEach(who -> {
            counting.count(viewer, who, one.programme());
            news.inTime(viewer, who);
        });
        return true;
    }
}
