package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naast.directory.Level;
import org.naast.organisations.Desk;
import org.naast.organisations.Programmes;
import org.naast.reference.Endorsement;
import org.naast.testing.Cast;
import org.naast.testing.Gone;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.Superuser;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** What is recorded by hand is seen by two, above the volunteers'. */
@NaastTest
class ProposalsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 31);

    @Autowired
    Proposals proposals;

    @Autowired
    Certificates certificates;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Programmes programmes;

    @Autowired
    Cast cast;

    @Autowired
    Screens screens;

    @Autowired
    Gone gone;

    @Autowired
    Superuser superuser;

    private Viewer els;
    private Viewer bram;
    private Viewer joris;
    private ProgrammeId programme;

    @BeforeEach
    void twoAtADesk() {
        els = cast.programme("els" + Ids.next());
        programme = Cast.programme(els);
        bram = Persons.coordinator(programme);
        programmes.admit(els, programme, bram.id(), Role.COORDINATOR);
        programmes.seat(els, programme, new Desk(els.id(), Optional.of(bram.id()), Optional.empty()));
        joris = Persons.peer(programme);
        programmes.admit(els, programme, joris.id(), Role.PEER);
    }

    @ParameterizedTest
    @CsvSource({
        // had            has           fields        until  giver  two
        "'',           VOLUNTEER,    BOTH,         2030, A, false",
        "'',           CERTIFICATE,  ADDICTION,    2030, A, true",
        "CERTIFICATE,  CERTIFICATE,  ADDICTION,    2028, A, false",
        "CERTIFICATE,  CERTIFICATE,  ADDICTION,    2027, A, true",
        "CERTIFICATE,  CERTIFICATE,  ADDICTION,    2029, A, true",
        "CERTIFICATE,  CERTIFICATE,  ADDICTION,    2028, B, true",
        "CERTIFICATE,  CERTIFICATE,  BOTH,         2028, A, true",
        "CERTIFICATE,  DIPLOMA,      ADDICTION,    2028, A, true",
        "CERTIFICATE,  VOLUNTEER,    ADDICTION,    2028, A, true",
        "VOLUNTEER,    CERTIFICATE,  ADDICTION,    2028, A, true",
        "VOLUNTEER,    VOLUNTEER,    BOTH,         2030, B, false",
        "DIPLOMA,      CERTIFICATE,  ADDICTION,    2028, A, true"
    })
    void oneIsEnoughForTheVolunteersAndForWhatIsNotNew(
            String had, Level has, String fields, int year, String giver, boolean two) {
        var before = Optional.of(had)
                .filter(level -> !level.isEmpty())
                .map(level -> certificate(Level.valueOf(level), "ADDICTION", 2028, "A"));

        assertThat(Proposal.needsTwo(before, certificate(has, fields, year, giver)))
                .isEqualTo(two);
    }

    @Test
    void oneRecordsAndAnotherAgrees() {
        assertThat(proposals.record(els, diploma())).isEqualTo(Recorded.WAITS);
        assertThat(certificates.find(els, joris.id(), programme)).isEmpty();
        assertThat(screens.text(bram, "/desk")).contains("Er is een certificaat vastgelegd");
        assertThat(screens.text(bram, list())).contains("Ik heb het ook gezien", "Trainingshuis", "31 december 2028");
        assertThat(screens.text(els, list()))
                .contains("Vastgelegd door één van jullie")
                .doesNotContain("Ik heb het ook gezien");
        var proposal = proposals.waiting(els, programme).getFirst().id();
        assertThat(proposals.agree(els, proposal)).isFalse();

        assertThat(screens.post(bram, "/programme/" + programme + "/proposals/" + proposal + "/agreement"))
                .hasRedirectedUrl(list());

        assertThat(certificates.find(els, joris.id(), programme).orElseThrow().level())
                .isEqualTo(Level.DIPLOMA);
        assertThat(proposals.waiting(els, programme)).isEmpty();
        assertThat(screens.text(bram, "/desk")).doesNotContain("Er is een certificaat vastgelegd");
        assertThat(screens.text(joris, "/day")).contains("/certificate");
        assertThat(screens.post(bram, "/programme/" + programme + "/proposals/" + proposal + "/agreement"))
                .hasStatus(404);
    }

    /** Whoever looks sees what they agree to: another text is another proposal. */
    @Test
    void whatWasWrittenAnewIsLookedAtAnew() {
        proposals.record(els, diploma());
        var first = proposals.waiting(bram, programme).getFirst().id();
        proposals.record(els, certificate(Level.DIPLOMA, "BOTH", 2030, "Elders"));

        assertThat(proposals.agree(bram, first)).isFalse();

        assertThat(proposals.waiting(bram, programme))
                .singleElement()
                .satisfies(one -> assertThat(one.certificate().issuer()).isEqualTo("Elders"));
        assertThat(certificates.find(els, joris.id(), programme)).isEmpty();
    }

    @Test
    void nobodyWritesOverWhatAColleagueRecorded() {
        proposals.record(els, diploma());

        assertThat(proposals.record(bram, certificate(Level.CERTIFICATE, "BOTH", 2030, "Elders")))
                .isEqualTo(Recorded.LIES);
        assertThat(proposals.record(bram, certificate(Level.VOLUNTEER, "BOTH", 2030, "Elders")))
                .isEqualTo(Recorded.LIES);

        assertThat(proposals.waiting(bram, programme))
                .singleElement()
                .satisfies(one -> assertThat(one.by()).isEqualTo(els.id()));
    }

    @Test
    void itIsTakenAway() {
        proposals.record(els, diploma());
        var proposal = proposals.waiting(els, programme).getFirst().id();

        assertThat(screens.post(bram, "/programme/" + programme + "/proposals/" + proposal + "/removal"))
                .hasRedirectedUrl(list());

        assertThat(proposals.waiting(els, programme)).isEmpty();
        assertThat(proposals.agree(bram, proposal)).isFalse();
    }

    @Test
    void whatStandsStillIsNotWrittenOver() {
        proposals.record(els, certificate(Level.VOLUNTEER, "BOTH", 2030, "A"));
        proposals.record(els, diploma());
        var proposal = proposals.waiting(els, programme).getFirst().id();
        suspensions.suspend(els, joris.id(), programme, "Even nagaan.");

        assertThat(proposals.record(bram, certificate(Level.VOLUNTEER, "ADDICTION", 2029, "B")))
                .isEqualTo(Recorded.ON_HOLD);
        assertThat(proposals.agree(bram, proposal)).isFalse();
        var page = screens.post(
                bram,
                list() + "/" + joris.id(),
                "issuer",
                "B",
                "level",
                "volunteer",
                "endorsement",
                "addiction",
                "from",
                "2026-01-31",
                "to",
                "2028-12-31");
        assertThat(page).hasStatus(422);
        assertThat(Screens.text(page)).contains("Dit certificaat is stilgezet");
    }

    @Test
    void strangersAndWhoeverItIsAboutNeitherRecordNorReadNorAgree() {
        proposals.record(els, diploma());
        var proposal = proposals.waiting(els, programme).getFirst().id();
        for (var stranger : List.of(
                cast.programme("bo" + Ids.next()),
                Persons.member(),
                joris,
                new Viewer(joris.id(), Role.COORDINATOR, Set.of(programme)))) {
            assertThat(proposals.record(stranger, diploma())).isEqualTo(Recorded.NOT_HERE);
            assertThat(proposals.agree(stranger, proposal)).isFalse();
            assertThat(proposals.refuse(stranger, proposal)).isFalse();
        }
        assertThat(proposals.waiting(joris, programme)).isEmpty();
        assertThat(proposals.waiting(cast.programme("bo" + Ids.next()), programme))
                .isEmpty();
        assertThat(proposals.waiting(els, programme)).hasSize(1);

        gone.erase(joris.id());
        assertThat(superuser.count("select count(*) from certification.proposal where holder = '" + joris.id() + "'"))
                .isZero();
    }

    private String list() {
        return "/programme/" + programme + "/certificates";
    }

    private Certificate diploma() {
        return certificate(Level.DIPLOMA, "BOTH", 2028, "Trainingshuis");
    }

    private Certificate certificate(Level level, String fields, int year, String giver) {
        return new Certificate(
                joris == null ? PersonId.next() : joris.id(),
                programme == null ? ProgrammeId.next() : programme,
                giver,
                level,
                fields.equals("BOTH") ? EnumSet.allOf(Endorsement.class) : Set.of(Endorsement.valueOf(fields)),
                FROM,
                Optional.of(LocalDate.of(year, 12, 31)),
                FROM);
    }
}
