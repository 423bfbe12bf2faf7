package org.naast.testing;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.directory.Audience;
import org.naast.directory.Band;
import org.naast.directory.Certifying;
import org.naast.directory.Endorsed;
import org.naast.directory.Gender;
import org.naast.directory.Hearing;
import org.naast.directory.Help;
import org.naast.directory.Level;
import org.naast.directory.Profiles;
import org.naast.directory.Telling;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.organisations.WeekHours;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Programmes that are open and peers who are listed, made through the use cases as people would. */
@Component
public class ListedPeers {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    public static final WeekHours TUESDAY_EVENING = new WeekHours(
            AMSTERDAM, List.of(new WeekHours.Span(DayOfWeek.TUESDAY, LocalTime.of(18, 0), LocalTime.of(22, 0))));

    private final Programmes programmes;
    private final Profiles profiles;
    private final Certifying certifying;
    private final Clock clock;

    ListedPeers(Programmes programmes, Profiles profiles, Certifying certifying, Clock clock) {
        this.programmes = programmes;
        this.profiles = profiles;
        this.certifying = certifying;
        this.clock = clock;
    }

    /** Open, with a coordinator nobody else has. */
    public ProgrammeId programme() {
        return programme(12);
    }

    public ProgrammeId programme(int monthsFurther) {
        var job = Viewer.job();
        var organisation = programmes.foundOrganisation(job, "Zij aan zij");
        return programmes.found(
                job,
                new Programme(
                        ProgrammeId.next(),
                        organisation,
                        "Zij aan zij " + UUID.randomUUID(),
                        "NL",
                        AMSTERDAM,
                        WeekHours.office(AMSTERDAM),
                        monthsFurther,
                        Duration.ofHours(8),
                        Optional.empty(),
                        true),
                PersonId.next());
    }

    /** Listed, with one place, one experience everyone may see, and Tuesday evenings. */
    public Viewer listed(ProgrammeId programme, String name, String experience, Band band) {
        return listed(programme, name, new Telling(experience, band, Set.of("medication"), "", Audience.EVERYONE));
    }

    public Viewer listed(ProgrammeId programme, String name, Telling... tellings) {
        var peer = Persons.peer(programme);
        programmes.admit(Viewer.job(), programme, peer.id(), Role.PEER);
        certify(peer.id(), programme);
        profiles.rename(peer, name);
        profiles.speak(peer, List.of("nl", "tr"), Optional.of(Gender.WOMAN), Set.of(Help.LISTENING));
        profiles.live(peer, Optional.empty(), true, false);
        profiles.haveTime(peer, TUESDAY_EVENING);
        for (var telling : tellings) {
            profiles.tell(peer, telling);
        }
        profiles.hear(peer, Hearing.PAGE);
        profiles.makeRoom(peer, 1);
        profiles.consent(peer, true);
        return peer;
    }

    public void certify(PersonId peer, ProgrammeId programme) {
        certifying.endorsed(
                Viewer.job(),
                new Endorsed(
                        peer,
                        programme,
                        Level.CERTIFICATE,
                        Set.of(Endorsement.values()),
                        clock.instant().plus(Duration.ofDays(90))));
    }
}
