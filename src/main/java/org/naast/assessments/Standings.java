package org.naast.assessments;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.training.Assessed;
import org.naast.training.DoneBy;
import org.naast.training.Part;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says to training how the questions and the work of a course stand. Row policies leave one's own, and a coordinator's. */
@Service
@Transactional
@NotPersonal("it is the learner's own; and a question is what an organisation asks everybody")
public class Standings implements Assessed {

    private final QuestionTable questions;
    private final WorkTable works;

    Standings(QuestionTable questions, WorkTable works) {
        this.questions = questions;
        this.works = works;
    }

    @Override
    public Map<UUID, State> own(Viewer learner, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.counts(DoneBy.JUDGED))
                .map(Part::id)
                .flatMap(part -> state(learner, part).map(state -> Map.entry(part, state)).stream())
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Set<UUID> unasked(Viewer coordinator, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.counts(DoneBy.MARKED))
                .map(Part::id)
                .filter(part -> questions.of(coordinator, part).isEmpty())
                .collect(toUnmodifiableSet());
    }

    private Optional<State> state(Viewer learner, UUID part) {
        var one = new Judged(learner.id(), works.work(part, learner.id()), works.verdict(part, learner.id()));
        if (one.waits()) {
            return Optional.of(State.WAITS);
        }
        return one.verdict().filter(said -> !said.good()).map(_ -> State.NOT_YET);
    }
}
