package org.naast.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.viewer.As;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chain of the audit, which only grows. One node at a time. */
@Service
@Transactional
@As(Purpose.SEAL)
@NotPersonal("only the machine comes here")
public class Chain {

    private final ChainTable table;

    Chain(ChainTable table) {
        this.table = table;
    }

    /** What waits and found nothing: whose it was is to be asked before it is chained. */
    public List<Look> tries(Viewer job) {
        return table.waitingForEveryone().stream().filter(look -> !look.found()).toList();
    }

    /**
     * The new end; empty when nothing waited or another node is at it.
     *
     * @param told who is told of each try; a try that is not in it came in the meantime and waits for the next time
     */
    public Optional<Link> next(Viewer job, Map<UUID, Set<PersonId>> told) {
        if (!table.lockForEveryone()) {
            return Optional.empty();
        }
        var waiting = table.waitingForEveryone().stream()
                .filter(look -> look.found() || told.containsKey(look.id()))
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var links = new ArrayList<ChainTable.Sealed>();
        var parties = new ArrayList<ChainTable.Party>();
        var last = table.lastForEveryone().orElse(Link.FIRST);
        for (var look : waiting) {
            for (var row : rows(look, told.getOrDefault(look.id(), Set.of()))) {
                last = last.next(row);
                if (row.id().equals(look.id())) {
                    links.add(new ChainTable.Sealed(row, last));
                } else {
                    parties.add(new ChainTable.Party(new ChainTable.Sealed(row, last), look.id()));
                }
            }
        }
        table.sealForEveryone(links);
        table.insertForEveryone(parties);
        return Optional.of(last);
    }

    /** The look itself, and for each further person who is told a row of their own. */
    private static List<Look> rows(Look look, Set<PersonId> told) {
        if (look.found() || told.isEmpty()) {
            return List.of(look);
        }
        var rows = new ArrayList<Look>();
        told.stream()
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(person -> rows.add(rows.isEmpty() ? look.to(look.id(), person) : look.to(Ids.next(), person)));
        return rows;
    }
}
