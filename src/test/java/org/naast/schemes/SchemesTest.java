package org.naast.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.naast.schemes.Examples.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.naast.schemes.GapList.Standing;

class SchemesTest {

    private static final String OWN = """
            {
              "pack": {"id": "own", "version": "%s", "effective": "%s", "jurisdiction": "any", "source": "our own", "checked": "2026-11-20"},
              "name": {"en": "Our own", "nl": "Van onszelf"}, "body": {"en": "us", "nl": "wij"}, "level": "volunteer",
              "first": [
                {"kind": "attestation", "id": "a", "text": {"en": "a", "nl": "a"}, "source": "s", "what": "w"},
                {"kind": "hours", "id": "b", "text": {"en": "b", "nl": "b"}, "source": "s", "category": "course", "domain": "", "minimum": %d, "most": {"online": 4}},
                {"kind": "exam", "id": "c", "text": {"en": "c", "nl": "c"}, "source": "s", "exam": "e"},
                {"kind": "document", "id": "d", "text": {"en": "d", "nl": "d"}, "source": "s", "document": "d"},
                {"kind": "signature", "id": "e", "text": {"en": "e", "nl": "e"}, "source": "s", "code": "c", "version": "2"},
                {"kind": "check", "id": "f", "text": {"en": "f", "nl": "f"}, "source": "s", "check": "vog", "months": 6},
                {"kind": "age", "id": "g", "text": {"en": "g", "nl": "g"}, "source": "s", "years": 18},
                {"kind": "residence", "id": "h", "text": {"en": "h", "nl": "h"}, "source": "s", "jurisdiction": "NL", "percent": 51},
                {"kind": "time-since", "id": "i", "text": {"en": "i", "nl": "i"}, "source": "s", "event": "recovery", "months": 12},
                {"kind": "fee", "id": "j", "text": {"en": "j", "nl": "j"}, "source": "s", "fee": "application"},
                {"kind": "unverified", "id": "k", "text": {"en": "k", "nl": "k"}}
              ],
              "renewal": [],
              "course": {"decisionDays": 0, "provisionalMonths": 0, "extensionMonths": 0, "validMonths": 0, "windowDays": 0, "pendingDays": 0, "source": ""}
            }
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> lists() {
        return Schemes.shipped().stream()
                .flatMap(scheme -> Stream.of(false, true)
                        .filter(renewing -> !scheme.asks(renewing).isEmpty())
                        .map(renewing ->
                                Arguments.of(Named.of(scheme.id() + (renewing ? " again" : ""), scheme), renewing)));
    }

    static Stream<Arguments> requirements() {
        return lists().flatMap(list -> {
            var scheme = (Scheme) ((Named<?>) list.get()[0]).getPayload();
            var renewing = (boolean) list.get()[1];
            return scheme.asks(renewing).stream()
                    .filter(one -> !(one instanceof Requirement.Unverified))
                    .map(one -> Arguments.of(list.get()[0], renewing, Named.of(one.id(), one)));
        });
    }

    @Test
    void theElevenSchemesAreThereEachDatedAndWithItsSource() {
        assertThat(Schemes.shipped())
                .extracting(Scheme::id)
                .containsExactlyInAnyOrder(
                        "samhsa-model",
                        "icrc-peer-recovery",
                        "texas-peer-specialist",
                        "california-medi-cal-peer",
                        "new-york-crpa",
                        "georgia-cps-mh",
                        "naadac-ncprss",
                        "ex-in-germany",
                        "nl-mbo4",
                        "nl-ad",
                        "nl-certificate");
        assertThat(Schemes.shipped())
                .allSatisfy(scheme -> assertThat(scheme.pack().source()).startsWith("http"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whoHasJustWhatIsAskedMeetsIt(Scheme scheme, boolean renewing) {
        assertThat(GapList.of(scheme, renewing, Examples.meets(scheme.asks(renewing)), TODAY)
                        .missing())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void whoJustMissesOneMissesThatOneAlone(Scheme scheme, boolean renewing, Requirement lacking) {
        var list = GapList.of(scheme, renewing, Examples.justNot(scheme.asks(renewing), lacking), TODAY);

        assertThat(list.missing()).containsExactly(lacking);
        assertThat(list.met()).isFalse();
    }

    @Test
    void whatHasNoSourceIsNeitherMetNorMissing() {
        var texas = Schemes.shipped().stream()
                .filter(scheme -> scheme.id().equals("texas-peer-specialist"))
                .findFirst()
                .orElseThrow();

        var lines = GapList.of(texas, false, Dossier.EMPTY, TODAY).lines();

        assertThat(lines.getFirst().standing()).isInstanceOf(Standing.Unknown.class);
        assertThat(lines.getFirst().requirement().source()).isEmpty();
    }

    @Test
    void aFileOfWhoeverRunsItIsASchemeLikeAnyOtherOfEveryKind() throws IOException {
        Files.writeString(folder.resolve("own.json"), OWN.formatted("1", "2026-01-01", 10));

        var own = schemes().find("own", "1").orElseThrow();

        assertThat(GapList.of(own, false, Examples.meets(own.first()), TODAY).met())
                .isTrue();
        for (var lacking : own.first().subList(0, 10)) {
            assertThat(GapList.of(own, false, Examples.justNot(own.first(), lacking), TODAY)
                            .missing())
                    .containsExactly(lacking);
        }
    }

    @Test
    void ofSomeHoursOnlySoManyCount() throws IOException {
        Files.writeString(folder.resolve("own.json"), OWN.formatted("1", "2026-01-01", 10));
        var own = schemes().find("own", "1").orElseThrow();
        var has = new Dossier(
                java.util.Set.of(),
                List.of(
                        new Dossier.Spent(Category.COURSE, "online", 9),
                        new Dossier.Spent(Category.COURSE, "", 5),
                        new Dossier.Spent(Category.PRACTICE, "", 500)),
                java.util.Set.of(),
                java.util.Set.of(),
                java.util.Map.of(),
                java.util.Map.of(),
                0,
                java.util.Map.of(),
                java.util.Map.of(),
                java.util.Set.of());

        assertThat(GapList.of(own, false, has, TODAY).lines().get(1).standing()).isEqualTo(new Standing.Partly(9, 10));
    }

    @Test
    void aNewVersionStandsBesideTheOldFromItsDayOn() throws IOException {
        Files.writeString(folder.resolve("own-1.json"), OWN.formatted("1", "2026-01-01", 10));
        Files.writeString(folder.resolve("own-2.json"), OWN.formatted("2", "2027-01-01", 20));
        var schemes = schemes();

        assertThat(newest(schemes, "2026-12-31")).isEqualTo("1");
        assertThat(newest(schemes, "2027-01-01")).isEqualTo("2");
        assertThat(schemes.versions("own")).hasSize(2);
        var tenHours = Examples.meets(schemes.find("own", "1").orElseThrow().first());
        assertThat(schemes.versions("own").stream()
                        .map(version ->
                                GapList.of(version, false, tenHours, TODAY).met()))
                .containsExactly(true, false);
    }

    @Test
    void aFigureWithoutASourceOrAWordWeDoNotKnowStopsTheStart() throws IOException {
        var good = OWN.formatted("1", "2026-01-01", 10);
        for (var bad : List.of(
                good.replaceFirst("\"source\": \"s\"", "\"source\": \"\""),
                good.replace("\"kind\": \"fee\"", "\"kind\": \"price\""),
                good.replace("\"category\": \"course\"", "\"category\": \"reading\""),
                good.replace("\"id\": \"j\"", "\"id\": \"a\""),
                good.replace("\"validMonths\": 0", "\"validMonths\": 24"))) {
            Files.writeString(folder.resolve("own.json"), bad);
            assertThatThrownBy(this::schemes).hasMessageContaining("own.json");
        }
    }

    private Schemes schemes() {
        return new Schemes(new SchemeSettings(folder.toString()));
    }

    private static String newest(Schemes schemes, String day) {
        return schemes.newest(LocalDate.parse(day)).stream()
                .filter(scheme -> scheme.id().equals("own"))
                .map(scheme -> scheme.pack().version())
                .findFirst()
                .orElseThrow();
    }
}
