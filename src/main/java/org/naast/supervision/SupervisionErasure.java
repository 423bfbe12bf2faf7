package org.naast.supervision;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.naast.privacy.Erases;
import org.naast.privacy.KeepsVoices;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** That somebody was there goes with them; what a group talked about stays for the others. */
@Component
class SupervisionErasure implements Erases, KeepsVoices {

    private final SessionTable sessions;
    private final RhythmTable rhythms;
    private final SupervisorTable supervisors;
    private final Seal seal;

    SupervisionErasure(SessionTable sessions, RhythmTable rhythms, SupervisorTable supervisors, Seal seal) {
        this.sessions = sessions;
        this.rhythms = rhythms;
        this.supervisors = supervisors;
        this.seal = seal;
    }

    @Override
    public String step() {
        return "supervision";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "supervision.session.recorded_by",
                "supervision.present.person",
                "supervision.rhythm.person",
                "supervision.supervisor.person");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        rhythms.of(who).forEach(row -> seal.destroy(RhythmTable.voice(row)));
        supervisors.voices(who).forEach(seal::destroy);
        supervisors.forget(who);
        sessions.forget(who);
        rhythms.forget(who);
    }

    @Override
    public Set<String> sealed() {
        return Set.of(SessionTable.NOTE, RhythmTable.REASON, SupervisorTable.REASON);
    }

    @Override
    public List<Voice> voices(Viewer eraser) {
        return Stream.of(sessions.voices(), rhythms.voices(), supervisors.voices())
                .flatMap(List::stream)
                .toList();
    }
}
