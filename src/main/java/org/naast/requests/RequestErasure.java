package org.naast.requests;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.privacy.KeepsVoices;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What somebody asked goes with them; what others asked them goes on to somebody else, at once. */
@Component
class RequestErasure implements Erases, KeepsVoices {

    private final RequestErasureTable table;
    private final NoteTable notes;
    private final FormerTable former;
    private final HourTable hours;
    private final Seal seal;
    private final Timers timers;
    private final Clock clock;

    RequestErasure(
            RequestErasureTable table,
            NoteTable notes,
            FormerTable former,
            HourTable hours,
            Seal seal,
            Timers timers,
            Clock clock) {
        this.table = table;
        this.notes = notes;
        this.former = former;
        this.hours = hours;
        this.seal = seal;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "requests";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "requests.request.asker",
                "requests.request.peer",
                "requests.request.owner",
                "requests.next.peer",
                "requests.former.peer",
                "requests.hour.peer",
                "requests.turn.peer",
                "requests.note.asker",
                "requests.note.author");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        notes.voicesForEveryone(who).forEach(seal::destroy);
        notes.erase(who);
        former.forget(who);
        hours.forget(who);
        table.erase(who).forEach(open -> timers.set(eraser, Keeping.FORGET, open.value(), clock.instant()));
        table.leave(who, clock.instant())
                .forEach(open -> timers.set(eraser, Keeping.PROMISE, open.value(), clock.instant()));
    }

    @Override
    public Set<String> sealed() {
        return Set.of("requests.note.words");
    }

    @Override
    public List<Voice> voices(Viewer eraser) {
        return notes.voicesForEveryone();
    }
}
