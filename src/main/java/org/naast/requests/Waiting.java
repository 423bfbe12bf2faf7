package org.naast.requests;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the programme sees of who waits, and can do about it. It sees how a request stands, never its words. */
@Service
@Transactional
public class Waiting {

    /** Below this a count could be a person. */
    public static final int FEW = 5;

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 1000;

    private static final Duration WEEK = Duration.ofDays(7);

    private final RequestTable table;
    private final WhichTable which;
    private final NoteTable notes;
    private final Keeping keeping;
    private final Desking desks;
    private final Clock clock;

    Waiting(RequestTable table, WhichTable which, NoteTable notes, Keeping keeping, Desking desks, Clock clock) {
        this.table = table;
        this.which = which;
        this.notes = notes;
        this.keeping = keeping;
        this.desks = desks;
        this.clock = clock;
    }

    /** All that is open in the viewer's programmes, overdue first. */
    public List<Request> all(Viewer desk) {
        return table.ofDesk(desk).stream()
                .filter(request -> isTheirs(desk, request))
                .toList();
    }

    public Optional<Request> find(Viewer desk, RequestId id) {
        return mine(desk, table.find(desk, id));
    }

    /** "This one is mine": the promise begins anew, with a name. */
    public Optional<Answer> takeUp(Viewer desk, RequestId id) {
        return mine(desk, table.lock(desk, id))
                .map(request -> keeping.keep(
                        desk,
                        request,
                        Course.takeUp(
                                request,
                                desk.id(),
                                Promises.desk(desks.still(desk, request).programme(), clock.instant())),
                        false));
    }

    /**
     * Asks a peer for the person who waits, unless they want to choose for themselves; their words go along only if they
     * said so beforehand.
     */
    public Optional<Answer> ask(Viewer desk, RequestId id, PersonId peer) {
        return mine(desk, table.lock(desk, id))
                .filter(request -> !request.askerChooses())
                .map(request -> keeping.next(desk, request, peer, request.wordsGoAlong()));
    }

    /** A few words to who waits, shown where they look. False when it is not theirs to write. */
    @NotPersonal(value = "it says whether it was written", noIsATry = true)
    public boolean note(Viewer desk, RequestId id, String words) {
        var request = mine(desk, table.find(desk, id));
        request.ifPresent(found -> notes.insert(desk, found, words, clock.instant()));
        return request.isPresent();
    }

    /** First conversations this week, when there were enough that no one person is meant. */
    @NotPersonal("a count of five or more")
    public OptionalLong metThisWeek(Viewer desk) {
        var met = which.met(desk, clock.instant().minus(WEEK));
        return met >= FEW ? OptionalLong.of(met) : OptionalLong.empty();
    }

    /** What somebody asked themselves is for others to look at. */
    private static boolean isTheirs(Viewer desk, Request request) {
        return !request.asker().equals(desk.id());
    }

    private static Optional<Request> mine(Viewer desk, Optional<Request> found) {
        return found.filter(request -> desk.coordinates(request.programme()) && isTheirs(desk, request));
    }
}
