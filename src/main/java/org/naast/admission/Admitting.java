package org.naast.admission;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.admission.Admission.State;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.reference.CrisisLines;
import org.naast.timers.Timers;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator looks whether an organisation is what it says, and verifies or refuses it. Never their own. */
@Service
@Transactional
public class Admitting {

    private final AdmissionTable table;
    private final Programmes programmes;
    private final CrisisLines lines;
    private final AdmissionNews news;
    private final Timers timers;
    private final Clock clock;

    Admitting(
            AdmissionTable table,
            Programmes programmes,
            CrisisLines lines,
            AdmissionNews news,
            Timers timers,
            Clock clock) {
        this.table = table;
        this.programmes = programmes;
        this.lines = lines;
        this.news = news;
        this.timers = timers;
        this.clock = clock;
    }

    /** What waits on top, the first due first; nothing for whoever is no operator. */
    public List<Admission> all(Viewer operator) {
        return operator.is(Role.OPERATOR) ? table.all(operator) : List.of();
    }

    public Optional<Admission> find(Viewer operator, UUID id) {
        return operator.is(Role.OPERATOR) ? table.find(operator, id) : Optional.empty();
    }

    /**
     * It is what it says: it gets a programme, not open yet, with whoever asked as its coordinator.
     *
     * @param how it was looked up; whoever asked reads it
     * @return empty when nothing waits there, or it is the operator's own
     */
    public Optional<Admission> verify(Viewer operator, UUID id, String how) {
        return waiting(operator, id).flatMap(one -> {
            var facts = one.facts();
            var organisation = programmes.foundOrganisation(operator, facts.name());
            var zone = lines.home().zone();
            var founded = Programme.founded(organisation, facts.name(), facts.country(), zone);
            var programme = programmes.found(operator, founded, one.whose());
            return answer(operator, one, State.VERIFIED, how, Optional.of(programme));
        });
    }

    /**
     * It does not take part; whoever asked may ask again.
     *
     * @param why read by whoever asked
     * @return empty as above
     */
    public Optional<Admission> refuse(Viewer operator, UUID id, String why) {
        return waiting(operator, id).flatMap(one -> answer(operator, one, State.REFUSED, why, Optional.empty()));
    }

    private Optional<Admission> waiting(Viewer operator, UUID id) {
        return operator.is(Role.OPERATOR) ? table.lockWaiting(operator, id) : Optional.empty();
    }

    private Optional<Admission> answer(
            Viewer operator, Admission one, State state, String words, Optional<ProgrammeId> programme) {
        table.answer(operator, one, state, words, clock.instant(), programme);
        timers.cancel(operator, AdmissionDue.KIND, one.id());
        news.nothingWaits(operator, one.id());
        news.answered(operator, one.whose());
        return table.find(operator, one.id());
    }
}
