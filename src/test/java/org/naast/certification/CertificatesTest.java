package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Level;
import org.naast.directory.Profiles;
import org.naast.organisations.Programmes;
import org.naast.organisations.WeekHours;
import org.naast.reference.Endorsement;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class CertificatesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Autowired
    Proposals proposals;

    @Autowired
    Certificates certificates;

    @Autowired
    Directory directory;

    @Autowired
    Profiles profiles;

    @Autowired
    Programmes programmes;

    @Autowired
    ListedPeers peers;

    @Autowired
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.real();
    }

    @Test
    void case_13_1_it_ends_at_the_holders_midnight_on_the_second() {
        var last = LocalDate.of(2026, 3, 31);
        var certificate = certificate(PersonId.next(), ProgrammeId.next(), Optional.of(last));

        assertThat(certificate.until(AMSTERDAM)).isEqualTo(Instant.parse("2026-03-31T22:00:00Z"));
        assertThat(certificate.until(ZoneId.of("America/Los_Angeles")))
                .isEqualTo(Instant.parse("2026-04-01T07:00:00Z"));
    }

    @Test
    void recordingListsAPeerUntilThatMidnightAndTheDirectoryKnowsAtOnce() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var coordinator = Persons.coordinator(programme);
        var today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);

        Papers.record(proposals, certificate(samira.id(), programme, Optional.of(today)));
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();

        clock.advance(Duration.between(
                clock.instant(), today.plusDays(1).atStartOfDay(AMSTERDAM).toInstant()));
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
    }

    @Test
    void withoutAnEndItHoldsAYearAndIsConfirmedAgain() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var coordinator = Persons.coordinator(programme);
        Papers.record(proposals, certificate(samira.id(), programme, Optional.empty()));
        clock.advance(Duration.ofDays(367));
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();

        certificates.confirm(coordinator, samira.id(), programme);

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
    }

    @Test
    void aStrangerCannotRecordConfirmOrTellWhetherItExists() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var coordinator = Persons.coordinator(programme);
        Papers.record(proposals, certificate(samira.id(), programme, Optional.empty()));
        assertThat(certificates.of(coordinator, programme)).hasSize(1);
        assertThat(certificates.find(samira, samira.id(), programme)).isPresent();

        for (var stranger : Set.of(Persons.guest(), Persons.coordinator(peers.programme()), samira)) {
            assertThat(proposals.record(stranger, certificate(samira.id(), programme, Optional.empty())))
                    .isEqualTo(Recorded.NOT_HERE);
            assertThat(certificates.confirm(stranger, samira.id(), programme)).isEmpty();
            assertThat(certificates.of(stranger, programme)).isEmpty();
        }
        assertThat(certificates.find(Persons.guest(), samira.id(), programme)).isEmpty();
        assertThat(certificates.find(Persons.guest(), PersonId.next(), programme))
                .isEmpty();
    }

    @Test
    void whoeverRunsTheInstallationCertifiesNobody() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var operator = new Viewer(PersonId.next(), Role.OPERATOR, Set.of());
        var certificate = certificate(samira.id(), programme, Optional.empty());
        Papers.record(proposals, certificate);
        assertThat(certificates.find(samira, samira.id(), programme)).isPresent();

        for (var other : List.of(operator, Viewer.job())) {
            assertThat(certificates.mayCertify(other, programme, samira.id())).isFalse();
            assertThat(proposals.record(other, certificate)).isEqualTo(Recorded.NOT_HERE);
            assertThat(certificates.confirm(other, samira.id(), programme)).isEmpty();
        }
    }

    @Test
    void case_13_1_whoeverMovesIsListedUntilMidnightWhereTheyLiveNow() {
        var programme = peers.programme();
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        var today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
        var certificate = certificate(samira.id(), programme, Optional.of(today.plusDays(9)));
        Papers.record(proposals, certificate);
        var there = certificate.until(AMSTERDAM);

        profiles.haveTime(samira, WeekHours.read(ZoneId.of("Pacific/Honolulu"), "2 18:00-22:00"));
        await().untilAsserted(() -> assertThat(
                        profiles.mine(samira).orElseThrow().availability().certifiedUntil())
                .contains(certificate.until(ZoneId.of("Pacific/Honolulu"))));
        clock.advance(Duration.between(clock.instant(), there).plusHours(9));
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
        clock.advance(Duration.ofHours(4));
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
    }

    @Test
    void aPeerOfTwoProgrammesIsListedWhileOneOfTheirCertificatesHolds() {
        var home = peers.programme();
        var second = peers.programme();
        var samira = peers.listed(home, "Samira", "bipolar", Band.FIVE_OR_MORE);
        programmes.admit(Viewer.job(), second, samira.id(), Role.PEER);
        var els = Persons.coordinator(home);
        var wim = Persons.coordinator(second);
        var today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);

        Papers.record(proposals, certificate(samira.id(), second, Optional.of(today.plusDays(40))));
        Papers.record(proposals, certificate(samira.id(), home, Optional.of(today.plusDays(20))));
        assertThat(certificates.confirm(wim, samira.id(), second)).isPresent();
        assertThat(certificates.of(wim, second)).hasSize(1);
        assertThat(certificates.find(wim, samira.id(), home))
                .as("what another organisation recorded")
                .isEmpty();

        clock.advance(Duration.ofDays(30));
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
        clock.advance(Duration.ofDays(12));
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
    }

    @Test
    void whatAnotherProgrammeCertifiesIsFoundToo() {
        var home = peers.programme();
        var second = peers.programme();
        var samira = peers.listed(home, "Samira", "bipolar", Band.FIVE_OR_MORE);
        programmes.admit(Viewer.job(), second, samira.id(), Role.PEER);
        clock.advance(Duration.ofDays(91));
        assertThat(directory.listed(Viewer.visitor(), samira.id())).isFalse();
        var today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);

        Papers.record(proposals, certificate(samira.id(), second, Optional.of(today.plusDays(9))));

        assertThat(directory.listed(Viewer.visitor(), samira.id())).isTrue();
    }

    private Certificate certificate(PersonId holder, ProgrammeId programme, Optional<LocalDate> to) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Certificate(
                holder,
                programme,
                "Trainingshuis",
                Level.CERTIFICATE,
                Set.of(Endorsement.MENTAL_HEALTH),
                to.orElse(today).minusYears(1),
                to,
                today);
    }
}
