package org.naast.supervision;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.naast.certification.Certificate;
import org.naast.certification.Certificates;
import org.naast.certification.Provisional;
import org.naast.directory.Certifying;
import org.naast.directory.Crew;
import org.naast.directory.Level;
import org.naast.directory.Zones;
import org.naast.timers.Timers;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Until when somebody's work was talked over in time, told to the directory and the timers in the same transaction. */
@Component
class Counting {

    private final SessionTable sessions;
    private final RhythmTable rhythms;
    private final Certificates certificates;
    private final Provisional provisional;
    private final Crew crew;
    private final Zones zones;
    private final Certifying certifying;
    private final Timers timers;
    private final Clock clock;

    Counting(
            SessionTable sessions,
            RhythmTable rhythms,
            Certificates certificates,
            Provisional provisional,
            Crew crew,
            Zones zones,
            Certifying certifying,
            Timers timers,
            Clock clock) {
        this.sessions = sessions;
        this.rhythms = rhythms;
        this.certificates = certificates;
        this.provisional = provisional;
        this.crew = crew;
        this.zones = zones;
        this.certifying = certifying;
        this.timers = timers;
        this.clock = clock;
    }

    /** Of their level's rhythm until somebody chose another for them. */
    Standing standing(Viewer viewer, PersonId person, ProgrammeId programme) {
        var row = rhythms.find(person, programme);
        var level = certificates
                .find(viewer, person, programme)
                .map(Certificate::level)
                .orElse(Level.VOLUNTEER);
        return new Standing(
                row.map(RhythmTable.Row::id).orElseGet(Ids::next),
                person,
                programme,
                row.flatMap(RhythmTable.Row::days)
                        .orElseGet(() -> Rhythm.days(level, provisional.is(viewer, person, programme))),
                certifying.zone(viewer, person, programme),
                0,
                false,
                sessions.last(person, programme));
    }

    /** The same for all peers of a programme, in as many queries for a hundred as for one. */
    List<Standing> standings(Viewer coordinator, ProgrammeId programme, List<PersonId> peers) {
        var members = crew.of(coordinator, programme).stream().collect(Collectors.toMap(Crew.Member::peer, one -> one));
        var rows = rhythms.of(programme);
        var last = sessions.last(programme);
        var unfinished = provisional.of(coordinator, programme);
        var clocks = zones.of(coordinator, Set.copyOf(peers), programme);
        return peers.stream()
                .map(peer -> {
                    var one = members.getOrDefault(peer, new Crew.Member(peer, Level.VOLUNTEER, 0, false));
                    var row = Optional.ofNullable(rows.get(peer));
                    return new Standing(
                            row.map(RhythmTable.Row::id).orElseGet(Ids::next),
                            peer,
                            programme,
                            row.flatMap(RhythmTable.Row::days)
                                    .orElseGet(() -> Rhythm.days(one.level(), unfinished.contains(peer))),
                            clocks.getOrDefault(peer, ZoneOffset.UTC),
                            one.load(),
                            one.many(),
                            Optional.ofNullable(last.get(peer)));
                })
                .toList();
    }

    /** From their first talk on it becomes due. */
    void begun(Viewer coordinator, ProgrammeId programme, Set<PersonId> present) {
        present.forEach(one -> {
            rhythms.begin(one, programme);
            count(coordinator, one, programme);
        });
    }

    void count(Viewer coordinator, PersonId person, ProgrammeId programme) {
        var now = standing(coordinator, person, programme);
        var until = now.until();
        certifying.supervised(coordinator, person, programme, until);
        until.ifPresentOrElse(
                end -> timers.set(
                        coordinator, SupervisionDue.KIND, now.id(), Rhythm.next(end, now.days(), clock.instant())),
                () -> timers.cancel(coordinator, SupervisionDue.KIND, now.id()));
    }
}
