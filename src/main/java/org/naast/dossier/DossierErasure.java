package org.naast.dossier;

import java.util.List;
import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.privacy.KeepsVoices;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Somebody's file goes with them; whose proof they saw stays seen. */
@Component
class DossierErasure implements Erases, KeepsVoices {

    private final FiledTable items;
    private final LearnedTable learned;
    private final WayTable ways;
    private final Seal seal;

    DossierErasure(FiledTable items, LearnedTable learned, WayTable ways, Seal seal) {
        this.items = items;
        this.learned = learned;
        this.ways = ways;
        this.seal = seal;
    }

    @Override
    public String step() {
        return "dossier";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "dossier.way.person",
                "dossier.item.person",
                "dossier.item.seen_by",
                "dossier.opened.person",
                "dossier.lent.person",
                "dossier.learned.person");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        seal.destroy(FiledTable.voice(who));
        items.forget(who);
        ways.forget(who);
        learned.forget(who);
    }

    @Override
    public Set<String> sealed() {
        return Set.of(FiledTable.WORDS, FiledTable.WEIGHED);
    }

    @Override
    public List<Voice> voices(Viewer eraser) {
        return items.voices();
    }
}
