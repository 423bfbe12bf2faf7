package org.naast.privacy;

import java.time.Clock;
import java.util.Optional;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people said yes to, each for themselves. */
@Service
@Transactional
public class Consents {

    private final ConsentTable table;
    private final Clock clock;

    Consents(ConsentTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The newest yes counts; an earlier one to other words is withdrawn by it. */
    public Consent give(Viewer person, String kind, Consent.Wording wording) {
        withdraw(person, kind);
        var consent = new Consent(org.naast.viewer.Ids.next(), person.id(), kind, wording, clock.instant());
        table.insert(consent);
        return consent;
    }

    /** Takes effect at once. Nothing happens when there was no yes. */
    public void withdraw(Viewer person, String kind) {
        table.withdraw(person, kind, clock.instant());
    }

    /** The viewer's own yes, when it stands. */
    public Optional<Consent> current(Viewer person, String kind) {
        return table.find(person.id(), kind);
    }

    /** Somebody's yes, for the machine; anyone else finds only their own. */
    public Optional<Consent> current(Viewer job, PersonId person, String kind) {
        return table.find(person, kind);
    }
}
