package org.naast.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Shared;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class FacilityImportsTest {

    private static final String HEAD = "name,street,city,zip,latitude,longitude,phone\n";
    private static final Viewer OPERATOR = new Viewer(PersonId.next(), Role.OPERATOR, Set.of());

    @Autowired
    FacilityImports imports;

    @Autowired
    Facilities facilities;

    @Test
    void everyLineOfTheRealListsIsAccountedForAndASecondImportChangesNothing() throws IOException {
        var lists = List.of(real("mental-health-5-states.csv"), real("substance-use-5-states.csv"));

        var tried = run(lists, true);
        var report = run(lists, false);
        var again = run(lists, false);

        assertThat(report.lines()).isEqualTo(3145);
        assertThat(report.imported() + report.joined() + report.rejected().size())
                .isEqualTo(3145);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.repaired()).isEqualTo(489);
        assertThat(report.imported()).isEqualTo(report.added()).isEqualTo(2973);
        assertThat(report).usingRecursiveComparison().ignoringFields("tried").isEqualTo(tried);
        assertThat(again.nothingNew()).isTrue();
        assertThat(again.imported()).isEqualTo(report.imported());
        nearestInWaterbury();
        aTenthIsGone(lists);
    }

    /** Waterbury, Connecticut, where both lists have places and every postcode had lost its nought. */
    private void nearestInWaterbury() {
        var waterbury = facilities.where(Viewer.visitor(), "06702").orElseThrow();
        assertThat(facilities.where(Viewer.visitor(), " waterbury ")).isPresent();
        var nearest = facilities.nearest(Viewer.visitor(), waterbury.latitude(), waterbury.longitude(), 20);

        assertThat(nearest).hasSize(20).isSortedAccordingTo((a, b) -> Double.compare(a.km(), b.km()));
        assertThat(nearest).anySatisfy(place -> assertThat(place.services()).containsOnly(Kind.values()));
        assertThat(nearest)
                .isEqualTo(facilities.nearest(Viewer.visitor(), waterbury.latitude(), waterbury.longitude(), 20));
    }

    private void aTenthIsGone(List<Source> lists) {
        var shorter = lists.stream().map(FacilityImportsTest::withoutATenth).toList();

        var report = run(shorter, false);

        assertThat(report.lines()).isBetween(2800, 2860);
        assertThat(report.added()).isZero();
        assertThat(report.inactive()).isBetween(200, 315);
        var back = run(lists, false);
        assertThat(back.changed()).isGreaterThanOrEqualTo(report.inactive());
        assertThat(back.added() + back.inactive()).isZero();
    }

    @Test
    void aPlaceInTwoListsIsOneWithTwoServices() {
        var head = "name,street,city,zip,latitude,longitude,phone\n";
        var mental = source("north mental", head + "Harbour House Inc,1 North Street,Nome,99762,64.5,-165.4,907 1\n");
        var substance = source("north substance", head + "Harbour House,1 N. St.,Nome,99762,64.5,-165.4,907 2\n");

        var report = run(List.of(mental, substance), false);

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.joined()).isEqualTo(1);
        assertThat(facilities.nearest(Viewer.visitor(), 64.5, -165.4, 3))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("Harbour House Inc");
                    assertThat(place.services()).containsOnly(Kind.values());
                    assertThat(place.phone()).contains("907 1");
                });
    }

    @Test
    void whatAListNoLongerHasIsInactiveAndComesBack() {
        var two = HEAD + "One,1 Street,Kodiak,99615,57.8,-152.4,1\nTwo,2 Street,Kodiak,99615,57.8,-152.41,2\n";
        var one = HEAD + "One,1 Street,Kodiak,99615,57.8,-152.4,1\n";

        assertThat(run(List.of(source("kodiak mental", two)), false).added()).isEqualTo(2);
        assertThat(run(List.of(source("kodiak mental", one)), false).inactive()).isEqualTo(1);
        assertThat(facilities.nearest(Viewer.visitor(), 57.8, -152.4, 3))
                .extracting(Nearby::name)
                .containsExactly("One");
        assertThat(run(List.of(source("kodiak mental", one)), false).nothingNew())
                .isTrue();
        assertThat(run(List.of(source("kodiak mental", two)), false).changed()).isEqualTo(1);
        assertThat(facilities.nearest(Viewer.visitor(), 57.8, -152.4, 3)).hasSize(2);
    }

    @Test
    void aTryAndAListThatCannotBeReadLeaveNothingBehind() {
        var good = source("sitka mental", HEAD + "One,1 Street,Sitka,99835,57.05,-135.33,1\n");

        assertThat(run(List.of(good), true).added()).isEqualTo(1);
        assertThatThrownBy(() -> run(List.of(good, source("bad", "no table")), false))
                .isInstanceOf(Unusable.class);

        assertThat(facilities.nearest(Viewer.visitor(), 57.05, -135.33, 3)).isEmpty();
    }

    @Test
    void aStrangerImportsNothing() {
        var list = List.of(source("wrangell mental", HEAD + "One,1 Street,Wrangell,99929,56.47,-132.38,1\n"));

        assertThat(imports.run(Persons.peer(), list, false)).isEmpty();
        assertThat(imports.run(Persons.guest(), list, false)).isEmpty();
        assertThat(imports.run(Viewer.visitor(), list, true)).isEmpty();
        assertThat(facilities.nearest(Viewer.visitor(), 56.47, -132.38, 1)).isEmpty();
    }

    /** Against every place measured one by one, from points all over a patch of the earth. */
    @Test
    void theNearestAreTheNearest() {
        var random = new Random(3);
        var lines = IntStream.range(0, 120)
                .mapToObj(n -> "Place %d,%d Street,Far,99999,%s,%s,"
                        .formatted(n, n, -50 + random.nextDouble() * 3, 70 + random.nextDouble() * 3))
                .toList();
        run(List.of(source("far mental", HEAD + String.join("\n", lines))), false);

        for (var round = 0; round < 20; round++) {
            var latitude = -50 + random.nextDouble() * 3;
            var longitude = 70 + random.nextDouble() * 3;
            assertThat(facilities.nearest(Viewer.visitor(), latitude, longitude, 5))
                    .extracting(Nearby::name)
                    .isEqualTo(measured(lines, latitude, longitude));
        }
    }

    private static List<String> measured(List<String> lines, double latitude, double longitude) {
        return lines.stream()
                .map(line -> line.split(","))
                .sorted(java.util.Comparator.comparingDouble(parts ->
                        chord(Double.parseDouble(parts[4]), Double.parseDouble(parts[5]), latitude, longitude)))
                .limit(5)
                .map(parts -> parts[0])
                .toList();
    }

    /** Through the earth: the same order as over it. */
    private static double chord(double lat1, double lon1, double lat2, double lon2) {
        var one = vector(lat1, lon1);
        var two = vector(lat2, lon2);
        return IntStream.range(0, 3)
                .mapToDouble(i -> Math.pow(one[i] - two[i], 2))
                .sum();
    }

    private static double[] vector(double lat, double lon) {
        var a = Math.toRadians(lat);
        var b = Math.toRadians(lon);
        return new double[] {Math.cos(a) * Math.cos(b), Math.cos(a) * Math.sin(b), Math.sin(a)};
    }

    private Report run(List<Source> lists, boolean tryOnly) {
        return imports.run(OPERATOR, lists, tryOnly).orElseThrow();
    }

    private static Source withoutATenth(Source source) {
        var lines = Arrays.asList(source.content().split("\n"));
        var kept = IntStream.range(0, lines.size())
                .filter(line -> line == 0 || line % 10 != 0)
                .mapToObj(lines::get)
                .collect(Collectors.joining("\n"));
        return Source.file(source.list(), kept.getBytes(StandardCharsets.UTF_8));
    }

    private static Source real(String name) throws IOException {
        return Source.file(name, Files.readAllBytes(Shared.data("samhsa-locator/" + name)));
    }

    private static Source source(String list, String text) {
        return Source.file(list, text.getBytes(StandardCharsets.UTF_8));
    }
}
