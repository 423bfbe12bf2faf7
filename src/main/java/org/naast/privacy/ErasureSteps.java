package org.naast.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.naast.viewer.As;
import org.naast.viewer.PersonId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an erasure, each in a transaction of its own in the erasing role. */
@Service
@Transactional
@As(Purpose.ERASE)
@NotPersonal("only the machine comes here")
public class ErasureSteps {

    private static final String USE = "erased";

    private final ErasureTable table;
    private final KeyStore keys;
    private final Hashes hashes;
    private final Clock clock;

    ErasureSteps(ErasureTable table, KeyStore keys, Hashes hashes, Clock clock) {
        this.table = table;
        this.keys = keys;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** One node at a time; nothing happens when it is done already. */
    public void take(Viewer job, PersonId who, Erases part) {
        if (table.lock(who) && !table.isDone(who, part.step())) {
            part.erase(job, who);
            table.done(who, part.step(), clock.instant());
        }
    }

    /** From here on a restored backup is told that this person was erased. */
    public void finish(Viewer job, PersonId who) {
        keys.rememberErased(mark(who));
        table.end(who);
    }

    /** Whoever is to be forgotten and is not yet. */
    public List<PersonId> open(Viewer job) {
        return table.open();
    }

    /** Who stands in one of these columns and was erased before: a backup brought them back. */
    public List<PersonId> broughtBack(Viewer job, Set<String> columns) {
        var erased = keys.erased();
        if (erased.isEmpty()) {
            return List.of();
        }
        return columns.stream()
                .flatMap(column -> table.everyone(column).stream())
                .distinct()
                .filter(person -> erased.contains(mark(person)))
                .toList();
    }

    /** The wish of somebody whom a backup brought back still stands. */
    public void again(Viewer job, PersonId who) {
        table.begin(who, clock.instant());
    }

    private String mark(PersonId who) {
        return java.util.HexFormat.of().formatHex(hashes.of(USE, who.toString()));
    }
}
