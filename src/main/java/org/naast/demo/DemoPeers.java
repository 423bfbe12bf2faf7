package org.naast.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.naast.certification.Certificate;
import org.naast.certification.Certificates;
import org.naast.certification.Proposals;
import org.naast.demo.Invented.InventedItem;
import org.naast.demo.Invented.InventedPeer;
import org.naast.demo.Invented.InventedProgramme;
import org.naast.directory.Audience;
import org.naast.directory.Band;
import org.naast.directory.Gender;
import org.naast.directory.Hearing;
import org.naast.directory.Help;
import org.naast.directory.Level;
import org.naast.directory.Profiles;
import org.naast.directory.Telling;
import org.naast.organisations.Programmes;
import org.naast.organisations.WeekHours;
import org.naast.reference.Endorsement;
import org.naast.reference.Localities;
import org.naast.reference.Locality;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Lets invented peers fill in their profile, and two invented coordinators record their certificate. */
@Component
class DemoPeers {

    private final Programmes programmes;
    private final Certificates certificates;
    private final Proposals proposals;
    private final Profiles profiles;
    private final Localities localities;

    DemoPeers(
            Programmes programmes,
            Certificates certificates,
            Proposals proposals,
            Profiles profiles,
            Localities localities) {
        this.programmes = programmes;
        this.certificates = certificates;
        this.proposals = proposals;
        this.profiles = profiles;
        this.localities = localities;
    }

    Viewer invite(Viewer coordinator, PersonId deputy, InventedProgramme home, InventedPeer invented, PersonId who) {
        var programme = coordinator.programmes().iterator().next();
        programmes.admit(coordinator, programme, who, Role.PEER);
        var peer = new Viewer(who, Role.PEER, Set.of(programme));
        profiles.rename(peer, invented.name());
        profiles.speak(
                peer, invented.languages(), invented.told().flatMap(Gender::of), Set.of(Help.LISTENING, Help.TELLING));
        profiles.live(peer, place(invented.place(), home.country()), true, true);
        profiles.haveTime(peer, WeekHours.read(home.zone(), invented.hours()));
        invented.items().forEach(item -> profiles.tell(peer, telling(item)));
        profiles.consent(peer, true);
        profiles.hear(peer, Hearing.PAGE);
        certify(coordinator, programme, home, invented, who);
        var second = new Viewer(deputy, Role.COORDINATOR, Set.of(programme));
        proposals.waiting(second, programme).forEach(one -> proposals.agree(second, one.id()));
        profiles.makeRoom(peer, invented.room());
        return peer;
    }

    private void certify(
            Viewer coordinator, ProgrammeId programme, InventedProgramme home, InventedPeer invented, PersonId who) {
        var today = certificates.today(coordinator, who, programme);
        proposals.record(
                coordinator,
                new Certificate(
                        who,
                        programme,
                        home.organisation(),
                        Level.of(invented.level()).orElseThrow(),
                        EnumSet.allOf(Endorsement.class),
                        today,
                        Optional.of(today.plusYears(1)),
                        today));
    }

    private Optional<String> place(String name, String country) {
        return localities.search(name, country).stream()
                .filter(found -> found.country().equals(country))
                .findFirst()
                .map(Locality::id);
    }

    private static Telling telling(InventedItem item) {
        return new Telling(
                item.experience(),
                Band.of(item.band()).orElseThrow(),
                Set.copyOf(List.copyOf(item.ways())),
                item.words(),
                Audience.of(item.audience()).orElseThrow());
    }
}
