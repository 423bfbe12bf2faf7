package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.directory.Level;
import org.naast.organisations.Stopping;
import org.naast.testing.Alarm;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Papers;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** What a programme that stopped gave: operators answer for it, two of them for an end. */
@NaastTest
class LeftTest {

    @Autowired
    Left left;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Revoking revoking;

    @Autowired
    Proposals proposals;

    @Autowired
    Showing showing;

    @Autowired
    Stopping stopping;

    @Autowired
    Directory directory;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Alarm alarm;

    @Autowired
    Gone gone;

    @Autowired
    Screens screens;

    @Autowired
    Superuser superuser;

    @Autowired
    TestClock clock;

    private ProgrammeId programme;
    private Viewer els;
    private Viewer samira;
    private String code;
    private final Viewer one = operator();
    private final Viewer two = operator();

    @BeforeEach
    void aProgrammeThatGaveACertificate() {
        programme = peers.programme();
        els = open.coordinator(programme);
        samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);
        Papers.record(proposals, Papers.lasting(samira.id(), programme, Level.CERTIFICATE, LocalDate.now(clock), 1));
        code = showing.show(samira, showing.mine(samira).getFirst().id()).orElseThrow();
    }

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void twoOperatorsTakeItBack() {
        stop();
        assertThat(left.all(one)).extracting(Certificate::holder).contains(samira.id());
        await().untilAsserted(() -> assertThat(valid()).isTrue());

        assertThat(suspensions.suspend(one, samira.id(), programme, "Het diploma was vals."))
                .isPresent();
        await().untilAsserted(() -> assertThat(valid()).isFalse());
        assertThat(suspensions.confirm(one, samira.id(), programme))
                .as("the same one")
                .isFalse();
        assertThat(suspensions.confirm(two, samira.id(), programme)).isTrue();
        assertThat(revoking.ask(one, samira.id(), programme, "Het is nagegaan")).isTrue();
        assertThat(revoking.agree(one, samira.id(), programme)).isFalse();
        assertThat(revoking.agree(two, samira.id(), programme)).isTrue();

        assertThat(suspensions.mine(samira))
                .singleElement()
                .satisfies(found -> assertThat(found.revoked()).isTrue());
        await().untilAsserted(() -> assertThat(valid()).isFalse());
    }

    @Test
    void theDirectoryHearsOfItAndItGoesOnByItself() {
        stop();
        suspensions.suspend(one, samira.id(), programme, "Eerst nagaan.");
        await().untilAsserted(() -> assertThat(stands()).isTrue());

        clock.advance(Duration.ofDays(4));
        alarm.ring();

        await().untilAsserted(() -> assertThat(stands()).isFalse());
        await().untilAsserted(() -> assertThat(valid()).isTrue());
    }

    @Test
    void oneOperatorLetsItCountAgainBeforeAnotherLooked() {
        stop();
        suspensions.suspend(one, samira.id(), programme, "Eerst nagaan.");

        assertThat(suspensions.lift(two, samira.id(), programme)).isTrue();

        await().untilAsserted(() -> assertThat(valid()).isTrue());
        await().untilAsserted(() -> assertThat(stands()).isFalse());
    }

    @Test
    void whileItRunsAndForStrangersThereIsNothing() {
        assertThat(left.all(one)).extracting(Certificate::holder).doesNotContain(samira.id());
        assertThat(suspensions.suspend(one, samira.id(), programme, "x")).isEmpty();
        assertThat(seen(one)).isZero();

        stop();
        assertThat(seen(one)).isEqualTo(1);
        var self = new Viewer(samira.id(), Role.OPERATOR, Set.of());
        var strangers = List.of(
                open.coordinator(peers.programme()),
                els,
                new Viewer(els.id(), Role.MEMBER, Set.of()),
                Persons.member(),
                self);
        for (var stranger : strangers) {
            assertThat(suspensions.suspend(stranger, samira.id(), programme, "x"))
                    .isEmpty();
        }
        suspensions.suspend(one, samira.id(), programme, "Eerst nagaan.");
        for (var stranger : strangers) {
            assertThat(suspensions.confirm(stranger, samira.id(), programme)).isFalse();
            assertThat(suspensions.lift(stranger, samira.id(), programme)).isFalse();
            assertThat(revoking.ask(stranger, samira.id(), programme, "Het is nagegaan"))
                    .isFalse();
        }
        assertThat(left.all(Persons.member())).isEmpty();
        assertThat(screens.get(Persons.member(), "/stopped")).hasStatus(404);
        assertThat(screens.get(els, "/stopped")).hasStatus(404);
    }

    @Test
    void thePageLeadsToEach() {
        stop();
        var path = "/programme/" + programme + "/certificates/" + samira.id() + "/suspension";
        assertThat(screens.text(one, "/stopped")).contains("Wat gestopte programma’s gaven", path);

        assertThat(screens.text(one, path)).contains("/stopped");
        assertThat(screens.post(one, path, "reason", "Het diploma was vals.")).hasRedirectedUrl(path);
        assertThat(screens.text(one, "/stopped")).contains("Stilgezet");
        assertThat(screens.post(two, path + "/end")).hasRedirectedUrl("/stopped");
        assertThat(screens.get(Persons.member(), path)).hasStatus(404);
        assertThat(screens.get(
                        one,
                        path.replace(
                                samira.id().toString(), Persons.member().id().toString())))
                .as("who has none there")
                .hasStatus(404);
    }

    private void stop() {
        stopping.say(one, programme, LocalDate.now(clock).plusDays(1));
        clock.advance(Duration.ofDays(2));
        alarm.ring();
        gone.settle();
        assertThat(stopping.of(one, programme))
                .map(org.naast.organisations.Stop::over)
                .contains(true);
    }

    private boolean valid() {
        return showing.verify(Viewer.job(), code).orElseThrow().valid();
    }

    private boolean stands() {
        return superuser.count("select count(*) from directory.certified where suspended_at is not null and peer = '"
                        + samira.id() + "'")
                == 1;
    }

    private long seen(Viewer who) {
        return superuser.countAs(who, "certification.certificate where programme = '" + programme + "'");
    }

    private static Viewer operator() {
        return new Viewer(PersonId.next(), Role.OPERATOR, Set.of());
    }
}
