package org.naast.directory;

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

/** A peer's profile goes whole; somebody who only asked a peer is forgotten here too. */
@Component
class DirectoryErasure implements Erases, KeepsVoices {

    private final ItemTable items;
    private final ProfileTable profiles;
    private final AvailabilityTable availability;
    private final CertifiedTable certified;
    private final CaseloadTable caseloads;
    private final Seal seal;

    DirectoryErasure(
            ItemTable items,
            ProfileTable profiles,
            AvailabilityTable availability,
            CertifiedTable certified,
            CaseloadTable caseloads,
            Seal seal) {
        this.items = items;
        this.profiles = profiles;
        this.availability = availability;
        this.certified = certified;
        this.caseloads = caseloads;
        this.seal = seal;
    }

    @Override
    public String step() {
        return "directory";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "directory.availability.peer",
                "directory.certified.peer",
                "directory.caseload.peer",
                "directory.profile.peer",
                "directory.item.peer",
                "directory.acquaintance.peer",
                "directory.acquaintance.person",
                "directory.alike.peer",
                "directory.alike.other");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        // In the order in which others write these rows, so that none of two holds what the other waits for.
        availability.lock(who);
        availability.forget(who);
        items.forget(who);
        profiles.forget(who);
        certified.forget(who);
        caseloads.forget(who);
        seal.destroy(Rows.voice(who));
    }

    @Override
    public Set<String> sealed() {
        return Set.of(Rows.NAME, Rows.WORDS, CaseloadTable.REASON);
    }

    @Override
    public List<Voice> voices(Viewer eraser) {
        return Stream.of(profiles.everyone(), items.everyone(), caseloads.everyone())
                .flatMap(List::stream)
                .map(Rows::voice)
                .distinct()
                .toList();
    }
}
