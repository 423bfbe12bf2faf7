package org.naast.safety;

import java.util.List;
import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.privacy.KeepsVoices;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** A concern stays as a fact without this person in it; what they wrote goes. */
@Component
class SafetyErasure implements Erases, KeepsVoices {

    private final ErasedTable table;
    private final Seal seal;

    SafetyErasure(ErasedTable table, Seal seal) {
        this.table = table;
        this.seal = seal;
    }

    @Override
    public String step() {
        return "safety";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "safety.concern.raised_by",
                "safety.concern.regarding",
                "safety.concern.owner",
                "safety.concern.note_by",
                "safety.excerpt.author");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        var places = table.places(who);
        table.empty(who);
        places.forEach(place -> seal.destroy(Voice.of(place, who)));
    }

    @Override
    public Set<String> sealed() {
        return Set.of("safety.concern.words", "safety.concern.note", "safety.excerpt.body");
    }

    @Override
    public List<Voice> voices(Viewer eraser) {
        return table.voicesForEveryone();
    }
}
