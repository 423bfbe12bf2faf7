package org.naast.assessments;

import java.util.List;
import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.privacy.KeepsVoices;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What somebody made and answered goes with them, and what was said of it; whom they judged stays judged. */
@Component
class AssessmentErasure implements Erases, KeepsVoices {

    private final WorkTable works;
    private final AttemptTable attempts;
    private final Seal seal;

    AssessmentErasure(WorkTable works, AttemptTable attempts, Seal seal) {
        this.works = works;
        this.attempts = attempts;
        this.seal = seal;
    }

    @Override
    public String step() {
        return "assessments";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "assessments.attempt.person",
                "assessments.work.person",
                "assessments.verdict.person",
                "assessments.verdict.by");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        seal.destroy(WorkTable.voice(who));
        works.forget(who);
        attempts.forget(who);
    }

    @Override
    public Set<String> sealed() {
        return Set.of(WorkTable.WORDS, WorkTable.SAID);
    }

    @Override
    public List<Voice> voices(Viewer eraser) {
        return works.voices();
    }
}
