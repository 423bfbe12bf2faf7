package org.naast.facilities;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.As;
import org.naast.viewer.Purpose;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays lists of places over what is known: all of it, or after a word about what is wrong nothing. */
@Service
@Transactional
@As(Purpose.JOB)
@NotPersonal("there are no persons in a list of places")
public class FacilityImports {

    private final FacilityTable table;

    FacilityImports(FacilityTable table) {
        this.table = table;
    }

    public static boolean allowed(Viewer viewer) {
        return viewer.is(Role.OPERATOR) || viewer.is(Role.COORDINATOR) || viewer.is(Role.JOB);
    }

    /**
     * Empty for somebody who may not.
     *
     * @param tryOnly nothing is kept, the report is the same
     * @throws Unusable when a list cannot be read at all; nothing is kept then
     */
    public Optional<Report> run(Viewer keeper, List<Source> sources, boolean tryOnly) {
        if (!allowed(keeper)) {
            return Optional.empty();
        }
        var sheets = sources.stream()
                .map(SheetReader::read)
                .sorted(Comparator.comparing(Sheet::list))
                .toList();
        table.lock(keeper);
        var known = new Known(table.all(keeper), table.offers(keeper));
        var report = lay(known, sheets, tryOnly);
        if (!tryOnly) {
            table.save(keeper, known.differing());
            table.saveOffers(keeper, known.differingOffers());
        }
        return Optional.of(report);
    }

    private static Report lay(Known known, List<Sheet> sheets, boolean tryOnly) {
        var imported = 0;
        var good = new ArrayList<Row>();
        var rejected = new ArrayList<Rejection>();
        for (var sheet : sheets) {
            imported += (int) sheet.rows().stream()
                    .filter(row -> known.lay(sheet.list(), row))
                    .count();
            good.addAll(sheet.rows());
            rejected.addAll(sheet.rejected());
        }
        known.leaveOut(sheets.stream().map(Sheet::list).collect(toSet()));
        return new Report(
                good.size() + rejected.size(),
                imported,
                good.size() - imported,
                List.copyOf(rejected),
                (int) good.stream().filter(Row::repaired).count(),
                good.stream().filter(Row::odd).map(Row::line).toList(),
                known.added(),
                known.changed(),
                known.inactive(),
                tryOnly);
    }
}
