package org.naast.operations;

import java.util.ArrayList;
import java.util.List;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for ids that lead nowhere: between schemas no foreign key watches over them. */
@Service
@Transactional
@NotPersonal("it counts, and names nobody")
public class Doctor {

    /** So many different ids of a column lead nowhere. */
    public record Dangling(String column, long ids) {}

    private final HealthTable table;

    Doctor(HealthTable table) {
        this.table = table;
    }

    /** Columns with ids of people who are no longer here, or of programmes that never were. */
    public List<Dangling> dangling(Viewer job) {
        var found = new ArrayList<Dangling>();
        for (var people : List.of(true, false)) {
            for (var reference : table.references(job, people)) {
                var ids = table.dangling(job, reference, people);
                if (ids > 0) {
                    found.add(new Dangling(reference.toString(), ids));
                }
            }
        }
        return found;
    }
}
