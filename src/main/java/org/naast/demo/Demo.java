package org.naast.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.naast.demo.Invented.InventedPeer;
import org.naast.demo.Invented.InventedProgramme;
import org.naast.organisations.Desk;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.organisations.WeekHours;
import org.naast.reference.Reference;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Invents two programmes and their people, by the same use cases people themselves use. What an interrupted start has left
 * unfinished is done again: each step finds what is there, or puts the same in its place.
 */
@Component
class Demo implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);

    private final DemoSettings settings;
    private final Invention invention;
    private final Programmes programmes;
    private final DemoAccounts accounts;
    private final DemoPeers peers;
    private final DemoRequests requests;
    private final Reference reference;
    private final DemoPlaces places;
    private final DemoCourses courses;

    Demo(
            DemoSettings settings,
            Invention invention,
            Programmes programmes,
            DemoAccounts accounts,
            DemoPeers peers,
            DemoRequests requests,
            Reference reference,
            DemoPlaces places,
            DemoCourses courses) {
        this.settings = settings;
        this.invention = invention;
        this.programmes = programmes;
        this.accounts = accounts;
        this.peers = peers;
        this.requests = requests;
        this.reference = reference;
        this.places = places;
        this.courses = courses;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.wanted() && !invention.isWhole(Viewer.job())) {
            var invented = Invented.read();
            var written = invented.programmes().stream()
                    .mapToInt(programme -> programme.peers().size())
                    .sum();
            var more = new MorePeers(invented, reference);
            var known = new HashMap<String, Viewer>();
            for (var programme : invented.programmes()) {
                known.putAll(found(
                        programme,
                        more,
                        settings.more(written) / invented.programmes().size()));
            }
            places.bringIn();
            requests.begin(known);
            invention.finish(Viewer.job());
            log.info("invented people are there; the README names them");
        }
    }

    private Map<String, Viewer> found(InventedProgramme invented, MorePeers more, int howMany) {
        var coordinator = accounts.of(invented.coordinator(), invented);
        var deputy = accounts.of(invented.deputy(), invented);
        var id = programme(invented, coordinator);
        var viewer = new Viewer(coordinator, Role.COORDINATOR, Set.of(id));
        programmes.admit(viewer, id, deputy, Role.COORDINATOR);
        programmes.seat(viewer, id, new Desk(coordinator, Optional.of(deputy), Optional.of(coordinator)));
        programmes.open(viewer, id, true);
        courses.begin(viewer, id, invented);
        var known = new HashMap<String, Viewer>();
        for (var peer : invented.peers()) {
            var who = accounts.of(new Invented.Account(peer.signIn(), peer.name()), invented);
            known.put(peer.signIn(), peers.invite(viewer, deputy, invented, peer, who));
        }
        for (int i = 1; i <= howMany; i++) {
            InventedPeer next = more.next(invented, i);
            peers.invite(viewer, deputy, invented, next, more.id(invented, i));
        }
        return known;
    }

    private ProgrammeId programme(InventedProgramme invented, PersonId coordinator) {
        var id = new ProgrammeId(Invented.always(invented.name()));
        if (programmes.find(Viewer.job(), id).isPresent()) {
            return id;
        }
        var organisation = programmes.foundOrganisation(Viewer.job(), invented.organisation());
        var founded = Programme.founded(id, organisation, invented.name(), invented.country(), invented.zone());
        var hours = WeekHours.read(invented.zone(), invented.hours());
        return programmes.found(Viewer.job(), founded.working(hours, founded.answerWithin()), coordinator);
    }
}
