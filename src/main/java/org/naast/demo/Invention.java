package org.naast.demo;

import java.time.Clock;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the database itself says about what was invented in it. Options come and go, and a folder may be copied: the label
 * and the locked door follow the data.
 */
@Service
@Transactional
@NotPersonal("whoever is invented is no person")
public class Invention {

    private static final String BEGUN = "begun";
    private static final String WHOLE = "whole";

    private final InventedTable table;
    private final Clock clock;

    Invention(InventedTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Whether everybody here is invented. */
    public boolean isHere(Viewer job) {
        return table.any(job);
    }

    /** Whether somebody is here who may be real. */
    public boolean mayBeReal(Viewer job) {
        return !table.any(job) && table.anybody(job);
    }

    public void begin(Viewer job) {
        table.add(job, BEGUN, clock.instant());
    }

    /** False until the last of it was made: a start may have been interrupted. */
    public boolean isWhole(Viewer job) {
        return table.has(job, WHOLE);
    }

    public void finish(Viewer job) {
        table.add(job, WHOLE, clock.instant());
    }

    /** True for the first who wants to make this; it is not made twice. */
    public boolean first(Viewer job, String what) {
        return table.add(job, what, clock.instant());
    }
}
