package org.naast.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naast.certification.Certificate;
import org.naast.certification.Proposals;
import org.naast.privacy.Erasure;
import org.naast.reference.Endorsement;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Superuser;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** A peer who goes takes everything along that was ever told about them, and nobody else's. */
@NaastTest
class PeerErasureTest {

    @Autowired
    Erasure erasure;

    @Autowired
    ListedPeers peers;

    @Autowired
    Directory directory;

    @Autowired
    Proposals proposals;

    @Autowired
    Superuser superuser;

    @Test
    void profileItemsAcquaintancesAndCertificateGoAndTheOtherPeerStays() {
        var programme = peers.programme();
        var sam = peers.listed(programme, "Sam", telling());
        var samira = peers.listed(programme, "Samira", telling());
        var noor = Persons.guest();
        for (var peer : Set.of(sam, samira)) {
            directory.asked(noor, peer.id(), noor.id());
            Papers.record(proposals, certificate(peer, programme));
        }
        assertThat(traces(sam.id())).isEqualTo(5);

        erasure.begin(sam, sam.id());

        await().until(() -> traces(sam.id()) == 0);
        assertThat(directory.card(Viewer.visitor(), sam.id())).isEmpty();
        assertThat(traces(samira.id())).isEqualTo(5);
        assertThat(directory.card(noor, samira.id()).orElseThrow().name()).isEqualTo("Samira");
    }

    @Test
    void whoeverOnlyAskedIsForgottenByThePeersTheyAsked() {
        var sam = peers.listed(peers.programme(), "Sam", telling());
        var noor = Persons.guest();
        directory.asked(noor, sam.id(), noor.id());
        assertThat(acquaintances(noor.id())).isEqualTo(1);

        erasure.begin(noor, noor.id());

        await().until(() -> acquaintances(noor.id()) == 0);
        assertThat(directory.listed(Viewer.visitor(), sam.id())).isTrue();
    }

    private static Telling telling() {
        return new Telling("alcohol", Band.FIVE_OR_MORE, Set.of(), "", Audience.EVERYONE);
    }

    private static Certificate certificate(Viewer peer, org.naast.viewer.ProgrammeId programme) {
        var day = LocalDate.of(2025, 1, 31);
        return new Certificate(
                peer.id(),
                programme,
                "Trainingshuis",
                Level.DIPLOMA,
                Set.of(Endorsement.ADDICTION),
                day,
                Optional.of(day.plusYears(50)),
                day);
    }

    private long traces(PersonId peer) {
        return superuser.count("""
                select (select count(*) from directory.availability where peer = '%1$s')
                     + (select count(*) from directory.profile where peer = '%1$s')
                     + (select count(*) from directory.item where peer = '%1$s')
                     + (select count(*) from directory.acquaintance where peer = '%1$s')
                     + (select count(*) from certification.certificate where holder = '%1$s')
                """.formatted(peer));
    }

    private long acquaintances(PersonId person) {
        return superuser.count("select count(*) from directory.acquaintance where person = '" + person + "'");
    }
}
