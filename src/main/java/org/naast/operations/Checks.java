package org.naast.operations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.organisations.Stopping;
import org.naast.reference.BoundaryRule;
import org.naast.reference.CrisisLine;
import org.naast.reference.CrisisLines;
import org.naast.reference.Pack;
import org.naast.reference.Reference;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What somebody is to hold against its source, for whoever runs an installation. */
@Component
public class Checks {

    private final CrisisLines lines;
    private final Reference reference;
    private final Programmes programmes;
    private final Stopping stopping;
    private final Clock clock;

    Checks(CrisisLines lines, Reference reference, Programmes programmes, Stopping stopping, Clock clock) {
        this.lines = lines;
        this.reference = reference;
        this.programmes = programmes;
        this.stopping = stopping;
        this.clock = clock;
    }

    /** Nobody is left who answers for them: closed for new people, while some may wait. For operators and the machine only. */
    public List<Programme> deserted(Viewer operator) {
        return programmes.mine(operator).stream()
                .filter(programme -> programmes.desk(operator, programme.id()).isEmpty())
                .toList();
    }

    /** Those that stop on a day, and have not yet. For operators and the machine only. */
    public Map<Programme, LocalDate> stopping(Viewer operator) {
        var days = new LinkedHashMap<Programme, LocalDate>();
        programmes
                .mine(operator)
                .forEach(programme ->
                        stopping.of(operator, programme.id()).ifPresent(stop -> days.put(programme, stop.on())));
        return days;
    }

    /** Crisis lines nobody checked, or not for half a year. */
    public List<CrisisLine> lines() {
        return lines.toCheck(LocalDate.ofInstant(clock.instant(), lines.home().zone()));
    }

    /** Agreements for which no source was found. */
    public List<BoundaryRule> rules() {
        return reference.boundaryRules().stream()
                .filter(rule -> !rule.verified())
                .toList();
    }

    /** All sets of facts, each with the day it was last checked. */
    public List<Pack> packs() {
        return Stream.concat(Stream.of(lines.pack()), reference.packs().stream())
                .toList();
    }
}
