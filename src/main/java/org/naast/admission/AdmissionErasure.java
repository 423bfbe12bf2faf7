package org.naast.admission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.privacy.KeepsVoices;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What somebody asked goes with them; an organisation that was verified stays, without whoever asked. */
@Component
class AdmissionErasure implements Erases, KeepsVoices {

    private final AdmissionTable table;
    private final Seal seal;

    AdmissionErasure(AdmissionTable table, Seal seal) {
        this.table = table;
        this.seal = seal;
    }

    @Override
    public String step() {
        return "admission";
    }

    @Override
    public Set<String> columns() {
        return Set.of("admission.application.person", "admission.application.answered_by");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        table.voices(Optional.of(who)).forEach(seal::destroy);
        table.forget(who);
    }

    @Override
    public Set<String> sealed() {
        return Set.of(AdmissionTable.CONTACT, AdmissionTable.WORDS);
    }

    @Override
    public List<Voice> voices(Viewer eraser) {
        return table.voices(Optional.empty());
    }
}
