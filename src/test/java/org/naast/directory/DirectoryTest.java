package org.naast.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.naast.apart.Apart;
import org.naast.organisations.Programmes;
import org.naast.reference.Endorsement;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class DirectoryTest {

    @Autowired
    Directory directory;

    @Autowired
    Certifying certifying;

    @Autowired
    Listings listings;

    @Autowired
    Profiles profiles;

    @Autowired
    ListedPeers peers;

    @Autowired
    Programmes programmes;

    @Autowired
    Apart apart;

    @Autowired
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.real();
    }

    @Test
    void aListedPeerIsSeenByWhoeverLooks() {
        var samira = samira();

        var card = directory.card(Viewer.visitor(), samira.id()).orElseThrow();

        assertThat(card.name()).isEqualTo("Samira");
        assertThat(card.listed()).isTrue();
        assertThat(card.items()).extracting(Item::experience).containsExactly("bipolar");
    }

    @Test
    void notThereNotListedAndKeptApartLookTheSame() {
        var noor = Persons.guest();
        var samira = samira();
        var joris = samira();
        var away = samira();
        apart.block(joris, noor.id());
        profiles.pause(away);

        assertThat(directory.card(noor, samira.id())).isPresent();
        assertThat(directory.card(noor, PersonId.next())).isEmpty();
        assertThat(directory.card(noor, joris.id())).isEmpty();
        assertThat(directory.card(noor, away.id())).isEmpty();
    }

    @Test
    void eachAudienceSeesItsItemsAndNoMore() {
        var peer = peers.listed(
                peers.programme(),
                "Samira",
                telling("bipolar", Audience.EVERYONE),
                telling("burnout", Audience.ASKING),
                telling("alcohol", Audience.MATCHED),
                telling("grief", Audience.ONLY_ME));
        var asking = Persons.guest();
        var matched = Persons.guest();
        directory.asked(asking, peer.id(), asking.id());
        directory.asked(matched, peer.id(), matched.id());
        directory.matched(peer, peer.id(), matched.id());

        assertThat(seen(Viewer.visitor(), peer)).containsExactly("bipolar");
        assertThat(seen(Persons.guest(), peer)).containsExactly("bipolar");
        assertThat(seen(asking, peer)).containsExactly("bipolar", "burnout");
        assertThat(seen(matched, peer)).containsExactly("bipolar", "burnout", "alcohol");
        assertThat(seen(peer, peer)).containsExactly("bipolar", "burnout", "alcohol", "grief");

        directory.parted(peer, peer.id(), matched.id());
        assertThat(seen(matched, peer)).containsExactly("bipolar");
    }

    @Test
    void nobodyMakesThemselvesMatched() {
        var peer = samira();
        var noor = Persons.guest();

        assertThatThrownBy(() -> directory.matched(noor, peer.id(), noor.id()))
                .rootCause()
                .hasMessageContaining("row-level");
    }

    @Test
    void case_5_7_of_sixteen_acceptances_at_once_exactly_one_takes_the_last_place() throws Exception {
        var peer = samira();
        Callable<Boolean> accept = () -> directory.reserve(peer, peer.id());

        List<Boolean> taken;
        try (var threads = Executors.newFixedThreadPool(16)) {
            taken = threads
                    .invokeAll(IntStream.range(0, 16).mapToObj(_ -> accept).toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .toList();
        }

        assertThat(taken).filteredOn(yes -> yes).hasSize(1);
        assertThat(directory.listed(Viewer.visitor(), peer.id())).isFalse();
    }

    @Test
    void aListingThatIsWrittenByManyAtOnceStandsThereOnce() throws Exception {
        var peer = samira();
        Callable<Boolean> write = () -> {
            listings.refresh(Viewer.job(), peer.id());
            return directory.listed(Viewer.visitor(), peer.id());
        };

        try (var threads = Executors.newFixedThreadPool(16)) {
            assertThat(threads.invokeAll(
                            IntStream.range(0, 64).mapToObj(_ -> write).toList()))
                    .allSatisfy(done -> assertThat(done.state()).isEqualTo(Future.State.SUCCESS));
        }
    }

    @Test
    void aPlaceGivenBackCanBeTakenAgain() {
        var peer = samira();
        var noor = Persons.guest();
        assertThat(directory.reserve(peer, peer.id())).isTrue();
        directory.matched(peer, peer.id(), noor.id());
        assertThat(directory.reserve(peer, peer.id())).isFalse();

        directory.release(noor, peer.id());

        assertThat(directory.reserve(peer, peer.id())).isTrue();
    }

    @Test
    void aStrangerNeitherTakesNorGivesAPlace() {
        var peer = samira();
        var stranger = Persons.guest();

        assertThat(directory.reserve(stranger, peer.id())).isFalse();
        assertThat(directory.reserve(stranger, PersonId.next())).isFalse();
        assertThat(directory.reserve(peer, peer.id())).isTrue();
        directory.release(stranger, peer.id());
        assertThat(directory.listed(peer, peer.id())).isFalse();
    }

    @Test
    void case_13_1_a_certificate_that_ends_ends_the_listing_at_that_instant() {
        var peer = samira();
        assertThat(directory.listed(Viewer.visitor(), peer.id())).isTrue();

        clock.advance(Duration.ofDays(90).plusSeconds(1));

        assertThat(directory.listed(Viewer.visitor(), peer.id())).isFalse();
        assertThat(directory.card(Viewer.visitor(), peer.id())).isEmpty();
        assertThat(directory.reserve(peer, peer.id())).isFalse();
    }

    @Test
    void whatSomebodyMayDoEndsWithTheirCertificate() {
        var peer = samira();
        var noor = Persons.guest();
        directory.asked(noor, peer.id(), noor.id());
        assertThat(directory.card(noor, peer.id()).orElseThrow().may(Right.MENTORING))
                .isTrue();

        clock.advance(Duration.ofDays(90).plusSeconds(1));

        assertThat(directory.card(noor, peer.id()).orElseThrow().rights()).isEmpty();
    }

    @Test
    void nobodyCompletesTheirOwnCertificate() {
        var programme = peers.programme();
        var peer = samira(programme);
        certifying.provisional(Persons.coordinator(programme), peer.id(), programme, true);

        certifying.provisional(peer, peer.id(), programme, false);
        certifying.provisional(Persons.coordinator(peers.programme()), peer.id(), programme, false);

        assertThat(directory.card(Viewer.visitor(), peer.id()).orElseThrow().may(Right.GROUPS))
                .isFalse();
    }

    @Test
    void ofAClosedProgrammeOnlyThoseWhoKnowThemSeeTheirPeer() {
        var programme = peers.programme();
        var samira = samira(programme);
        var noor = Persons.guest();
        directory.asked(noor, samira.id(), noor.id());
        assertThat(directory.card(Viewer.visitor(), samira.id())).isPresent();

        programmes.open(Persons.coordinator(programme), programme, false);

        assertThat(directory.card(Viewer.visitor(), samira.id())).isEmpty();
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        for (var knowing : List.of(noor, samira, Persons.coordinator(programme), Viewer.job())) {
            assertThat(directory.card(knowing, samira.id()))
                    .hasValueSatisfying(card -> assertThat(card.listed()).isFalse());
        }

        programmes.open(Persons.coordinator(programme), programme, true);
        assertThat(directory.card(Viewer.visitor(), samira.id()))
                .hasValueSatisfying(card -> assertThat(card.listed()).isTrue());
    }

    @Test
    void case_13_7_nobody_is_listed_without_their_own_yes() {
        var programme = peers.programme();
        var peer = peers.listed(programme, "Samira", telling("bipolar", Audience.EVERYONE));
        profiles.consent(peer, false);
        assertThat(directory.card(Viewer.visitor(), peer.id())).isEmpty();

        var coordinator = Persons.coordinator(programme);
        certifying.endorsed(coordinator, endorsed(peer, programme));

        assertThat(directory.card(Viewer.visitor(), peer.id())).isEmpty();
        assertThat(profiles.consent(coordinator, true)).isFalse();
    }

    @Test
    void case_1_1_a_story_without_a_certificate_lists_nobody() {
        var programme = peers.programme();
        var seller = Persons.peer(programme);
        profiles.rename(seller, "Dokter Geluk");
        profiles.tell(seller, telling("bipolar", Audience.EVERYONE));
        profiles.consent(seller, true);

        assertThat(directory.listed(Viewer.visitor(), seller.id())).isFalse();
        assertThat(directory.card(Viewer.visitor(), seller.id())).isEmpty();
        assertThatThrownBy(() -> certifying.endorsed(seller, endorsed(seller, programme)))
                .rootCause()
                .hasMessageContaining("row-level security policy for table \"certified\"");
    }

    @Test
    void case_13_4_there_is_no_full_list_to_ask_for() {
        var programme = peers.programme();
        var some = IntStream.range(0, 22).mapToObj(_ -> samira(programme).id()).toList();

        assertThat(directory.cards(Viewer.visitor(), some)).hasSize(20);
    }

    private Viewer samira() {
        return samira(peers.programme());
    }

    private Viewer samira(org.naast.viewer.ProgrammeId programme) {
        return peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
    }

    private Endorsed endorsed(Viewer peer, org.naast.viewer.ProgrammeId programme) {
        return new Endorsed(
                peer.id(),
                programme,
                Level.DIPLOMA,
                Set.of(Endorsement.MENTAL_HEALTH),
                clock.instant().plus(Duration.ofDays(9)));
    }

    private static Telling telling(String experience, Audience audience) {
        return new Telling(experience, Band.TWO_TO_FIVE, Set.of("therapy"), "", audience);
    }

    private List<String> seen(Viewer viewer, Viewer peer) {
        return directory.card(viewer, peer.id()).orElseThrow().items().stream()
                .map(Item::experience)
                .toList();
    }
}
