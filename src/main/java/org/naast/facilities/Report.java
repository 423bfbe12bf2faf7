package org.naast.facilities;

import java.util.List;

/**
 * What an import did, or would do. Every line is one of imported, joined, rejected.
 *
 * @param lines of all lists together, headers left out
 * @param imported lines that are the first to name their place
 * @param joined lines of a place that another line, or another list, names already
 * @param repaired lines whose postcode got its leading zeros back
 * @param odd lines whose name mixes alphabets: worth a look
 * @param added places that are new
 * @param changed places of which something is different now
 * @param inactive places that no list has any more
 * @param tried whether it was only a try, and nothing is kept
 */
public record Report(
        int lines,
        int imported,
        int joined,
        List<Rejection> rejected,
        int repaired,
        List<Integer> odd,
        int added,
        int changed,
        int inactive,
        boolean tried) {

    /** True when the lists said nothing new. */
    public boolean nothingNew() {
        return added == 0 && changed == 0 && inactive == 0;
    }
}
