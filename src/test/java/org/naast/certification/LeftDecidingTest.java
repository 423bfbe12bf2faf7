package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Band;
import org.naast.directory.Level;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.organisations.Deciders;
import org.naast.organisations.Desk;
import org.naast.organisations.Programmes;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** What waited for somebody who left the desk waits for whoever is there now. */
@NaastTest
class LeftDecidingTest {

    private static final List<String> KINDS = List.of("certification.applied", "certification.decide");

    @Autowired
    Proposals proposals;

    @Autowired
    Applications applications;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Deciders deciders;

    @Autowired
    Programmes programmes;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Inbox inbox;

    @Autowired
    Clock clock;

    private ProgrammeId programme;
    private Viewer els;
    private Viewer bram;

    @BeforeEach
    void twoAtTheDesk() {
        programme = peers.programme();
        els = open.coordinator(programme);
        bram = Persons.coordinator(programme);
        programmes.admit(Viewer.job(), programme, bram.id(), Role.COORDINATOR);
    }

    @Test
    void whatWaitsForTwoToDecideGoesAlong() {
        asks();
        assertThat(kinds(els)).containsExactly("certification.applied");

        deciders.end(els, programme, els.id());

        arrives("certification.applied");
        assertThat(kinds(els)).isEmpty();
    }

    @Test
    void whatWasStoppedWaitsForASecondPersonAsBefore() {
        var samira = holder();
        stops(samira);
        assertThat(kinds(els)).containsExactly("certification.decide");
        var ines = Persons.coordinator(programme);
        programmes.admit(Viewer.job(), programme, ines.id(), Role.COORDINATOR);
        programmes.seat(els, programme, new Desk(els.id(), Optional.of(ines.id()), Optional.of(bram.id())));

        deciders.end(els, programme, els.id());

        Awaitility.await().untilAsserted(() -> assertThat(kinds(ines)).containsExactly("certification.decide"));
        assertThat(kinds(els)).isEmpty();
        assertThat(kinds(bram)).isEmpty();
    }

    /** What nobody has to look at lies before nobody. */
    @Test
    void whatIsDecidedDoesNotComeBack() {
        var samira = holder();
        stops(samira);
        suspensions.confirm(els, samira.id(), programme);
        programmes.seat(els, programme, new Desk(els.id(), Optional.of(bram.id()), Optional.empty()));
        asks();

        deciders.end(els, programme, els.id());

        arrives("certification.applied");
        assertThat(kinds(els)).isEmpty();
    }

    private void asks() {
        assertThat(applications.ask(
                        Persons.member(), new Asking(programme, "texas-peer-specialist", "Ik deed de cursus.")))
                .isPresent();
    }

    private void stops(Viewer samira) {
        assertThat(suspensions.suspend(bram, samira.id(), programme, "Eerst nagaan."))
                .isPresent();
    }

    private void arrives(String kind) {
        Awaitility.await().untilAsserted(() -> assertThat(kinds(bram)).containsExactly(kind));
    }

    private List<String> kinds(Viewer who) {
        return inbox.mine(who).stream().map(Item::kind).filter(KINDS::contains).toList();
    }

    private Viewer holder() {
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var today = LocalDate.now(clock);
        Papers.record(proposals, Papers.lasting(samira.id(), programme, Level.CERTIFICATE, today, 1));
        return samira;
    }
}
