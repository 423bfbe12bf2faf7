package org.naast.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.naast.directory.Audience;
import org.naast.directory.Band;
import org.naast.directory.Certifying;
import org.naast.directory.Endorsed;
import org.naast.directory.Hearing;
import org.naast.directory.Help;
import org.naast.directory.Level;
import org.naast.directory.Profiles;
import org.naast.directory.Telling;
import org.naast.organisations.Desk;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.organisations.WeekHours;
import org.naast.people.SignIn;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;

/** Programmes and peers for tests, made by the use cases that people use. */
public class Cast {

    public static final String PASSPHRASE = "three red bicycles in the rain";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Programmes programmes;
    private final SignIn accounts;
    private final Profiles profiles;
    private final Certifying certifying;
    private final Clock clock;

    public Cast(Programmes programmes, SignIn accounts, Profiles profiles, Certifying certifying, Clock clock) {
        this.programmes = programmes;
        this.accounts = accounts;
        this.profiles = profiles;
        this.certifying = certifying;
        this.clock = clock;
    }

    /** An open programme with somebody at its desk who can sign in by this name. */
    public Viewer programme(String coordinatorSignIn) {
        var coordinator = account(coordinatorSignIn, "Els");
        var organisation = programmes.foundOrganisation(Viewer.job(), "Herstelcentrum");
        var founded = Programme.founded(organisation, "De Brug", "NL", ZONE);
        var id = programmes.found(Viewer.job(), founded, coordinator);
        var viewer = new Viewer(coordinator, Role.COORDINATOR, Set.of(id));
        programmes.seat(viewer, id, new Desk(coordinator, Optional.empty(), Optional.of(coordinator)));
        programmes.open(viewer, id, true);
        return viewer;
    }

    /** Somebody else at its desk. */
    public void beside(Viewer coordinator, String signIn) {
        programmes.admit(Viewer.job(), programme(coordinator), account(signIn, "Bram"), Role.COORDINATOR);
    }

    /** A listed peer who can sign in by this name and tells everyone about one experience. */
    public Viewer peer(Viewer coordinator, String signIn, String name, String experience, String words) {
        var id = account(signIn, name);
        var programme = programme(coordinator);
        programmes.admit(coordinator, programme, id, Role.PEER);
        var peer = new Viewer(id, Role.PEER, Set.of(programme));
        profiles.rename(peer, name);
        profiles.speak(peer, List.of("nl", "en"), Optional.empty(), Set.of(Help.LISTENING));
        profiles.live(peer, Optional.empty(), true, false);
        profiles.haveTime(peer, WeekHours.office(ZONE));
        profiles.tell(peer, new Telling(experience, Band.FIVE_OR_MORE, Set.of("therapy"), words, Audience.EVERYONE));
        profiles.consent(peer, true);
        profiles.hear(peer, Hearing.PAGE);
        certifying.endorsed(
                coordinator,
                new Endorsed(
                        id,
                        programme,
                        Level.CERTIFICATE,
                        EnumSet.allOf(Endorsement.class),
                        clock.instant().plus(Duration.ofDays(365))));
        profiles.makeRoom(peer, 10);
        return peer;
    }

    public static ProgrammeId programme(Viewer coordinator) {
        return coordinator.programmes().iterator().next();
    }

    private PersonId account(String signIn, String name) {
        return accounts.make(signIn, name, PASSPHRASE, "nl").person();
    }
}
