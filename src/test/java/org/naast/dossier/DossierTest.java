package org.naast.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Band;
import org.naast.directory.Directory;
import org.naast.privacy.Seal;
import org.naast.schemes.GapList;
import org.naast.schemes.Requirement;
import org.naast.testing.Gone;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Superuser;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody's file: their own, and read by those alone whom they let in. */
@NaastTest
class DossierTest {

    private static final String TEXAS = "texas-peer-specialist";

    @Autowired
    MyDossier mine;

    @Autowired
    Ways ways;

    @Autowired
    Readers readers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Seal seal;

    @Autowired
    Directory directory;

    @Autowired
    ListedPeers peers;

    @Autowired
    Gone gone;

    @Autowired
    Superuser superuser;

    private final Viewer noor = Persons.member();
    private ProgrammeId programme;
    private Viewer els;
    private LocalDate today;

    @BeforeEach
    void begins() {
        programme = peers.programme();
        els = Persons.coordinator(programme);
        today = mine.today(noor);
        assertThat(ways.begin(noor, TEXAS)).isTrue();
    }

    @Test
    void whatIsWrittenDownCountsInEachSchemeThatAsksForIt() {
        assertThat(file("practice", 100)).isTrue();
        assertThat(file("practice", 60)).isTrue();
        assertThat(file("core-test", 0)).isTrue();

        assertThat(standing("practice")).isEqualTo(new GapList.Standing.Partly(160, 250));
        assertThat(standing("core-test")).isInstanceOf(GapList.Standing.Met.class);
        file("practice", 90);
        assertThat(standing("practice")).isInstanceOf(GapList.Standing.Met.class);
    }

    @Test
    void everythingTexasAsksCanBeWrittenDown() {
        var scheme = mine.scheme(noor, TEXAS).orElseThrow();
        scheme.first().stream()
                .filter(asked -> !(asked instanceof Requirement.Unverified))
                .forEach(asked ->
                        assertThat(file(asked.id(), 250)).as(asked.id()).isTrue());

        assertThat(GapList.of(scheme, false, mine.gathered(noor, LocalDate.MIN), today)
                        .met())
                .isTrue();
    }

    @Test
    void whatNobodyKnowsOrNobodyAskedIsNotWrittenDown() {
        assertThat(file("schooling", 1)).as("without a source").isFalse();
        assertThat(file("no-such-thing", 1)).isFalse();
        assertThat(mine.file(noor, "icrc-peer-recovery", "practice", entry(9)))
                .as("not begun")
                .isFalse();
        assertThat(ways.begin(noor, "no-such-scheme")).isFalse();
        assertThat(ways.begin(Persons.guest(), TEXAS)).isFalse();
        assertThat(ways.begin(Viewer.visitor(), TEXAS)).isFalse();
    }

    @Test
    void whatWasBeforeDoesNotCountForARenewal() {
        mine.file(noor, TEXAS, "continuing", new Entry(20, today.minusDays(10), ""));
        mine.file(noor, TEXAS, "continuing", new Entry(5, today, ""));
        var scheme = mine.scheme(noor, TEXAS).orElseThrow();

        var line = GapList.of(scheme, true, mine.gathered(noor, today.minusDays(3)), today).lines().stream()
                .filter(one -> one.requirement().id().equals("continuing"))
                .findFirst()
                .orElseThrow();

        assertThat(line.standing()).isEqualTo(new GapList.Standing.Partly(5, 20));
    }

    /** A peer's name and words on their profile are sealed for the person too. */
    @Test
    void theKeyOfAFileOpensNothingElse() {
        var samira = peers.listed(programme, "Samira", "bipolar", Band.FIVE_OR_MORE);

        seal.destroy(FiledTable.voice(samira.id()));

        assertThat(directory.card(samira, samira.id()).orElseThrow().name()).contains("Samira");
    }

    @Test
    void nobodyReadsItWhomItsOwnerDidNotLetIn() {
        file("practice", 10);
        var item = mine.items(noor).getFirst().id();
        assertThat(dossiers.of(els, noor.id(), programme)).isEmpty();
        assertThat(dossiers.see(els, noor.id(), programme, item, "gezien")).isFalse();

        readers.open(noor, programme);

        assertThat(dossiers.of(els, noor.id(), programme)).hasSize(1);
        assertThat(dossiers.see(els, noor.id(), programme, item, "In orde.")).isTrue();
        assertThat(mine.items(noor).getFirst().seen()).isTrue();
        assertThat(mine.items(noor).getFirst().weighed().or("")).isEqualTo("In orde.");
        var self = new Viewer(noor.id(), Role.COORDINATOR, Set.of(programme));
        for (var stranger : List.of(
                Persons.coordinator(peers.programme()), Persons.peer(programme), Persons.member(), Viewer.visitor())) {
            assertThat(dossiers.of(stranger, noor.id(), programme)).isEmpty();
            assertThat(dossiers.see(stranger, noor.id(), programme, item, "x")).isFalse();
            assertThat(mine.items(stranger)).isEmpty();
            assertThat(mine.remove(stranger, item)).isFalse();
        }
        assertThat(dossiers.see(self, noor.id(), programme, item, "zelf"))
                .as("one's own proof")
                .isFalse();

        assertThat(readers.close(noor, programme)).isTrue();
        assertThat(dossiers.of(els, noor.id(), programme)).isEmpty();
        assertThat(readers.close(noor, programme)).isFalse();
    }

    @Test
    void whatWasTakenOutIsGoneAndNothingElse() {
        file("practice", 10);
        file("practice", 20);
        var first = mine.items(noor).getLast().id();

        assertThat(mine.remove(noor, first)).isTrue();
        assertThat(mine.remove(noor, first)).isFalse();
        assertThat(mine.remove(noor, UUID.randomUUID())).isFalse();

        assertThat(mine.items(noor)).extracting(Filed::amount).containsExactly(20 * 60);
    }

    @Test
    void aFileGoesWithItsOwnerAndWhoSawItIsForgotten() {
        file("practice", 10);
        readers.open(noor, programme);
        dossiers.see(els, noor.id(), programme, mine.items(noor).getFirst().id(), "Gezien.");

        gone.erase(els.id());
        assertThat(mine.items(noor).getFirst().seen()).isTrue();
        gone.erase(noor.id());

        for (var table : List.of("way", "item", "opened")) {
            assertThat(superuser.count("select count(*) from dossier." + table + " where person = '" + noor.id() + "'"))
                    .isZero();
        }
    }

    private GapList.Standing standing(String requirement) {
        return GapList.of(mine.scheme(noor, TEXAS).orElseThrow(), false, mine.gathered(noor, LocalDate.MIN), today)
                .lines()
                .stream()
                .filter(line -> line.requirement().id().equals(requirement))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private boolean file(String requirement, int hours) {
        return mine.file(noor, TEXAS, requirement, entry(hours));
    }

    private Entry entry(int hours) {
        return new Entry(hours, today, "Bij De Brug");
    }
}
