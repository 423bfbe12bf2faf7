package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Level;
import org.naast.directory.Profiles;
import org.naast.organisations.Programmes;
import org.naast.organisations.WeekHours;
import org.naast.reference.Endorsement;
import org.naast.testing.ListedPeers;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/**
 * Lives of peers as chance has it: certificates of two programmes, stops and second persons, moves, pauses, a yes taken
 * back; and what the rules say about each of them at an instant, in the plainest words there are.
 */
@Component
public class Histories {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Amsterdam"),
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Pacific/Kiritimati"));

    private final ListedPeers peers;
    private final Programmes programmes;
    private final Profiles profiles;
    private final Proposals proposals;
    private final Suspensions suspensions;
    private final Directory directory;
    private final Clock clock;

    Histories(
            ListedPeers peers,
            Programmes programmes,
            Profiles profiles,
            Proposals proposals,
            Suspensions suspensions,
            Directory directory,
            Clock clock) {
        this.peers = peers;
        this.programmes = programmes;
        this.profiles = profiles;
        this.proposals = proposals;
        this.suspensions = suspensions;
        this.directory = directory;
        this.clock = clock;
    }

    /** What two found right goes on once two said so: {@code asked} after the first. */
    private record Stop(Instant decideBy, boolean confirmed, boolean asked) {}

    /** One peer, and what has happened to them. */
    public static final class Life {

        private final Viewer peer;
        private final List<ProgrammeId> homes;
        private final Map<ProgrammeId, LocalDate> lastDays = new HashMap<>();
        private final Map<ProgrammeId, Stop> stops = new HashMap<>();
        private final List<String> told = new ArrayList<>();
        private ZoneId zone = ZONES.getFirst();
        private boolean consents = true;
        private boolean paused;

        private Life(Viewer peer, List<ProgrammeId> homes) {
            this.peer = peer;
            this.homes = homes;
        }

        private boolean mayBeListed(Instant now) {
            return consents
                    && !paused
                    && stops.isEmpty()
                    && lastDays.values().stream()
                            .anyMatch(last -> now.isBefore(
                                    last.plusDays(1).atStartOfDay(zone).toInstant()));
        }

        /** What nobody confirmed in time goes on. */
        private void timePasses(Instant now) {
            stops.values().removeIf(stop -> !stop.confirmed && !stop.decideBy.isAfter(now));
        }

        @Override
        public String toString() {
            return peer.id() + " " + told;
        }
    }

    public Life begin(List<ProgrammeId> homes) {
        var peer = peers.listed(homes.getFirst(), "Sam", "bipolar", Band.FIVE_OR_MORE);
        homes.stream().skip(1).forEach(home -> programmes.admit(Viewer.job(), home, peer.id(), Role.PEER));
        var life = new Life(peer, homes);
        record(life, homes.getFirst(), 3);
        return life;
    }

    /** Something happens to somebody. */
    public void happen(Life life, Random random) {
        var home = life.homes.get(random.nextInt(life.homes.size()));
        switch (random.nextInt(9)) {
            case 0, 1 -> record(life, home, random.nextInt(5) - 1);
            case 2 -> stop(life, home);
            case 3 -> confirm(life, home);
            case 4 -> lift(life, home);
            case 5 -> pause(life, random.nextBoolean());
            case 6 -> consent(life, random.nextInt(4) > 0);
            case 7, 8 -> move(life, ZONES.get(random.nextInt(ZONES.size())));
            default -> throw new AssertionError("nine things happen");
        }
    }

    public boolean listed(Life life) {
        return directory.listed(Viewer.visitor(), life.peer.id());
    }

    /** Empty when what is so is what should be; else what happened to them. */
    public Optional<String> wrong(Life life) {
        var now = clock.instant();
        life.timePasses(now);
        var listed = listed(life);
        return listed == life.mayBeListed(now)
                ? Optional.empty()
                : Optional.of((listed ? "listed: " : "not listed: ") + life + " now " + now);
    }

    private void record(Life life, ProgrammeId home, int days) {
        var today = LocalDate.ofInstant(clock.instant(), life.zone);
        var last = today.plusDays(days);
        if (suspensions.find(Persons.coordinator(home), life.peer.id(), home).isPresent()) {
            life.told.add(home + " stands still, nothing is recorded");
            return;
        }
        Papers.record(
                proposals,
                new Certificate(
                        life.peer.id(),
                        home,
                        "Trainingshuis",
                        Level.CERTIFICATE,
                        Set.of(Endorsement.MENTAL_HEALTH),
                        today.minusDays(9),
                        Optional.of(last),
                        today));
        life.lastDays.put(home, last);
        life.told.add(home + " until " + last);
    }

    private void stop(Life life, ProgrammeId home) {
        suspensions
                .suspend(Persons.coordinator(home), life.peer.id(), home, "Eerst nagaan.")
                .ifPresent(one -> life.stops.putIfAbsent(home, new Stop(one.decideBy(), false, false)));
        life.told.add(home + " stops");
    }

    private void confirm(Life life, ProgrammeId home) {
        if (suspensions.confirm(Persons.coordinator(home), life.peer.id(), home)) {
            life.stops.computeIfPresent(home, (_, stop) -> new Stop(stop.decideBy, true, stop.asked));
            life.told.add(home + " confirms");
        }
    }

    private void lift(Life life, ProgrammeId home) {
        if (suspensions.lift(Persons.coordinator(home), life.peer.id(), home)) {
            life.stops.computeIfPresent(
                    home, (_, stop) -> stop.confirmed && !stop.asked ? new Stop(stop.decideBy, true, true) : null);
            life.told.add(home + " lifts");
        }
    }

    private void pause(Life life, boolean pause) {
        if (pause) {
            profiles.pause(life.peer);
        } else {
            profiles.comeBack(life.peer, 1);
        }
        life.paused = pause;
        life.told.add(pause ? "pauses" : "is back");
    }

    private void consent(Life life, boolean yes) {
        profiles.consent(life.peer, yes);
        life.consents = yes;
        life.told.add(yes ? "says yes" : "says no");
    }

    private void move(Life life, ZoneId zone) {
        profiles.haveTime(life.peer, WeekHours.office(zone));
        life.zone = zone;
        life.told.add("lives by " + zone);
    }

    /** Some hours, so that midnights fall in between. */
    public static Duration hours(Random random) {
        return Duration.ofMinutes(1 + random.nextInt(31 * 60));
    }
}
