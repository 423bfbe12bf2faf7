package org.naast.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.naast.privacy.AuditCheck.Finding;
import org.naast.storage.StorageSettings;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Superuser;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class AuditTest {

    @Autowired
    Diary diary;

    @Autowired
    Looks looks;

    @Autowired
    Sealing sealing;

    @Autowired
    Heads heads;

    @Autowired
    AuditCheck check;

    @Autowired
    StorageSettings settings;

    @Autowired
    Superuser superuser;

    private final Viewer noor = Persons.guest();
    private final Viewer sam = Persons.peer();

    @Test
    void aPersonSeesWhoLookedAndInWhichRole() {
        var page = Diary.of(noor);

        diary.find(sam, page.id());

        assertThat(looks.atMe(noor)).singleElement().satisfies(look -> {
            assertThat(look.viewer()).contains(sam.id());
            assertThat(look.actsAs()).isEqualTo("peer");
            assertThat(look.action()).isEqualTo("Diary.find");
            assertThat(look.about()).contains(page.id());
        });
        assertThat(looks.atMe(sam)).isEmpty();
        assertThat(looks.atMe(Persons.guest())).isEmpty();
    }

    @Test
    void aVisitorsLookIsWrittenDownToo() {
        diary.find(Viewer.visitor(), Diary.of(noor).id());

        assertThat(looks.atMe(noor))
                .singleElement()
                .satisfies(look -> assertThat(look.viewer()).isEmpty());
    }

    @Test
    void ownThingsAndTheMachineLeaveNoTrace() {
        var page = Diary.of(noor);

        diary.find(noor, page.id());
        diary.find(Viewer.job(), page.id());
        diary.quietly(sam, page.id());

        assertThat(looks.atMe(noor)).isEmpty();
    }

    @Test
    void aListIsARowForEachPersonInIt() {
        var pages =
                List.of(Diary.of(noor).id(), Diary.of(noor).id(), Diary.of(sam).id());

        diary.several(Persons.coordinator(), pages);

        assertThat(looks.atMe(noor)).hasSize(1);
        assertThat(looks.atMe(sam)).hasSize(1);
    }

    @Test
    void aTryThatFindsNothingIsWrittenDown() {
        var nothing = UUID.randomUUID();

        diary.find(sam, nothing);

        assertThat(inVain(nothing)).isOne();
    }

    @Test
    void whoseATryWasIsPartOfTheChain() {
        diary.find(sam, DiaryOwners.hidden(noor, Persons.guest()));
        var head = lookAndSeal();

        assertThat(looks.atMe(noor)).filteredOn(look -> !look.found()).hasSize(1);
        assertThat(check.against(Viewer.job(), head)).isInstanceOf(Finding.Whole.class);
        superuser.inVain(
                "update privacy.look set whose = viewer where not found and whose = '" + noor.id() + "'",
                () -> assertThat(check.against(Viewer.job(), head)).isInstanceOf(Finding.Changed.class));
    }

    @Test
    void aTryThatBreaksOffIsWrittenDownAfterwards() {
        var page = Diary.of(noor);

        assertThatThrownBy(() -> diary.breakOff(sam, page.id())).hasMessage("broken off");

        assertThat(inVain(page.id())).isOne();
    }

    @Test
    void case_X_1_anEditedRowIsFoundWithNothingButAHead() {
        var head = lookAndSeal();
        assertThat(check.against(Viewer.job(), head)).isInstanceOf(Finding.Whole.class);

        var place = Head.of(head).end().seq() - 1;
        superuser.inVain(
                "update privacy.look set acts_as = 'guest' where seq = " + place,
                () -> assertThat(check.against(Viewer.job(), head)).isEqualTo(new Finding.Changed(place)));
    }

    @Test
    void case_X_1_aRemovedRowIsFoundWithNothingButAHead() {
        var head = lookAndSeal();
        var place = Head.of(head).end().seq() - 1;

        superuser.inVain(
                "delete from privacy.look where seq = " + place,
                () -> assertThat(check.against(Viewer.job(), head)).isEqualTo(new Finding.Changed(place)));
    }

    @Test
    void case_X_1_aDatabaseThatWasRolledBackIsFoundWithNothingButAHead() {
        var head = lookAndSeal();
        var end = Head.of(head).end().seq();

        superuser.inVain(
                "delete from privacy.look where seq >= " + (end - 1),
                () -> assertThat(check.against(Viewer.job(), head)).isEqualTo(new Finding.CutOff(end - 2, end)));
    }

    @Test
    void aHeadThatSomebodyElseWroteIsNotOurs() {
        var head = Head.of(lookAndSeal());
        var forged = new Head(new Link(head.end().seq() - 1, head.end().hash()), head.at(), head.signature());

        assertThat(check.against(Viewer.job(), forged.line())).isEqualTo(new Finding.NotOurs());
    }

    @Test
    void manySealersMakeOneChain() throws Exception {
        IntStream.range(0, 50).forEach(_ -> diary.find(sam, Diary.of(noor).id()));

        Callable<Boolean> seal = () -> sealing.next(Viewer.job()).isPresent();
        try (var nodes = Executors.newFixedThreadPool(4)) {
            nodes.invokeAll(java.util.Collections.nCopies(16, seal));
        }

        assertThat(check.against(Viewer.job(), lookAndSeal())).isInstanceOf(Finding.Whole.class);
    }

    @Test
    void headsLieInAFileADay() throws Exception {
        var head = lookAndSeal();

        try (var files = Files.list(settings.data().resolve("heads"))) {
            assertThat(files.flatMap(AuditTest::lines)).contains(head);
        }
    }

    private static java.util.stream.Stream<String> lines(java.nio.file.Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String lookAndSeal() {
        IntStream.range(0, 3).forEach(_ -> diary.find(sam, Diary.of(noor).id()));
        return heads.export(sealing.next(Viewer.job()).orElseThrow()).line();
    }

    private long inVain(UUID about) {
        return superuser.count(
                "select count(*) from privacy.look where not found and whose is null and about = '" + about + "'");
    }
}
